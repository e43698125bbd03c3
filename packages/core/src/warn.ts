import { DEV } from '#dev';

const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once for each element and problem, what was wrong and what was expected.
 * The element itself is logged too, so that the console shows where. Call it behind `DEV &&`.
 */
export function warn(element: Element, problem: string): void {
  if (!DEV) return;
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if (known.has(problem)) return;
  known.add(problem);
  console.warn(`<${element.localName}>: ${problem}`, element);
}
