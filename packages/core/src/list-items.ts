/** What stands in a page and is no part of what a reader meets. */
const unseen = 'script, style, template, link, meta, [hidden]';
const listed = new WeakMap<Element, readonly Element[]>();

// What stands is not written again: it would be another update of each item, and a look at the styles around it.
const is = (element: Element, role: string | null): unknown => element.role === role || (element.role = role);

/**
 * Makes a list of what an element holds, and of its wrapper `[data-late]`, to assistive technology. A list may hold
 * nothing but its items (ARIA), so it is one as soon as they are, as long as nothing else is seen between them, and no
 * longer than it is `wanted`.
 */
export function listItems(host: Element, items: readonly Element[], wanted = true): void {
  const isOurs = ({ role }: Element) => !role || role === 'listitem';
  const isList =
    wanted &&
    items.length > 0 &&
    items.every(isOurs) &&
    !host.querySelector(`:scope > :not([slot], ${items[0]!.localName}, ${unseen})`);
  is(host.shadowRoot!.querySelector('[data-late]')!, isList ? 'list' : null);
  for (const item of items) if (isOurs(item)) is(item, isList ? 'listitem' : null);
  // One that has left is no item any more, unless another such element took it.
  for (const item of listed.get(host) ?? [])
    if (isOurs(item) && item.parentElement?.localName !== host.localName) is(item, null);
  listed.set(host, items);
}
