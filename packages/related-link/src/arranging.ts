import { later } from '@galley/core';
import type { RelatedLinkElement } from './related-link-element.js';

/** What stands in a page and is no part of what a reader meets. */
const unseen = 'script, style, template, link, meta, [hidden]';

/** Makes a group a landmark with a name, and a list of its callouts; lets those go that are `unique` no more. */
export function arrange(
  group: HTMLElement & { unique: boolean },
  internals: ElementInternals | undefined,
  heading: string,
): void {
  const name = group.querySelector(':scope > [slot="heading"]')?.textContent.trim() || heading;
  if (internals?.ariaLabel !== undefined) {
    internals.role = 'navigation';
    internals.ariaLabel = name;
  } else {
    // An engine that takes the name from attributes alone.
    group.setAttribute('role', 'navigation');
    group.setAttribute('aria-label', name);
  }
  const items = group.querySelectorAll<RelatedLinkElement>(':scope > galley-related-link');
  // A list may hold nothing but its items, so it is one as soon as they are, and not before.
  const isList =
    items.length && !group.querySelector(`:scope > :not([slot], galley-related-link, ${unseen})`);
  // What stands is not written again.
  const is = (element: Element, role: string | null) => element.role === role || (element.role = role);
  is(group.shadowRoot!.querySelector('[data-late]')!, isList ? 'list' : null);
  for (const item of items) if (!item.role || item.role === 'listitem') is(item, isList ? 'listitem' : null);
  if (group.unique || group.querySelector(':scope > galley-related-link[hidden]'))
    void later(group, import('./leaving.js'), ({ leaveIfDue }) => {
      for (const item of items) leaveIfDue(item);
    });
}
