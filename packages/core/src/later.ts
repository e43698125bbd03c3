import { DEV, warn } from './warn.js';

/**
 * Uses a part of an element that is fetched when it is needed. It may not come at all, offline for instance: what stands
 * on the page stays, the developer is told, and the next use asks for it again.
 */
export const later = <Part>(
  element: Element,
  part: Promise<Part>,
  use: (part: Part) => unknown,
): Promise<unknown> =>
  part.then(use, error => {
    if (DEV) warn(element, `a part of it could not be fetched: ${String(error)}`);
  });

/** Keeps a part that many elements of a page use: to import a module again takes longer. What did not come is not kept. */
export function kept<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Part | undefined;
  return async () => (part ??= await load());
}
