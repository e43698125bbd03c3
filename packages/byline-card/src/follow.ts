import type { AuthorElement } from './author-element.js';

/** The reader presses the button that follows an author. Unless it is cancelled, the button changes its state. */
export class GalleyFollowToggleEvent extends Event {
  constructor(
    /** Whom the reader follows, or follows no more. */
    readonly author: AuthorElement,
    /** The page's own button. */
    readonly button: Element,
    /** Whether the reader wants to follow from now on. */
    readonly pressed: boolean,
  ) {
    super('galley-follow-toggle', { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * Where a follow button was clicked, asks the page whether it may change its state, and changes it. What it means is the
 * page's to say.
 */
export function follow(author: AuthorElement, clicked: Element): void {
  const button = clicked.closest('button[aria-pressed]');
  if (!button?.closest('[slot="follow"]')) return;
  const pressed = button.getAttribute('aria-pressed') !== 'true';
  if (author.dispatchEvent(new GalleyFollowToggleEvent(author, button, pressed))) {
    button.setAttribute('aria-pressed', `${pressed}`);
  }
}
