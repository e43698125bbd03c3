import { parseIsoDate, warn } from '@galley/core';
import { parseDuration } from './duration.js';
import { addressed, linksOf } from './headline.js';
import type { RelatedLinkElement } from './related-link-element.js';
import { accesses, kinds } from './words.js';

const layouts = ['card', 'inline', 'compact'];

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Tells the developer what is missing. Called behind `DEV`, so it is no part of what readers load. */
export function report(callout: RelatedLinkElement): void {
  const links = linksOf(callout);
  const [link] = links;
  if (links.length !== 1) {
    warn(callout, `expected the headline as one <a href> inside, found ${links.length} links.`);
  } else if (!link!.hasAttribute('href') && !addressed?.has(link!)) {
    // One that came with an address lost it for being unsafe, which was told already.
    warn(callout, 'expected the headline to be a link, found an <a> without href.');
  }
  if (link?.hreflang && !isLanguage(link.hreflang))
    warn(callout, `hreflang="${link.hreflang}" is no language. Expected a tag such as fr or pt-BR.`);

  const choices = [
    ['kind', kinds],
    ['access', accesses],
    ['layout', layouts],
  ] as const;
  for (const [name, known] of choices) {
    const value = callout[name];
    if (value != null && !(known as readonly string[]).includes(value))
      warn(callout, `there is no ${name} "${value}". Expected one of ${known.join(', ')}.`);
  }
  const { duration, expires, staleAfter } = callout;
  if (duration != null && !parseDuration(duration))
    warn(callout, `"${duration}" is no duration. Expected ISO 8601, such as PT3M20S.`);
  if (staleAfter != null && !(staleAfter >= 0))
    warn(callout, 'stale-after is no number of days. Expected one such as 365.');
  if (expires != null && !parseIsoDate(expires))
    warn(callout, `expires="${expires}" is no date. Expected ISO 8601, such as 2018-09-30.`);
  for (const time of callout.querySelectorAll('time[slot="published"], [slot="published"] time')) {
    const date = time.getAttribute('datetime') ?? time.textContent;
    if (!parseIsoDate(date)) warn(callout, `"${date}" is no date. Expected ISO 8601, such as 2018-09-11.`);
  }
}
