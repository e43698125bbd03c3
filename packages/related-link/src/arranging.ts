import { later } from '@galley/core';
import { listItems } from '@galley/core/list-items.js';
import type { RelatedLinkElement } from './related-link-element.js';

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
  listItems(group, [...items]);
  if (group.unique || group.querySelector(':scope > galley-related-link[hidden]'))
    void later(group, import('./leaving.js'), ({ leaveIfDue }) => {
      for (const item of items) leaveIfDue(item);
    });
}
