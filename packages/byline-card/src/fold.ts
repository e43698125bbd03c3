import { languageOf } from '@galley/core';
import { authorsOf } from './authors-of.js';
import type { BylineCardElement, BylineCardRareWords } from './byline-card-element.js';

/**
 * Folds the authors beyond `max` behind the card's button, or unfolds them. The attribute `fold` says which;
 * until it is there, the document stylesheet folds them.
 */
export function fold(card: BylineCardElement, words: BylineCardRareWords): void {
  if (card.max == null && !card.hasAttribute('fold')) return;
  const authors = authorsOf(card);
  const max = card.max ?? 0;
  const count = max >= 1 ? Math.max(0, authors.length - Math.floor(max)) : 0;
  const open = card.getAttribute('fold') === 'open';
  if (!open) card.setAttribute('fold', count ? 'closed' : 'none');
  authors.forEach((author, index) => {
    // In Firefox and WebKit, the sheet's own folding would run on where the author is not displayed meanwhile.
    for (const animation of author.getAnimations() as CSSAnimation[])
      if (animation.animationName === 'galley-author-fold') animation.cancel();
    author.toggleAttribute('folded', count > 0 && !open && index >= authors.length - count);
  });
  const button = card.shadowRoot!.querySelector('button');
  if (!button) return;
  button.hidden = !count;
  button.part.value = count ? 'others' : '';
  button.ariaExpanded = `${open}`;
  button.textContent = open ? words.fewer : countOthers(words.others, count, languageOf(card));
  button.onclick = () => {
    const first = card.querySelector<HTMLElement>(':scope > [folded] a');
    card.setAttribute('fold', open ? 'closed' : 'open');
    fold(card, words);
    // The reader goes on with whom the button brought: they stand before it.
    if (!open) first?.focus();
  };
}

/** "and 5 others": the number as the language writes it, in the plural form that it asks for. */
function countOthers(others: BylineCardRareWords['others'], count: number, language: string): string {
  try {
    const form = others[new Intl.PluralRules(language).select(count)] ?? others.other;
    return form.replace('{count}', new Intl.NumberFormat(language).format(count));
  } catch {
    // No such language tag; or a browser that knows no plurals.
    return language === 'en' ? others.other.replace('{count}', `${count}`) : countOthers(others, count, 'en');
  }
}
