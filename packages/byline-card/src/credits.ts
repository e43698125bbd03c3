import { languageOf } from '@galley/core';
import type { AuthorElement } from './author-element.js';
import { authorsOf } from './authors-of.js';
import type { BylineCardElement, BylineCardRareWords } from './byline-card-element.js';
import type { Credit } from './persons.js';
import { separatorsOf } from './separators.js';

/** What the card writes beside a name. */
type Texts = Pick<AuthorElement, 'lead' | 'separator'>;

const known = /^(reported|written|edited|photographed|translated|contributed)$/;
const isCredit = (credit: Credit | null | undefined): credit is Credit => known.test(credit ?? '');

/**
 * Says what each author did, in the words of the card's language and layout, if anybody has a credit. The document
 * stylesheet says the same words until then.
 */
export function sayCredits(card: BylineCardElement, words: BylineCardRareWords): void {
  const authors = authorsOf(card);
  if (authors.every(({ credit }) => credit == null)) return;
  const texts =
    card.layout === 'line'
      ? runningLine(authors, words, languageOf(card), card.prefix)
      : authors.map(({ credit }) => ({ lead: isCredit(credit) ? words[credit][1] : null, separator: null }));
  authors.forEach((author, index) => Object.assign(author, texts[index]));
}

/**
 * "Reported by A and B, translated by C". Authors who stand side by side and did the same make a group. Nobody
 * is moved: who did the same further on makes a group there. An author without a credit has written the article.
 */
function runningLine(
  authors: AuthorElement[],
  words: BylineCardRareWords,
  language: string,
  prefix: string | null,
): Texts[] {
  const patterns = authors.map(({ credit }) => words[isCredit(credit) ? credit : 'written'][0]);
  const texts: Texts[] = [];
  while (texts.length < authors.length) {
    const start = texts.length;
    let end = start;
    while (end < authors.length && patterns[end] === patterns[start]) end++;
    const [before = '', after = ''] = patterns[start]!.split('{names}');
    // A sentence begins with a capital; the page's own words stand for the first ones.
    const lead = start ? before : prefix == null ? capital(before, language) : '';
    const names = authors.slice(start, end).map(({ name = '' }) => name);
    separatorsOf(names, language).forEach((separator, index) => {
      const last = start + index === end - 1;
      const next = end < authors.length ? words.then : '';
      texts.push({ lead: index ? '' : lead, separator: last ? after + next : separator });
    });
  }
  return texts;
}

function capital(text: string, language: string): string {
  try {
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  } catch {
    return capital(text, 'en'); // no such language tag
  }
}
