import { addressOf } from '@galley/core/page.js';

/** A thing in a page's JSON-LD. */
export type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** schema.org's kinds of article, with or without its address before them. */
const kind =
  /^(?:schema:|https?:\/\/schema\.org\/)?(?:\w*Article|(?:Live)?BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|APIReference)$/;

/** The articles that a page's JSON-LD describes as things of their own. */
export function articlesIn(page: Document, without: ReadonlySet<Element>): Thing[] {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .filter(script => !without.has(script))
    .flatMap(script => {
      try {
        return articlesAmong(JSON.parse(script.textContent), new Set());
      } catch {
        return []; // no JSON: search engines do not read it either
      }
    });
}

function articlesAmong(value: unknown, seen: Set<unknown>): Thing[] {
  return listOf(value).flatMap(thing => {
    if (!isThing(thing) || seen.has(thing)) return [];
    seen.add(thing);
    if (listOf(thing['@type']).some(type => typeof type === 'string' && kind.test(type))) return [thing];
    return [thing['@graph'], thing['mainEntity']].flatMap(inner => articlesAmong(inner, seen));
  });
}

/** The one among them that speaks of the article at that address. One that names no address speaks of the page's article. */
export function sameArticle(
  things: Thing[],
  described: Thing,
  page: Document,
  main: boolean,
): Thing | undefined {
  const own = addressesOf(described, page)[0] ?? '';
  const key = (address: string) =>
    (own.includes('#') ? address : address.replace(/#.*/s, '')).replace(/\/(?=$|[?#])/, '');
  return things.find(thing => {
    const addresses = addressesOf(thing, page);
    if (!addresses.length || !own) return main || thing['headline'] === described['headline'];
    return addresses.some(address => key(address) === key(own));
  });
}

function addressesOf(thing: Thing, page: Document): string[] {
  return [thing['mainEntityOfPage'], thing['url'], thing]
    .flatMap(listOf)
    .map(value => (isThing(value) ? value['@id'] : value))
    .map(value => (typeof value === 'string' ? addressOf(page, value) : ''))
    .filter(address => /^https?:/.test(address));
}
