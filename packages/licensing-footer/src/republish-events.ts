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

/** What can be taken from the dialog: the copy in three forms, the credit line, and the lines for a page's source. */
export type RepublishFormat = 'html' | 'text' | 'markdown' | 'credit' | 'canonical' | 'counter';

/** Something was handed to the clipboard, or saved as a file. */
export class GalleyRepublishCopyEvent extends Event {
  constructor(
    /** What was taken. */
    readonly format: RepublishFormat,
    /** How many words the copy has; of the other lines none are counted. */
    readonly words: number,
  ) {
    super('galley-republish-copy', { bubbles: true, composed: true });
  }
}
