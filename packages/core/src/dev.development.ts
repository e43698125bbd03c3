/** Taken in place of `dev.ts` under the export condition `development`. */
export const DEV = true;

const told = new WeakMap<Element, Set<string>>();

export function warn(element: Element, problem: string): void {
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if (known.has(problem)) return;
  known.add(problem);
  console.warn(`<${element.localName}>: ${problem}`, element);
}
