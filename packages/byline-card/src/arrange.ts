import { DEV, languageOf, later, type LanguageController } from '@galley/core';
import { listItems } from '@galley/core/list-items.js';
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
  listItems(card, authors, !inline);
  // A copy of somebody who was folded elsewhere.
  if (card.max == null) authors.forEach(author => author.toggleAttribute('folded', false));
  if (!credited)
    authors.forEach((author, index) =>
      Object.assign(author, { lead: undefined, separator: separators[index] }),
    );
  if (extended.has(card) || credited || card.max != null || card.format || card.threshold != null) {
    extended.add(card);
    // Of two that wait for the same part, the first may go on last: each takes the words that hold then.
    await later(card, import('./extras.js'), ({ extend }) => extend(card, language.words));
  }
  if (DEV) await later(card, import('./report.js'), ({ reportCard }) => reportCard(card));
}
