import { DEV } from '#dev';

/**
 * Registers an element under a tag. A tag that is taken already, by another copy of the library for
 * instance, is left alone: whoever came first serves the page.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const taken = registry?.get(tag);
  if (!taken) registry?.define(tag, element);
  else if (DEV && taken !== element) {
    console.warn(`<${tag}> is defined already, so this copy of it is not used. Load it only once.`);
  }
}
