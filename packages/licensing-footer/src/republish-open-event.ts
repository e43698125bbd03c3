/** The republish dialog was opened. */
export class GalleyRepublishOpenEvent extends Event {
  constructor() {
    super('galley-republish-open', { bubbles: true, composed: true });
  }
}
