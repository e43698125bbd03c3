import { opensTab } from './headline.js';

const added = new WeakMap<HTMLAnchorElement, string[]>();

/**
 * Adds to a link's `rel` what it needs: `sponsored nofollow` where somebody paid, `noopener` where it leads to
 * another site or to a new tab. What the author set stays, and so does an `opener` that the author asked for.
 */
export function relate(link: HTMLAnchorElement, sponsored: boolean): void {
  const { relList, protocol, origin } = link;
  const wanted = sponsored ? ['sponsored', 'nofollow'] : [];
  const foreign = /^https?:$/.test(protocol) && origin !== location.origin;
  if ((foreign || opensTab(link)) && !relList.contains('opener')) wanted.push('noopener');

  const before = added.get(link) ?? [];
  const own = wanted.filter(token => before.includes(token) || !relList.contains(token));
  relList.remove(...before.filter(token => !own.includes(token)));
  if (own.length) relList.add(...own);
  added.set(link, own);
}

const described = new WeakMap<HTMLAnchorElement, string>();

/** Describes a link that opens a new tab, for those who go from link to link; its name stays the headline. */
export function describe(link: HTMLAnchorElement, words: string): void {
  const mine = described.get(link);
  const now = link.getAttribute('aria-description');
  if ((now !== null && now !== mine) || link.hasAttribute('aria-describedby')) return;
  if (opensTab(link)) {
    described.set(link, words);
    if (now !== words) link.setAttribute('aria-description', words);
  } else if (mine !== undefined) {
    described.delete(link);
    link.removeAttribute('aria-description');
  }
}
