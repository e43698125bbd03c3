// Fetched for cards that ask for more than names: credits, authors that fold, dates that the card writes.
import { sayCredits } from './credits.js';
import { tellDates } from './dates.js';
import { fold } from './fold.js';
import type { BylineCardElement, BylineCardWords } from './byline-card-element.js';
import english from './words/en.js';

/** Does what the attributes of a card and of its authors ask for, whenever one of them or the content has changed. */
export function extend(card: BylineCardElement, own: BylineCardWords): void {
  const words = { ...english, ...own };
  sayCredits(card, words);
  fold(card, words);
  tellDates(card);
}
