/** Half of a callout was in view for a second. Told once for each callout. */
export class GalleyRelatedViewEvent extends Event {
  constructor() {
    super('galley-related-view', { bubbles: true, composed: true });
  }
}
