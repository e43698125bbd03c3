import type { Organization, Person } from '@galley/byline-card/persons.js';
import { parseIsoDate } from '@galley/core/iso-date.js';
import { addressOf, headingOf, headlineOf, metaOf, originalOf, textOf } from '@galley/core/page.js';
import { termsOf } from '@galley/licensing-footer/terms.js';
import type { NewsArticle, WithContext } from 'schema-dts';
import { articlesOf, bylinesOf, footerOf, isMain, within } from './article-parts.js';
import { creditsOf } from './credits.js';
import { knowingItsAddress } from './page-address.js';
import { picturesOf } from './pictures.js';
import { wordCount } from './word-count.js';

export interface NewsArticleOptions {
  /** Where the page stands, for a document that does not know it: one that was parsed on a server. */
  url?: string;
}

/**
 * What a page says of an article, as a schema.org `NewsArticle`. What it does not say is left out.
 *
 * Give it the article, or the document for the article that the page is there for. Only markup is read, so our
 * elements may be upgraded or not, and the document may be one that a DOM library parsed in Node.
 */
export function toNewsArticle(
  root: Document | Element,
  { url }: NewsArticleOptions = {},
): WithContext<NewsArticle> {
  const page = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const article = root === page ? pagesArticle(page) : (root as Element);
  const nothing = { '@context': 'https://schema.org', '@type': 'NewsArticle' } as const;
  return article ? knowingItsAddress(page, url, () => describe(article, page)) : nothing;
}

/** A document can be empty, and markup alone has no `<body>` in every DOM. */
const pagesArticle = (page: Document): Element | null =>
  articlesOf(page)[0] ?? page.querySelector('article') ?? page.querySelector('body') ?? page.documentElement;

function describe(article: Element, page: Document): WithContext<NewsArticle> {
  const main = isMain(article);
  const meta = (...names: string[]) =>
    (main ? names.map(name => metaOf(page, name)).find(Boolean) : '') ?? '';

  const language = languageOf(article, meta('og:locale'));
  const footer = footerOf(article);
  const terms = footer ? termsOf(footer) : { license: markedLicense(article, main) };
  const { author, ...helpers } = creditsOf(article, main, language);
  const holder = terms.copyrightHolder;
  const address = addressFor(article, main);

  const all = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineFor(article, main),
    datePublished: dateOf(article, 'published', 'datePublished') || isoDate(meta('article:published_time')),
    dateModified:
      dateOf(article, 'updated', 'dateModified') || isoDate(meta('article:modified_time', 'og:updated_time')),
    author,
    ...helpers,
    publisher: publisherOf(article, holder?.name, author, Boolean(terms.isBasedOn)),
    image: picturesOf(article, main),
    inLanguage: language,
    mainEntityOfPage: address && { '@type': 'WebPage', '@id': address },
    wordCount: wordCount(article, language),
    isAccessibleForFree: accessOf(article, meta('article:content_tier')),
    ...terms,
    // A footer cannot know what the holder is; the byline may.
    copyrightHolder: holder && { ...holder, ...kindOf(holder.name, author) },
  };
  return JSON.parse(JSON.stringify(all, withoutEmpty)) as WithContext<NewsArticle>;
}

/** What the page does not say is no key. Of all values only the one on access may be `false`. */
const withoutEmpty = (key: string, value: unknown) =>
  key === 'isAccessibleForFree' || (Array.isArray(value) ? value.length : value) ? value : undefined;

/** The nearest `lang`, in the way that such tags are written; what is no language is left out. */
function languageOf(article: Element, locale: string): string | undefined {
  for (const tag of [article.closest('[lang]')?.getAttribute('lang'), locale]) {
    try {
      const [language] = tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-')) : [];
      if (language) return language;
    } catch {
      // no language tag
    }
  }
  return;
}

/** The article's own heading; one that is marked as such; and what the page is called only if it is called by this article. */
function headlineFor(article: Element, main: boolean): string {
  const ownName = (element: Element) =>
    !element.parentElement!.closest('.h-card, .p-author, galley-byline-card');
  return (
    textOf(headingOf(article)) ||
    textOf(within(article, '.p-name, [itemprop~="headline"]').find(ownName)) ||
    (main ? headlineOf(article) : textOf(within(article, 'h2, h3, h4, h5, h6')[0]))
  );
}

/** A date that the byline or the text has, as it is written. */
function dateOf(article: Element, slot: 'published' | 'updated', property: string): string {
  const cards = bylinesOf(article).flatMap(card => [...card.querySelectorAll(`[slot="${slot}"]`)]);
  const times = cards.map(one => (one.localName === 'time' ? one : one.querySelector('time')));
  const marked = within(article, `.dt-${slot}, [itemprop~="${property}"]`);
  for (const time of [...times, ...marked]) {
    const date = isoDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? textOf(time));
    if (date) return date;
  }
  return '';
}

/** Gives a date back if it is one. schema.org allows a time without its zone, which nobody can convert. */
function isoDate(text: string): string {
  const date = text.trim();
  return parseIsoDate(date) || parseIsoDate(`${date}Z`) ? date : '';
}

/** Who publishes: the byline's organization, the site, or who holds the copyright and is none of the authors. */
function publisherOf(
  article: Element,
  holder: string | undefined,
  author: (Person | Organization)[],
  republished: boolean,
) {
  const page = article.ownerDocument;
  const cards = bylinesOf(article).filter(one => one.localName === 'galley-byline-card');
  const child = (slot: string) =>
    cards.flatMap(card => [...card.children]).find(one => one.getAttribute('slot') === slot);
  const organization = child('organization');
  const names = [metaOf(page, 'og:site_name')];
  // An article that was published elsewhere before has the byline and the copyright of that publisher.
  if (!republished) {
    names.unshift(textOf(organization));
    if (holder && !author.some(one => one.name === holder)) names.push(holder);
  }
  const name = names.find(Boolean);
  if (!name) return;
  const link = [organization, organization?.querySelector('a')].find(one => one?.hasAttribute('href'));
  const logo = [child('logo'), child('logo')?.querySelector('img')].find(one => one?.hasAttribute('src'));
  return {
    '@type': 'Organization',
    name,
    url: textOf(organization) === name && addressOf(page, link?.getAttribute('href')),
    // The mark in a byline can be that of an agency; this one says whose it is.
    logo: logo?.getAttribute('alt')?.includes(name) && addressOf(page, logo.getAttribute('src')),
  };
}

function kindOf(name: string, author: (Person | Organization)[]) {
  const one = author.find(somebody => somebody.name === name);
  return one && { '@type': one['@type'], ...(one.url && { url: one.url }) };
}

/** An article among others has the page's address only with what leads to it. */
function addressFor(article: Element, main: boolean): string {
  const address = originalOf(article);
  if (main || within(article, 'a[rel~="bookmark"][href]').length) return address;
  const link = within(article, 'a.u-url[href]').find(one => !one.closest('.h-card, galley-byline-card'));
  const own = link && addressOf(article.ownerDocument, link.getAttribute('href'));
  return own || (article.id && address && `${address.replace(/#.*/s, '')}#${encodeURIComponent(article.id)}`);
}

/** A licence that plain HTML gives for the text. */
function markedLicense(article: Element, main: boolean): string {
  const page = article.ownerDocument;
  const links = within(article, 'a[rel~="license"][href]');
  if (main) links.push(...page.querySelectorAll('head > link[rel~="license"][href]'));
  const addresses = links.map(link => addressOf(page, link.getAttribute('href')));
  return addresses.find(address => /^https?:/.test(address)) ?? '';
}

/** Whether everybody may read it, if the page says so. */
function accessOf(article: Element, tier: string): boolean | undefined {
  const said = within(article, '[itemprop~="isAccessibleForFree"]')[0]?.getAttribute('content') ?? tier;
  return { true: true, free: true, false: false, metered: false, locked: false }[said.trim().toLowerCase()];
}
