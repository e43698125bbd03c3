import { parseIsoDate } from '@galley/core';
import { addressOf, headingOf, headlineOf, metaOf, originalOf, textOf } from '@galley/core/page.js';

/** What a copy says about its article before and after the text, as far as the page says it. */
export interface Facts {
  headline: string;
  authors: { name: string; organization: string }[];
  /** Whom the authors report for. */
  organization: string;
  published?: { text: string; datetime: string };
  /** When the article was last changed, else published. */
  version: string;
  logo?: HTMLImageElement;
  /** Where the article stands. */
  original: string;
  publisher: string;
  /** Parts of the article that are set anew in the copy, so that they are not there twice. */
  taken: Element[];
}

/** No byline stands in these, though somebody is named there. */
const besides = 'aside, nav, figure, galley-related-link, galley-photo-credit, galley-licensing-footer';
const authorMarks = '[rel~="author"], .p-author, [itemprop~="author"]';
/** Whoever did nothing but one of these is no author, as in the byline's `toPersons()`; who is hidden is none either. */
const helpers = /^\s*(?:edited|photographed|translated|contributed)\s*$/i;
const isAuthor = (one: Element): boolean =>
  !helpers.test(one.getAttribute('credit') ?? '') && !one.closest('[hidden]');
/** A longer block is text that mentions its author, not the byline. */
const longestByline = 160;

export function factsOf(article: Element, footer: Element, language: string): Facts {
  const page = article.ownerDocument;
  const meta = (name: string) => metaOf(page, name);
  const within = (selector: string) =>
    [...article.querySelectorAll(selector)].filter(found => !found.parentElement!.closest(besides));

  const heading = headingOf(article);
  const cards = within('galley-byline-card, galley-author');
  if (!cards.length) cards.push(...page.querySelectorAll('galley-byline-card:only-of-type'));
  const card = (selector: string) =>
    cards.flatMap(one => (one.matches(selector) ? [one] : [...one.querySelectorAll(selector)]));
  const marked = cards.length ? [] : outermost(within(authorMarks));
  // Who is named twice, above the text and below it, say, is one author.
  const byName = new Map<string, string>();
  for (const author of [...card('galley-author').filter(isAuthor), ...marked]) {
    const organization = textOf(
      author.querySelector('[slot="organization"], .p-org, [itemprop~="worksFor"]'),
    );
    byName.set(nameOf(author), byName.get(nameOf(author)) || organization);
  }
  const authors = [...byName].map(([name, organization]) => ({ name, organization }));
  if (!authors.length && meta('author')) authors.push({ name: meta('author'), organization: '' });

  const logo = [...card('img[slot="logo"]'), ...within('img[slot="logo"]')][0] as
    HTMLImageElement | undefined;
  const holder = footer.getAttribute('holder')?.trim();
  const publisher = holder || meta('og:site_name') || hostOf(originalOf(article));
  const [time] = [
    ...card('time[slot="published"]'),
    ...within('time.dt-published, [itemprop="datePublished"]'),
  ];
  const iso = time?.getAttribute('datetime') ?? meta('article:published_time');
  const [changed] = [
    ...card('time[slot="updated"]'),
    ...within('time.dt-updated, [itemprop="dateModified"]'),
  ];
  const changedIso = changed?.getAttribute('datetime') ?? meta('article:modified_time');
  const published = dateOf(textOf(time), iso, language);

  return {
    headline: headlineOf(article),
    authors: authors.filter(({ name }) => name),
    organization:
      textOf(card(':not(galley-author) > [slot="organization"]')[0]) ||
      holder ||
      logo?.alt.trim() ||
      publisher,
    published,
    version:
      (dateOf('', changedIso, language) ?? dateOf(textOf(changed), '', language) ?? published)?.text ?? '',
    logo,
    // What was first published elsewhere is credited there.
    original: webAddress(page, footer.getAttribute('origin')) || originalOf(article),
    publisher,
    taken: [
      ...(heading ? [heading] : []),
      ...cards,
      ...marked.flatMap(author => {
        const block = author.closest('p, address, li, div');
        return block && block !== article && article.contains(block) && textOf(block).length <= longestByline
          ? [block]
          : [];
      }),
    ],
  };
}

const webAddress = (page: Document, address: string | null): string => {
  const absolute = addressOf(page, address);
  return /^https?:/.test(absolute) ? absolute : '';
};

const hostOf = (address: string): string => (address ? new URL(address).hostname : '');

const outermost = (elements: Element[]) =>
  elements.filter(one => !elements.some(other => other !== one && other.contains(one)));

function nameOf(author: Element): string {
  const named = author.querySelector('[rel~="author"], .p-name, [itemprop~="name"]');
  if (named) return textOf(named);
  const own = [...author.childNodes].filter(node => !(node as Partial<Element>).slot);
  return own.map(textOf).join(' ').trim();
}

/** The words that the page has for the day, else the day as the publisher's own clock wrote it. */
function dateOf(text: string, iso: string, language: string): Facts['published'] {
  const day = parseIsoDate(iso.slice(0, 10));
  if (!text && !day) return;
  const format = () => {
    try {
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day!.date);
    } catch {
      return iso.slice(0, 10); // the language tag is none
    }
  };
  return { text: text || format(), datetime: day ? iso : '' };
}
