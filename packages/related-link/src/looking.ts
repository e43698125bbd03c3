import { DEV, later, type LanguageController } from '@galley/core';
import { linksOf } from './headline.js';
import type { RelatedLinkElement } from './related-link-element.js';
import { leavers } from './standing.js';
import { unwatchView, watchView } from './viewing.js';
import type { RelatedLinkWords } from './words.js';

/** Callouts that were looked at before. */
const known = new WeakSet<Element>();
/** Callouts that had late words, or links with relations, for the day when they need none. */
const told = new WeakSet<Element>();
const related = new WeakSet<Element>();

/** Looks at what the author wrote and at the attributes: once the callout stands, and whenever they or its words change. */
export function look(
  callout: RelatedLinkElement,
  language: LanguageController<RelatedLinkWords>,
): Promise<unknown> {
  if (!known.has(callout)) {
    known.add(callout);
    watchPictures(callout.shadowRoot!.querySelector('[name="media"]')!);
    callout.addController({
      hostDisconnected() {
        unwatchView(callout);
        // Where this was the first one to a story, another may come back.
        leavers.lookAgain(one => one.isConnected && !!one.hidden);
      },
    });
  }
  if (callout.isConnected) watchView(callout);
  hideFailed(callout);

  const done: Promise<unknown>[] = [];
  const use = <Part>(part: Promise<Part>, what: (part: Part) => unknown) =>
    done.push(later(callout, part, what));
  if (DEV) use(import('./report.js'), ({ report }) => report(callout));
  const links = [...callout.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (
    related.has(callout) ||
    callout.sponsored ||
    links.some(({ target, origin }) => target || origin !== location.origin)
  ) {
    related.add(callout);
    use(import('./relations.js'), ({ relate }) => relate(callout, language.words.tab));
  }
  if (told.has(callout) || callout.duration || callout.staleAfter != null || linksOf(callout)[0]?.hreflang) {
    told.add(callout);
    use(import('./late-words.js'), ({ tell }) => tell(callout, language.language));
  }
  // A mark that stands goes with the wish for it.
  if (callout.remember || callout.shadowRoot!.querySelector('[part="read"]:not(:empty)'))
    use(import('./already-read.js'), ({ markIfRead }) => markIfRead(callout, language.words.read));
  // One that left may have been given a reason to come back.
  if (callout.expires || callout.hideIfCurrent || callout.hidden)
    use(import('./leaving.js'), ({ leaveIfDue }) => leaveIfDue(callout));
  return Promise.all(done);
}

/** A reader who comes near may want to select text, or to follow the link. */
export function approach(
  callout: RelatedLinkElement,
  pointerType: string,
  language: LanguageController<RelatedLinkWords>,
): void {
  // What remembers the link may not have come yet, nor all that looks at the callout.
  if (callout.hasUpdated && (callout.remember || !known.has(callout))) void look(callout, language);
  if (pointerType === 'mouse')
    void later(callout, import('./selecting.js'), ({ selectByDragging }) => selectByDragging(callout));
  if (callout.prefetch)
    void later(callout, import('./prefetching.js'), ({ prefetchIfMeant }) => prefetchIfMeant(callout));
}

/** A thumbnail that cannot be loaded goes, and comes back when it can. */
function watchPictures(slot: Element): void {
  // Neither event bubbles, so they are caught on their way down.
  for (const type of ['load', 'error'])
    slot.addEventListener(type, ({ target }) => ((target as HTMLElement).hidden = type === 'error'), true);
}

/** A thumbnail may have failed before anybody listened: before the script came, or before it was put in. */
function hideFailed(callout: RelatedLinkElement): void {
  for (const image of callout.querySelectorAll<HTMLImageElement>('img[slot="media"], [slot="media"] img')) {
    if (image.hidden || !image.complete || image.naturalWidth) continue;
    // A drawing without a size of its own is no failure, and another picture may be on its way by now.
    image.decode().catch(() => (image.hidden = image.complete));
  }
}
