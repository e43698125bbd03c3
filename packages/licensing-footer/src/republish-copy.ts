import { languageOf, safeUrl } from '@galley/core';
import type { License } from '@galley/core/license.js';
import { bodyOf, type LeftOut } from './article-body.js';
import { textOf } from '@galley/core/page.js';
import { factsOf, type Facts } from './article-facts.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { plainText } from './plain-text.js';
import { GalleyRepublishBuildEvent } from './republish-events.js';
import { fill, republishWords, type RepublishWords } from './republish-words.js';
import { sanitize } from './sanitize.js';
import { tidy } from './tidy.js';

/** One thing that the finished copy was searched for. */
export interface Check {
  what: 'headline' | 'author' | 'organization' | 'publisherLogo' | 'original' | 'license' | 'pictures';
  name: string;
  present: boolean;
}

/** An article, ready to be taken. */
export interface Copy {
  html: string;
  text: string;
  words: number;
  minutes: number;
  checks: Check[];
  leftOut: LeftOut[];
}

/** How fast a newspaper is read. */
const wordsPerMinute = 230;

/** Makes a copy of an article from what the page shows of it. Nothing if it has no words. */
export async function buildCopy(
  footer: LicensingFooterElement,
  article: Element,
  license: License | undefined,
): Promise<Copy | undefined> {
  const language = languageOf(article);
  const words = republishWords.in(language);
  const facts = factsOf(article, footer, language);
  const body = bodyOf([article], facts.taken);
  if (!body.blocks.some(textOf)) return;

  const notice = license ? [] : noticeOf(footer).blocks;
  const fragment = body.blocks[0]!.ownerDocument.createDocumentFragment();
  fragment.append(...opening(facts, fragment, words, language, needs(footer, 'logo')), ...body.blocks);
  fragment.append(...closing(facts, fragment, words, footer, license), ...notice);
  footer.dispatchEvent(new GalleyRepublishBuildEvent(fragment));

  const copy = await sanitize(fragment, article.baseURI);
  tidy(copy);
  const holder = copy.ownerDocument.createElement('div');
  holder.append(copy.cloneNode(true));
  const terms = termsAddress(footer, license);
  const count = countWords(copy.textContent, language);
  return {
    html: holder.innerHTML,
    text: plainText(copy, new Set([facts.original, terms])),
    words: count,
    minutes: Math.max(1, Math.round(count / wordsPerMinute)),
    checks: checksOf(copy, facts, footer, terms, notice.map(textOf), body.withheld),
    leftOut: body.leftOut,
  };
}

/** What the publisher wrote between the footer's tags, but for what has a slot of its own. */
export const noticeOf = (footer: Element) =>
  bodyOf([...footer.childNodes].filter(node => !(node as Partial<Element>).slot));

/** Whether every copy must have this. */
export const needs = (footer: LicensingFooterElement, what: string): boolean =>
  (footer.require ?? '').split(/\s+/).includes(what);

/** Where the terms are to be read; the notice itself where they have no address. */
export const termsAddress = (footer: LicensingFooterElement, license: License | undefined): string =>
  license?.url ?? (/^https?:/i.test(footer.license ?? '') ? (safeUrl(footer.license) ?? '') : '');

type Child = string | Node | undefined;

function elementMaker(fragment: DocumentFragment) {
  return (tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement => {
    const element = fragment.ownerDocument.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...children.filter(child => child !== undefined));
    return element;
  };
}

/** Headline, byline with affiliation, date, logo. */
function opening(
  { headline, authors, organization, published, logo }: Facts,
  fragment: DocumentFragment,
  words: RepublishWords,
  language: string,
  withLogo: boolean,
): HTMLElement[] {
  const make = elementMaker(fragment);
  const named = (names: string, of: string) =>
    of ? fill(words.affiliated, { names, organization: of }).join('') : names;
  const affiliations = new Set(authors.map(author => author.organization || organization));
  const shared = affiliations.size < 2;
  const names = listOf(
    authors.map(author => (shared ? author.name : named(author.name, author.organization || organization))),
    language,
  );
  const byline = named(names, shared ? ([...affiliations][0] ?? '') : '');
  return [
    ...(headline ? [make('h1', {}, headline)] : []),
    ...(names ? [make('p', {}, ...fill(words.by, { names: byline }))] : []),
    ...(published ? [make('p', {}, make('time', { datetime: published.datetime }, published.text))] : []),
    ...(withLogo && logo ? [make('p', {}, logoOf(logo, make))] : []),
  ];
}

const logoOf = (logo: HTMLImageElement, make: ReturnType<typeof elementMaker>) =>
  make('img', {
    src: logo.src,
    alt: logo.alt,
    width: logo.getAttribute('width') ?? '',
    height: logo.getAttribute('height') ?? '',
  });

/** Where the article comes from, whose it is, and under which terms. */
function closing(
  { headline, original, publisher }: Facts,
  fragment: DocumentFragment,
  words: RepublishWords,
  footer: LicensingFooterElement,
  license: License | undefined,
): HTMLElement[] {
  const make = elementMaker(fragment);
  const title = original ? make('a', { href: original }, headline || original) : headline;
  const address = termsAddress(footer, license);
  const { holder, year } = footer;
  const owned = holder && (!license || license.kind === 'license');
  const copyright = owned ? `© ${year ? `${year} ` : ''}${holder}. ` : '';
  const link = address && make('a', { rel: 'license', href: address }, license?.name ?? words.terms);
  const marked = license?.kind === 'license' ? words.licensed : words.marked;
  const terms = license ? fill<Child>(marked, { license: link || license.name }) : link ? [link] : [];
  return [
    make('hr', {}),
    make('p', {}, ...fill<Child>(words.firstPublished, { title, publisher })),
    ...(copyright || terms.length ? [make('p', {}, copyright, ...terms)] : []),
  ];
}

function listOf(names: string[], language: string): string {
  try {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', '); // the language tag is none
  }
}

function countWords(text: string, language: string): number {
  try {
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
    let count = 0;
    for (const { isWordLike } of segments) if (isWordLike) count++;
    return count;
  } catch {
    return text.split(/\s+/).filter(Boolean).length;
  }
}

/** Looks for everything in the copy itself, as it is after cleaning and after what the page changed in it. */
function checksOf(
  copy: DocumentFragment,
  { headline, authors, organization, logo, original }: Facts,
  footer: LicensingFooterElement,
  terms: string,
  notice: string[],
  withheld: ReadonlySet<string>,
): Check[] {
  // Where lines break says nothing about what is there.
  const bare = (words: string) => words.replace(/\s+/g, '');
  const text = bare(copy.textContent);
  const addresses = (selector: string, name: string) =>
    [...copy.querySelectorAll(selector)].map(element => element.getAttribute(name) ?? '');
  const links = addresses('a', 'href');
  const pictures = addresses('img', 'src');
  const says = (words: string) => words !== '' && text.includes(bare(words));
  const named = authors.length ? authors : [{ name: '', organization: '' }];
  const affiliations = new Set(named.map(author => author.organization || organization));
  const optional = (wanted: boolean, ...checks: Check[]) => (wanted ? checks : []);
  return [
    { what: 'headline', name: '', present: headline !== '' && textOf(copy.querySelector('h1')) === headline },
    ...named.map(({ name }): Check => ({ what: 'author', name, present: says(name) })),
    ...optional(
      needs(footer, 'affiliation'),
      ...[...affiliations].map((name): Check => ({ what: 'organization', name, present: says(name) })),
    ),
    ...optional(needs(footer, 'logo'), {
      what: 'publisherLogo',
      name: '',
      present: logo !== undefined && pictures.includes(logo.src),
    }),
    { what: 'original', name: '', present: original !== '' && links.includes(original) },
    {
      what: 'license',
      name: '',
      present: terms ? links.includes(terms) : notice.length > 0 && notice.every(says),
    },
    { what: 'pictures', name: '', present: !pictures.some(src => withheld.has(src)) },
  ];
}
