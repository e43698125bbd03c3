import {
  personOf,
  personsOf,
  type Credit,
  type Organization,
  type Person,
} from '@galley/byline-card/persons.js';
import { safeUrl } from '@galley/core/safe-url.js';
import { bylinesOf, isBeside, outermost, within } from './article-parts.js';

type Somebody = Person | Organization;

/** Who did what for an article. */
export type Credits = Record<'author' | 'editor' | 'translator' | 'contributor', Somebody[]>;

const marks = '[rel~="author"], .p-author, [itemprop~="author"]';

/** Authors, editors, translators and contributors: of the byline, else as the page marks its authors. */
export function creditsOf(article: Element, main: boolean, language?: string): Credits {
  const bylines = bylinesOf(article);
  const all = (credit?: Credit) => bylines.flatMap(one => personsOf(one, credit));
  // The first card names the authors; one below the text repeats them, and may say more of them.
  const signed = bylines
    .filter(one => one.localName === 'galley-byline-card')
    .map(card => personsOf(card))
    .find(people => people.length);
  const author = once(signed ?? all(), all());
  return {
    author: author.length ? author : once(marked(article, main), [], namedInHead(article, main, language)),
    editor: once(all('edited')),
    translator: once(all('translated')),
    contributor: once([...all('contributed'), ...all('photographed')]),
  };
}

/** Who has the same name is the same, unless two addresses say otherwise. */
const same = (a: Somebody, b: Somebody): boolean =>
  a.name === b.name && a['@type'] === b['@type'] && (!a.url || !b.url || a.url === b.url);

/** Each once. What is said of somebody further down is added to what was said first. */
function once(people: Somebody[], more: Somebody[] = [], otherwise: Somebody[] = []): Somebody[] {
  const known: Somebody[] = [];
  for (const one of people.length ? people : otherwise) {
    if (!known.some(other => same(one, other))) known.push({ ...one });
  }
  for (const other of [...people, ...more]) {
    const one = known.find(person => same(person, other));
    if (!one) continue;
    const sameAs = [...new Set([...(one.sameAs ?? []), ...(other.sameAs ?? [])])];
    Object.assign(one, { ...other, ...one }, sameAs.length && { sameAs });
  }
  return known;
}

/** Authors that are marked in plain HTML: `rel="author"`, microformats, microdata. */
function marked(article: Element, main: boolean): Somebody[] {
  let found = within(article, marks);
  if (!found.length && main) {
    found = [...article.ownerDocument.querySelectorAll(`body :is(${marks})`)].filter(
      one => !isBeside(one) && !one.closest('article, footer'),
    );
  }
  return outermost(found).flatMap(one => {
    const content = one.getAttribute('content')?.trim();
    return content ? { '@type': 'Person', name: content } : (personOf(one) ?? []);
  });
}

/** Authors in `<meta>`, one each. A line that names several is not taken apart: it would be a guess. */
function namedInHead(article: Element, main: boolean, language?: string): Somebody[] {
  if (!main) return [];
  const and = andOf(language);
  const several = (name: string) => /[,;|&،、]/.test(name) || (!!and && name.includes(and));
  return [...article.ownerDocument.querySelectorAll('meta[name="author"], meta[property="article:author"]')]
    .map(meta => meta.getAttribute('content')?.trim() ?? '')
    .filter(name => name && !several(name) && !/^\w+:|\//.test(name) && safeUrl(name) !== undefined)
    .map(name => ({ '@type': 'Person', name }));
}

/** What stands between two names; nothing where the browser does not know it. */
function andOf(language?: string): string | undefined {
  try {
    return new Intl.ListFormat(language).formatToParts(['a', 'b'])[1]!.value;
  } catch {
    return;
  }
}
