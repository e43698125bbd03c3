import { later } from '@galley/core';
import { listItems } from '@galley/core/list-items.js';
import type { RelatedLinkElement } from './related-link-element.js';

/**
 * Makes a group a landmark with a name, as long as there is something in it, and a list of its callouts; lets those go
 * that are `unique` no more.
 */
export function arrange(
  group: HTMLElement & { unique: boolean },
  internals: ElementInternals | undefined,
  heading: string,
): void {
  // As the stylesheet asks for what is to be headed: a template's loop may have run empty.
  const name =
    group.querySelector(':scope > :not([slot], [hidden], template, script)') &&
    (group.querySelector(':scope > [slot="heading"]')?.textContent.trim() || heading);
  const role = name && 'navigation';
  if (internals?.ariaLabel !== undefined) {
    internals.role = role;
    internals.ariaLabel = name;
  } else {
    // An engine that takes the name from attributes alone.
    for (const [attribute, value] of Object.entries({ role, 'aria-label': name }))
      if (value) group.setAttribute(attribute, value);
      else group.removeAttribute(attribute);
  }
  const items = group.querySelectorAll<RelatedLinkElement>(':scope > galley-related-link');
  listItems(group, [...items]);
  if (group.unique || group.querySelector(':scope > galley-related-link[hidden]'))
    void later(group, import('./leaving.js'), ({ leaveIfDue }) => {
      for (const item of items) leaveIfDue(item);
    });
}
