import { DEV, safeUrl, warn } from '@galley/core';

/**
 * Calls `look` now, and again whenever what the author wrote in an element changes. A link that must not be
 * followed has become text by then; the reader keeps its words.
 */
export function watchContent(element: Element, look: () => void): void {
  const changed = () => {
    for (const link of element.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href')!;
      if (safeUrl(href) != null) continue;
      link.removeAttribute('href');
      if (DEV)
        warn(
          element,
          `the address "${href}" is not allowed. Expected https, http, mailto, tel or a relative one.`,
        );
    }
    look();
  };
  new MutationObserver(changed).observe(element, {
    attributeFilter: ['href'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  changed();
}
