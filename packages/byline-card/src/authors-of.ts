import type { AuthorElement } from './author-element.js';

/** The authors that a card shows, in the order of the markup. */
export const authorsOf = (card: Element): AuthorElement[] => [
  ...card.querySelectorAll<AuthorElement>(':scope > galley-author:not([empty], [hidden])'),
];
