import { css, html, LitElement } from 'lit';
import { DEV, DocumentStyle, LanguageController, Words } from '@galley/core';
import { creditLine, pictureOf } from './figure.js';
import type { ImageObject } from './image-object.js';
import { report } from './report.js';

/** A picture could not be loaded. Its alternative text, caption and credit stay. */
export class GalleyImageErrorEvent extends Event {
  constructor(
    /** The picture that did not come. */
    readonly image: HTMLImageElement,
  ) {
    super('galley-image-error', { bubbles: true, composed: true });
  }
}

/** The words that `<galley-photo-credit>` adds to a page. */
export interface PhotoCreditWords {
  /** Name of the button over the picture. */
  zoom: string;
  /** Name of the button that closes the dialog. */
  close: string;
  /** Stands in the place of a picture that did not come. */
  failed: string;
  /** On the button that loads the picture again. */
  retry: string;
}

/** Shapes of a picture, width/height, that room can be kept for. */
export type PhotoCreditRatio =
  '1/1' | '5/4' | '4/3' | '3/2' | '16/9' | '2/1' | '4/5' | '3/4' | '2/3' | '9/16';

/**
 * A figure that keeps picture, caption and credit apart, and its rights readable.
 *
 * Wrap the figure that the page prints anyway. The credit is the `<cite>` (or any child marked
 * `data-credit`) in its caption; a figure without one gets the line from `creator` and `source`.
 * Without script it looks the same, as long as the page loads `style.css`; only "Enlarge" and
 * "Try again" need the script.
 *
 * @example
 * ```html
 * <galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no">
 *   <figure>
 *     <img src="/hajin.jpg" alt="Fighters on a pickup truck, dust behind them" width="1200" height="800">
 *     <figcaption>SDF fighters near Hajin. <cite>REUTERS/Rodi Said</cite></figcaption>
 *   </figure>
 * </galley-photo-credit>
 * ```
 *
 * @summary Keeps a picture's caption, credit and rights apart and together.
 * @tag galley-photo-credit
 * @slot - One `<figure>`: a picture with `width`, `height` and `alt`, and a `<figcaption>` with the credit as `<cite>`.
 * @csspart credit - The credit that is drawn from `creator` and `source`.
 * @csspart failure - Stands in the room of a picture that could not be loaded.
 * @csspart message - Says that the picture could not be loaded.
 * @csspart retry - The button that loads it again.
 * @csspart zoom - The button that enlarges the picture.
 * @csspart dialog - The enlarged picture with its caption and credit.
 * @csspart caption - The caption in the dialog.
 * @csspart close - The button that closes the dialog.
 * @cssproperty [--galley-photo-credit-gap=0.5rem] - Space between the picture and its caption.
 * @cssproperty [--galley-photo-credit-side] - Width of the caption's column where it stands beside the picture.
 * @cssproperty [--galley-photo-credit-prefix] - What stands before the credit of a `prefixed` figure, as a CSS string.
 * @fires {GalleyImageErrorEvent} galley-image-error - The picture could not be loaded.
 */
export class PhotoCreditElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<PhotoCreditWords>(
    {
      zoom: 'Enlarge picture',
      close: 'Close',
      failed: 'The picture could not be loaded.',
      retry: 'Try again',
    },
    {
      ar: () => import('./words/ar.js'),
      de: () => import('./words/de.js'),
      es: () => import('./words/es.js'),
      fr: () => import('./words/fr.js'),
      ja: () => import('./words/ja.js'),
    },
  );

  // Looks are in style.css, so that what stands there before the script and what the script draws share their
  // rules. What the sheet does not ask for is not there.
  static override styles = css`
    :host::after {
      content: none !important;
    }
    [part='credit'] {
      display: var(--_credit, none);
    }
    [part='message'],
    [part='retry'] {
      display: var(--_failure, none);
    }
    [part='zoom'] {
      display: var(--_zoom, none);
    }
  `;

  static override properties = {
    creator: { reflect: true },
    source: { reflect: true },
    href: { reflect: true },
    license: { reflect: true },
    copyright: { reflect: true },
    acquire: { reflect: true },
    distributable: { reflect: true },
    digitalsourcetype: { reflect: true },
    position: { reflect: true, useDefault: true },
    ratio: { reflect: true },
    decorative: { type: Boolean, reflect: true },
    zoomable: { type: Boolean, reflect: true },
    prefixed: { type: Boolean, reflect: true },
  };

  /** Who made the picture. Several names are separated by commas. */
  declare creator: string | null;
  /** The agency or archive that it comes from. */
  declare source: string | null;
  /**
   * Where the names of a drawn credit lead to: addresses, with spaces between them, in the order of the names; the last
   * one is the agency's. A credit that is written in the caption has its links there.
   */
  declare href: string | null;
  /** Its licence: a code, such as `CC-BY-4.0`, or an address. */
  declare license: string | null;
  /** Its copyright notice. */
  declare copyright: string | null;
  /** Address of the page where a licence is to be had. */
  declare acquire: string | null;
  /** Whether the picture may be passed on with the article. */
  declare distributable: 'yes' | 'no' | null;
  /** How the picture was made: a code of IPTC's vocabulary, such as `trainedAlgorithmicMedia`, or its address. */
  declare digitalsourcetype: string | null;
  /** Where caption and credit stand: `below` the picture, as an `overlay` on it, or at its `side` where there is room. */
  declare position: 'below' | 'overlay' | 'side';
  /** Shape of the room that is kept for the picture, which is cropped to it. Left out: its own `width` and `height`. */
  declare ratio: PhotoCreditRatio | null;
  /** The picture says nothing that the text does not say: it needs no alternative text. */
  declare decorative: boolean;
  /** Adds a button that enlarges the picture. */
  declare zoomable: boolean;
  /** Puts "Photo:" before the credit, in the reader's language. */
  declare prefixed: boolean;

  #language = new LanguageController(this, PhotoCreditElement.words);
  #internals = this.attachInternals();
  #trying = false;

  constructor() {
    super();
    this.position = 'below';
    this.decorative = this.zoomable = this.prefixed = false;
    new DocumentStyle(this, 'photo-credit', () => import('./style.css.js'));
  }

  /** What the figure says of its picture, as a schema.org `ImageObject`. What it does not say is left out. */
  async toImageObject(): Promise<ImageObject> {
    const [{ imageObject }] = await Promise.all([import('./image-object.js'), this.updateComplete]);
    return imageObject(this);
  }

  protected override firstUpdated(): void {
    this.#check();
  }

  protected override render() {
    const { words } = this.#language;
    return html`
      <slot @slotchange=${this.#check} @error=${this.#settled} @load=${this.#settled}></slot>
      <span part="credit">${creditLine(this.creator, this.source)}</span>
      <div part="failure">
        <span role="status"><span part="message">${this.#trying ? '' : words.failed}</span></span>
        <button part="retry" type="button" @click=${this.#retry}>${words.retry}</button>
      </div>
      <button part="zoom" type="button" aria-label=${words.zoom} @click=${this.#enlarge}></button>
    `;
  }

  /** A picture can have failed before the script came. */
  #check(): void {
    const picture = pictureOf(this);
    if (picture && this.decorative && !picture.hasAttribute('alt')) picture.alt = '';
    if (picture?.complete && !picture.naturalWidth && picture.matches('[src], [srcset]')) {
      this.#settle('error', picture);
    }
    if (DEV) report(this);
  }

  // Events of pictures do not bubble, so they are caught on their way down.
  #settled = {
    capture: true,
    handleEvent: ({ type, target }: Event): void => {
      const picture = pictureOf(this);
      if (picture && target === picture) this.#settle(type, picture);
    },
  };

  #settle = (type: string, picture: HTMLImageElement): void => {
    const { states } = this.#internals;
    const told = states.has('failed') && !this.#trying;
    this.#try(false);
    if (type === 'load') states.delete('failed');
    else if (!told) {
      states.add('failed');
      this.dispatchEvent(new GalleyImageErrorEvent(picture));
    }
  };

  /** The words go while the picture is loaded again; if they come back, they are read out anew. */
  #try(trying: boolean): void {
    if (trying === this.#trying) return;
    this.#trying = trying;
    this.requestUpdate();
  }

  /** Writing `src`, even as it was, makes the browser choose among all sources and load anew. */
  #retry(): void {
    const picture = pictureOf(this);
    const src = picture?.getAttribute('src');
    this.#try(true);
    picture?.setAttribute('src', src ?? '');
    if (src == null) picture?.removeAttribute('src');
  }

  #enlarge(): void {
    void import('./zoom-dialog.js').then(({ openZoom }) => openZoom(this, this.#language.words));
  }
}
