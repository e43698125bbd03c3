import { parseIsoDate, type IsoDate } from '@galley/core';
import { linksOf } from './headline.js';
import type { RelatedLinkElement } from './related-link-element.js';
import { isThisPage, pageAt } from './same-page.js';
import { leavers } from './standing.js';

// Written on the callout, so that a copy of one that has gone can come back, too.
const left = 'data-left';

// The page may become another one without being loaded: where the browser cannot tell when, its steps back are known.
const { navigation } = window as Window & { navigation?: EventTarget };
const changed = () => leavers.lookAgain(one => one.hideIfCurrent);
if (navigation) navigation.addEventListener('currententrychange', changed);
else addEventListener('popstate', changed);

/**
 * Takes a callout out of the page where it has nothing to lead to: it has expired, it leads to this very page, or
 * its group is `unique` and an earlier callout leads there already. Only what nobody can have seen goes: what
 * stands below the view, or a page that is not painted yet. What is in view or above it stays, as its going would
 * move what is being read.
 */
export function leaveIfDue(callout: RelatedLinkElement): void {
  leavers.add(callout);
  if (callout.hasAttribute(left) && !isDue(callout)) {
    callout.removeAttribute(left);
    callout.hidden = false; // it was given another story, or the page became another one
  } else if (!callout.hidden && isDue(callout)) {
    leaveUnseen(callout);
  }
}

function leaveUnseen(callout: RelatedLinkElement): void {
  try {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { boundingClientRect: box, rootBounds } = entry!;
      const below = box.top >= (rootBounds?.bottom ?? innerHeight);
      if (!below && performance.getEntriesByType('paint').length) return;
      callout.setAttribute(left, '');
      callout.hidden = true;
    });
    observer.observe(callout);
  } catch {
    // Nobody can tell whether it is seen, so it stays.
  }
}

function isDue(callout: RelatedLinkElement): boolean {
  const expires = parseIsoDate(callout.expires);
  if (expires && Date.now() >= endOf(expires)) return true;
  const [link] = linksOf(callout);
  if (!link?.href) return false;
  if (callout.hideIfCurrent && isThisPage(link.href)) return true;
  return callout.matches('galley-related-links[unique] > *') && isRepeated(callout, pageAt(link.href));
}

/** A day without an hour is good until it ends where the reader is. */
function endOf({ date, dayOnly }: IsoDate): number {
  return dayOnly ? +new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1) : +date;
}

/** Whether a callout before this one, anywhere in the page, leads to the same story. */
function isRepeated(callout: RelatedLinkElement, page: string): boolean {
  const root = callout.getRootNode() as Document | ShadowRoot;
  for (const other of root.querySelectorAll('galley-related-link:not([hidden])')) {
    if (other === callout) return false;
    const [link] = linksOf(other);
    if (link?.href && pageAt(link.href) === page) return true;
  }
  return false;
}
