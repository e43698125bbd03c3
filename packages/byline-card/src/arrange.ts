import { DEV, languageOf, later, type LanguageController } from '@galley/core';
import { authorsOf } from './authors-of.js';
import type { BylineCardElement, BylineCardWords } from './byline-card-element.js';
import { separatorsOf } from './separators.js';

/** Cards that asked for more than names, for the day when they do no longer. */
const extended = new WeakSet<BylineCardElement>();

/** Tells each author what stands after it, and what it is to assistive technology. */
export async function arrange(
  card: BylineCardElement,
  language: LanguageController<BylineCardWords>,
): Promise<void> {
  const inline = card.layout === 'line';
  const authors = authorsOf(card);
  const credited = authors.some(({ credit }) => credit != null);
  const separators = inline
    ? separatorsOf(
        authors.map(({ name = '' }) => name),
        languageOf(card),
      )
    : [];
  // A list may hold nothing but its items, so it is one as soon as they are, and not before.
  const list = !inline && !card.querySelector(':scope > :not([slot], galley-author)');
  // What stands is not written again: it would be another update of each author, and a look at the styles around it.
  const is = (element: Element, role: string | null) => element.role === role || (element.role = role);
  is(card.shadowRoot!.querySelector('[data-late]')!, list ? 'list' : null);
  authors.forEach((author, index) => {
    if (!credited) Object.assign(author, { lead: undefined, separator: separators[index] });
    if (!author.role || author.role === 'listitem') is(author, list ? 'listitem' : null);
  });
  if (extended.has(card) || credited || card.max != null || card.format || card.threshold != null) {
    extended.add(card);
    // Of two that wait for the same part, the first may go on last: each takes the words that hold then.
    await later(card, import('./extras.js'), ({ extend }) => extend(card, language.words));
  }
  if (DEV) await later(card, import('./report.js'), ({ reportCard }) => reportCard(card));
}
