import { DEV } from '#dev';
import { warn } from './warn.js';

/**
 * The article that an element serves: the one that its `for` names, else the nearest `<article>` around
 * it or beside it. Only the page connects elements, so this is looked up anew whenever it is needed.
 */
export function articleOf(element: Element, id?: string | null): Element | undefined {
  if (id) {
    const named = (element.getRootNode() as Document | ShadowRoot).getElementById?.(id);
    if (named) return named;
    if (DEV) warn(element, `for="${id}" names no element of this page. It can be added later.`);
    return;
  }
  const around = element.closest('article');
  if (around) return around;
  for (let near = element.parentElement; near; near = near.parentElement) {
    const beside = near.querySelector('article');
    if (beside) return beside;
  }
  return;
}
