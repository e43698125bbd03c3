import type { RelatedLinkElement } from './related-link-element.js';

/** Callouts that look at themselves again when something elsewhere changes. One that leaves the page is let go of. */
export class Standing {
  #heard = new WeakSet<RelatedLinkElement>();
  #callouts = new Set<RelatedLinkElement>();

  add(callout: RelatedLinkElement): void {
    if (this.#heard.has(callout)) return;
    this.#heard.add(callout);
    callout.addController({
      hostConnected: () => this.#callouts.add(callout),
      hostDisconnected: () => this.#callouts.delete(callout),
    });
  }

  lookAgain(which: (callout: RelatedLinkElement) => boolean = () => true): void {
    for (const one of this.#callouts) if (which(one)) one.requestUpdate();
  }
}

/** Those that may go, or have gone. */
export const leavers = new Standing();
