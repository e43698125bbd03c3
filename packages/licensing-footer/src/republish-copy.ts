import { languageOf } from '@galley/core';
import type { License } from '@galley/core/license.js';
import { textOf } from '@galley/core/page.js';
import { bodyOf, type LeftOut } from './article-body.js';
import { factsOf, type Facts } from './article-facts.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { GalleyRepublishBuildEvent } from './republish-events.js';
import { copyWords } from './copy-words.js';
import { fill, republishWords, type RepublishWords } from './republish-words.js';
import { names, termsAddress } from './republish-rules.js';
import { cleanerFor, type Cleaner } from './sanitize.js';
import { Slices } from './slices.js';
import { tidy } from './tidy.js';

// What the page says itself goes before what is delivered.
republishWords.add('en', { ...copyWords, ...republishWords.in('en') });

/** One thing that the finished copy was searched for. */
export interface Check {
  what:
    | 'headline'
    | 'author'
    | 'organization'
    | 'publisherLogo'
    | 'attribution'
    | 'original'
    | 'license'
    | 'canonicalSnippet'
    | 'pictures';
  name: string;
  present: boolean;
}

/** An article, ready to be taken as HTML, and what its other forms are made of. */
export interface Copy {
  html: string;
  /** The same, as nodes of an inert document. */
  nodes: DocumentFragment;
  words: number;
  minutes: number;
  checks: Check[];
  leftOut: LeftOut[];
  facts: Facts;
  byline: string;
  language: string;
  clean: Cleaner;
}

export interface Building {
  /** Ends the work early. */
  signal?: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  progress?: (done: number) => void;
}

/** How fast a newspaper is read. */
const wordsPerMinute = 230;
/** So many elements are cleaned at a stretch. */
const batchSize = 120;

/** Makes a copy of an article from what the page shows of it, in slices. Nothing if it has no words. */
export async function buildCopy(
  footer: LicensingFooterElement,
  article: Element,
  license: License | undefined,
  { signal, progress }: Building = {},
): Promise<Copy | undefined> {
  const slices = new Slices(signal);
  const language = languageOf(article);
  const words = republishWords.in(language);
  const facts = factsOf(article, footer, language);
  const body = await bodyOf([article], facts.taken, slices);
  if (!body.blocks.some(textOf)) return;

  const notice = license ? [] : (await noticeOf(footer)).blocks;
  const fragment = body.blocks[0]!.ownerDocument.createDocumentFragment();
  const make = elementMaker(fragment);
  const byline = bylineOf(facts, words, language);
  const terms = termsLine(footer, license, words, make);
  const attribution = fill<Child>(words.firstPublished, {
    title: titleOf(facts, make),
    publisher: facts.publisher,
  });
  const credit = make('p', {}, ...attribution);
  const creditFirst = names(footer.rules, 'credit-line-top');
  fragment.append(...opening(facts, byline, make, words, names(footer.require, 'logo')));
  if (creditFirst) fragment.append(credit);
  fragment.append(...body.blocks, make('hr', {}));
  if (!creditFirst) fragment.append(credit);
  fragment.append(...closing(facts, terms, make, words, footer, license), ...notice);
  signal?.throwIfAborted();
  footer.dispatchEvent(new GalleyRepublishBuildEvent(fragment));

  const clean = await cleanerFor(article.baseURI);
  const address = termsAddress(footer, license);
  const copy = fragment.ownerDocument.createDocumentFragment();
  const html: string[] = [];
  let count = 0;
  const nodes = [...fragment.childNodes];
  for (let at = 0; at < nodes.length;) {
    const batch = fragment.ownerDocument.createDocumentFragment();
    let weight = 0;
    while (at < nodes.length && weight < batchSize) {
      const node = nodes[at++]!;
      weight += 1 + ((node as Partial<Element>).getElementsByTagName?.('*').length ?? 0);
      batch.append(node);
    }
    const part = clean(batch);
    tidy(part);
    html.push(markupOf(part));
    count += countWords(part.textContent, language);
    copy.append(part, ' ');
    progress?.(at / nodes.length);
    if (slices.due(weight) || at === nodes.length) await slices.rest();
  }

  return {
    html: html.filter(Boolean).join('\n'),
    nodes: copy,
    words: count,
    minutes: Math.max(1, Math.round(count / wordsPerMinute)),
    checks: checksOf(copy, facts, footer, address, textsOf(attribution), notice.map(textOf), body.withheld),
    leftOut: body.leftOut,
    facts,
    byline,
    language,
    clean,
  };
}

/** What the publisher wrote between the footer's tags, but for what has a slot of its own. */
export const noticeOf = (footer: Element) =>
  bodyOf([...footer.childNodes].filter(node => !(node as Partial<Element>).slot));

/** The publisher's own words for the dialog, cleaned: the rules, else the notice where it alone holds the terms. */
export async function publisherTerms(
  footer: Element,
  noticeToo: boolean,
): Promise<DocumentFragment | undefined> {
  const rules = [...footer.querySelectorAll(':scope > [slot="rules"]')];
  if (!rules.length && !noticeToo) return;
  const { blocks } = rules.length ? await bodyOf(rules) : await noticeOf(footer);
  if (!blocks.length) return;
  const fragment = blocks[0]!.ownerDocument.createDocumentFragment();
  fragment.append(...blocks);
  const clean = await cleanerFor(footer.baseURI);
  return clean(fragment);
}

export type Child = string | Node | undefined;
export type Make = (tag: string, attributes: Record<string, string>, ...children: Child[]) => HTMLElement;

export function elementMaker(fragment: DocumentFragment): Make {
  return (tag, attributes, ...children) => {
    const element = fragment.ownerDocument.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...children.filter(child => child !== undefined));
    return element;
  };
}

export function markupOf(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}

const textsOf = (children: Child[]): string =>
  children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');

/** "Ada Lovelace and Emmy Noether, DCNF"; where they report for different houses, each with his or her own. */
function bylineOf({ authors, organization }: Facts, words: RepublishWords, language: string): string {
  const named = (names: string, of: string) =>
    of ? fill(words.affiliated, { names, organization: of }).join('') : names;
  const affiliations = new Set(authors.map(author => author.organization || organization));
  const shared = affiliations.size < 2;
  const names = listOf(
    authors.map(author => (shared ? author.name : named(author.name, author.organization || organization))),
    language,
  );
  return names && named(names, shared ? ([...affiliations][0] ?? '') : '');
}

/** Headline, byline with affiliation, date, logo. */
function opening(
  { headline, published, logo }: Facts,
  byline: string,
  make: Make,
  words: RepublishWords,
  withLogo: boolean,
): HTMLElement[] {
  return [
    ...(headline ? [make('h1', {}, headline)] : []),
    ...(byline ? [make('p', {}, ...fill(words.by, { names: byline }))] : []),
    ...(published ? [make('p', {}, make('time', { datetime: published.datetime }, published.text))] : []),
    ...(withLogo && logo ? [make('p', {}, logoOf(logo, make))] : []),
  ];
}

const logoOf = (logo: HTMLImageElement, make: Make) =>
  make('img', {
    src: logo.src,
    alt: logo.alt,
    width: logo.getAttribute('width') ?? '',
    height: logo.getAttribute('height') ?? '',
  });

/** What the article is called, with a link to where it stands. */
export const titleOf = ({ headline, original }: Facts, make: Make): Child =>
  original ? make('a', { href: original }, headline || original) : headline;

/** "Licensed under CC BY 4.0."; for terms of the publisher's own a link to them, if they have an address. */
function termsLine(
  footer: LicensingFooterElement,
  license: License | undefined,
  words: RepublishWords,
  make: Make,
): Child[] {
  const address = termsAddress(footer, license);
  const link = address
    ? make('a', { rel: 'license', href: address }, license?.name ?? words.terms)
    : undefined;
  if (!license) return link ? [link] : [];
  return fill<Child>(license.kind === 'license' ? words.licensed : words.marked, {
    license: link ?? license.name,
  });
}

/** Which version of the article this is, whose it is, and under which terms. */
function closing(
  { version }: Facts,
  terms: Child[],
  make: Make,
  words: RepublishWords,
  footer: LicensingFooterElement,
  license: License | undefined,
): HTMLElement[] {
  const { holder, year } = footer;
  const owned = holder && (!license || license.kind === 'license');
  const copyright = owned ? `© ${year ? `${year} ` : ''}${holder}. ` : '';
  return [
    ...(version ? [make('p', {}, ...fill(words.version, { date: version }))] : []),
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
  attribution: string,
  notice: string[],
  withheld: ReadonlySet<string>,
): Check[] {
  // Where lines break says nothing about what is there.
  const bare = (words: string) => words.replace(/\s+/g, '');
  const text = bare(copy.textContent);
  const addresses = (selector: string, name: string) =>
    new Set([...copy.querySelectorAll(selector)].map(element => element.getAttribute(name) ?? ''));
  const links = addresses('a', 'href');
  const pictures = addresses('img', 'src');
  const says = (words: string) => words !== '' && text.includes(bare(words));
  const named = authors.length ? authors : [{ name: '', organization: '' }];
  const affiliations = new Set(named.map(author => author.organization || organization));
  const check = (what: Check['what'], present: boolean, name = ''): Check => ({ what, name, present });
  return [
    check('headline', headline !== '' && textOf(copy.querySelector('h1')) === headline),
    ...named.map(({ name }) => check('author', says(name), name)),
    ...(names(footer.require, 'affiliation') ? [...affiliations] : []).map(name =>
      check('organization', says(name), name),
    ),
    ...(names(footer.require, 'logo')
      ? [check('publisherLogo', logo !== undefined && pictures.has(logo.src))]
      : []),
    check('attribution', says(attribution)),
    check('original', original !== '' && links.has(original)),
    check('license', terms ? links.has(terms) : notice.length > 0 && notice.every(says)),
    check('canonicalSnippet', original !== ''),
    check('pictures', ![...pictures].some(src => withheld.has(src))),
  ];
}
