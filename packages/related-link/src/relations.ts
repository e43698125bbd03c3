import { linksOf } from './headline.js';
import type { RelatedLinkElement } from './related-link-element.js';

/** Whether the author wants a link to open a new tab. */
const opensTab = (link: HTMLAnchorElement): boolean => /^_blank$/i.test(link.target);

const added = new WeakMap<HTMLAnchorElement, string[]>();
const described = new WeakMap<HTMLAnchorElement, string>();

const callouts = new WeakMap<Node, RelatedLinkElement>();
// What the page writes there anew, a framework that renders say, is completed anew. What is written here wakes it once.
const observer =
  globalThis.MutationObserver &&
  new MutationObserver(records => {
    for (const link of new Set(records.map(({ target }) => target as HTMLAnchorElement))) {
      const callout = callouts.get(link);
      if (callout?.contains(link)) addTo(link, callout.sponsored);
    }
  });

/** Tells browsers, crawlers and assistive technology how a callout's links relate to this page. */
export function relate(callout: RelatedLinkElement, tab: string): void {
  for (const link of callout.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    addTo(link, callout.sponsored);
    if (callouts.get(link) !== callout) observer?.observe(link, { attributeFilter: ['rel'] });
    callouts.set(link, callout);
  }
  const [link] = linksOf(callout);
  if (link) describe(link, tab);
}

/**
 * Adds to a link's `rel` what it needs: `sponsored nofollow` where somebody paid, `noopener` where it leads to
 * another site or to a new tab. What the author set stays, and so does an `opener` that the author asked for.
 */
function addTo(link: HTMLAnchorElement, sponsored: boolean): void {
  const { relList, protocol, origin } = link;
  const wanted = sponsored ? ['sponsored', 'nofollow'] : [];
  const foreign = /^https?:$/.test(protocol) && origin !== location.origin;
  if ((foreign || opensTab(link)) && !relList.contains('opener')) wanted.push('noopener');

  const before = added.get(link) ?? [];
  const own = wanted.filter(token => before.includes(token) || !relList.contains(token));
  const gone = before.filter(token => !own.includes(token));
  const missing = own.filter(token => !relList.contains(token));
  // A list that is told to change is written even where it holds just that.
  if (gone.length) relList.remove(...gone);
  if (missing.length) relList.add(...missing);
  added.set(link, own);
}

/**
 * Warns of a new tab those who go from link to link (WCAG technique G201). It is the link's description, as its
 * name is the headline and nothing else; the author's own description stands.
 */
function describe(link: HTMLAnchorElement, tab: string): void {
  const mine = described.get(link);
  const now = link.getAttribute('aria-description');
  if ((now !== null && now !== mine) || link.hasAttribute('aria-describedby')) return;
  if (opensTab(link)) {
    described.set(link, tab);
    if (now !== tab) link.setAttribute('aria-description', tab);
  } else if (mine !== undefined) {
    described.delete(link);
    link.removeAttribute('aria-description');
  }
}
