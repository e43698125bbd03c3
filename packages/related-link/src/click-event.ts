/** The reader follows a callout's link. The navigation itself stays the browser's. */
export class GalleyRelatedClickEvent extends Event {
  constructor(
    /** The link that was clicked. */
    readonly link: HTMLAnchorElement,
  ) {
    super('galley-related-click', { bubbles: true, composed: true });
  }
}
