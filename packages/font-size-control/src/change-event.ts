import type { TextProfile } from './profile.js';

/** The type is about to change, its size or another preference. Where the reader asked for it, `preventDefault()` keeps it as it is. */
export class GalleyFontSizeChangeEvent extends Event {
  constructor(
    /** The size so far, in percent. */
    readonly from: number,
    /** The size to come, in percent. */
    readonly to: number,
    /** Who asks: the reader, the page by `value` or `profile`, another control or tab, or what was stored on an earlier visit. */
    readonly cause: 'reader' | 'page' | 'sync' | 'restore',
    /** All that the reader will have chosen then, to be kept on a server. */
    readonly profile: TextProfile = { size: to },
  ) {
    super('galley-font-size-change', { bubbles: true, composed: true, cancelable: cause === 'reader' });
  }
}
