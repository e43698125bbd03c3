export { DEV } from '#dev';

const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once for each element and problem, what was wrong and what was expected.
 * The element itself is logged too, so that the console shows where. Call it behind `if (DEV)`, so that the
 * sentence is no part of what readers load.
 */
export function warn(element: Element, problem: string): void {
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if (known.has(problem)) return;
  known.add(problem);
  console.warn(`<${element.localName}>: ${problem}`, element);
}
