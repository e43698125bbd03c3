/** The republish dialog was opened. */
export class GalleyRepublishOpenEvent extends Event {
  constructor() {
    super('galley-republish-open', { bubbles: true, composed: true });
  }
}

/**
 * A copy of the article was put together and is about to be cleaned. A page may change it: whatever is
 * added passes the same allow-list of tags, attributes and addresses afterwards.
 */
export class GalleyRepublishBuildEvent extends Event {
  constructor(
    /** The copy: headline, byline, text, credit, terms. It belongs to an inert document. */
    readonly fragment: DocumentFragment,
  ) {
    super('galley-republish-build', { bubbles: true, composed: true });
  }
}

/** A copy of the article was handed to the clipboard. */
export class GalleyRepublishCopyEvent extends Event {
  constructor(
    /** Which of the copies was taken. */
    readonly format: 'html' | 'text',
    /** How many words it has. */
    readonly words: number,
  ) {
    super('galley-republish-copy', { bubbles: true, composed: true });
  }
}
