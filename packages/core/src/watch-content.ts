import { DEV } from '#dev';
import { safeUrl } from './safe-url.js';
import { warn } from './warn.js';

const looks = new WeakMap<Node, () => void>();

// One observer for all elements of the page; what it knows of an element goes with the element. A server has none.
const observer =
  globalThis.MutationObserver &&
  new MutationObserver(records => {
    const changed = new Set<(() => void) | undefined>();
    for (const { target } of records) {
      for (let at: Node | null = target; at; at = at.parentNode) changed.add(looks.get(at));
    }
    changed.forEach(look => look?.());
  });

/**
 * Calls `look` now, and again whenever what the author wrote in an element changes. A link that must not be
 * followed has become text by then; the reader keeps its words.
 */
export function watchContent(element: Element, look: () => void): void {
  const changed = () => {
    // A link of a drawing has its address in a namespace.
    for (const link of element.querySelectorAll('a[*|href]')) {
      for (const address of [...link.attributes]) {
        if (address.localName !== 'href' || safeUrl(address.value) != null) continue;
        link.removeAttributeNode(address);
        if (DEV)
          warn(
            element,
            `the address "${address.value}" is not allowed. Expected https, http, mailto, tel or a relative one.`,
          );
      }
    }
    look();
  };
  looks.set(element, changed);
  observer?.observe(element, {
    attributeFilter: ['href', 'hreflang', 'target', 'datetime', 'credit', 'hidden', 'src', 'srcset'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  changed();
}
