import { css, html, LitElement, type TemplateResult } from 'lit';
import { DEV, DocumentStyle, fetched, LanguageController, later, watchContent, Words } from '@galley/core';
import { credit } from './credit.js';
import type { DrawnWords } from './drawn-words.js';
import { isCredited, pictureOf } from './figure.js';
import type { Furniture } from './furniture.js';
import type { ImageObject } from './image-object.js';
import { report } from './report.js';
import { steps } from './steps.js';

/** A picture could not be loaded. Its alternative text, caption and credit stay. */
export class GalleyImageErrorEvent extends Event {
  constructor(
    /** The picture that did not come. */
    readonly image: HTMLImageElement,
  ) {
    super('galley-image-error', { bubbles: true, composed: true });
  }
}

/** A figure has a picture, and neither its caption nor its attributes say whose. `preventDefault()` hides the picture. */
export class GalleyCreditMissingEvent extends Event {
  constructor(
    /** The picture that nobody is credited for. */
    readonly image: HTMLImageElement,
  ) {
    super('galley-credit-missing', { bubbles: true, cancelable: true, composed: true });
  }
}

/** The words that `<galley-photo-credit>` adds to a page. What a language lacks, English has where it is needed. */
export type PhotoCreditWords = Partial<DrawnWords & FurnitureWords>;

/** Words of what comes once a figure is drawn. */
export interface FurnitureWords {
  /** Name of the button over the picture. */
  zoom: string;
  /** Stands in the place of a picture that did not come. */
  failed: string;
  /** On the button that loads the picture again. */
  retry: string;
  /** On the button that shows a sensitive picture. */
  reveal: string;
  /** On the button that hides it again. */
  hide: string;
  /** On the button that shows the rights in plain words. */
  rights: string;
  /** On the button that copies the credit. */
  copy: string;
  /** On the link that leads to the picture's Content Credentials. */
  verify: string;
}

/** Shapes of a picture, width/height, that room can be kept for. */
export type PhotoCreditRatio =
  '1/1' | '5/4' | '4/3' | '3/2' | '16/9' | '2/1' | '4/5' | '3/4' | '2/3' | '9/16';

/**
 * A figure that keeps picture, caption and credit apart, and its rights readable.
 *
 * Wrap the figure that the page prints anyway. The credit is the `<cite>` (or any child marked
 * `data-credit`) in its caption; a figure without one gets the line from `creator` and `source`.
 * Without script it looks the same, as long as the page loads `style.css`; only the buttons need
 * the script.
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
 * @csspart link - A name in the drawn credit, which is a link where `href` has an address for it.
 * @csspart failure - Stands in the room of a picture that could not be loaded, with `message` and `retry` in it.
 * @csspart message - Says that the picture could not be loaded.
 * @csspart retry - The button that loads it again.
 * @csspart reveal - The button that shows a sensitive picture, and hides it again.
 * @csspart tools - The row under the credit, with `rights`, `copy`, `verify` and `status` in it.
 * @csspart rights - The button that shows the rights.
 * @csspart copy - The button that copies the credit.
 * @csspart verify - The link that leads to the Content Credentials.
 * @csspart status - Says that the credit was copied, or could not be.
 * @csspart terms - The rights in plain words. Paper has them where `license` or `copyright` is there, or a button for them.
 * @csspart zoom - The button that enlarges the picture.
 * @csspart dialog - The enlarged picture with its caption and credit. The parts below stand in it.
 * @csspart caption - Caption and credit in the dialog.
 * @csspart count - Says which of the article's pictures this is.
 * @csspart previous - The button that steps to the picture before it.
 * @csspart next - The button that steps to the picture after it.
 * @csspart close - The button that closes the dialog.
 * @cssproperty [--galley-photo-credit-gap=0.5rem] - Space between the picture and its caption.
 * @cssproperty [--galley-photo-credit-text=none] - Greatest width of caption and credit, where the picture is wider than text should be.
 * @cssproperty [--galley-photo-credit-side=minmax(9rem, 27%)] - Width of the caption's column where it stands beside the picture.
 * @cssproperty [--galley-photo-credit-prefix] - What stands before the credit of a `prefixed` figure, as a CSS string, `'Foto: '`. Left out: "Photo: " in the reader's language.
 * @fires {GalleyImageErrorEvent} galley-image-error - The picture could not be loaded; `event.image` says which. Its alternative text, caption and credit stay.
 * @fires {GalleyCreditMissingEvent} galley-credit-missing - Told once of a picture, `event.image`, that neither caption nor attributes credit to anybody. `preventDefault()` hides the picture and keeps its room.
 */
export class PhotoCreditElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<PhotoCreditWords>(
    {},
    fetched(() => import('./translations.js')),
  );

  // Looks are in style.css, so that what stands there before the script and what the script draws share their
  // rules. What the sheet does not ask for is not there.
  static override styles = css`
    :host::after {
      content: none !important;
    }
    button,
    [part='credit'],
    [part='message'],
    [part='tools'],
    [part='verify'],
    [part='terms'] {
      display: none;
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
    manifest: { reflect: true },
    decorative: { type: Boolean, reflect: true },
    sensitive: { type: Boolean, reflect: true },
    rights: { type: Boolean, reflect: true },
    copyable: { type: Boolean, reflect: true },
    zoomable: { type: Boolean, reflect: true },
    prefixed: { type: Boolean, reflect: true },
  };

  /** Who made the picture: names, with commas between them. */
  declare creator: string | null;
  /** The agency or archive that it comes from. */
  declare source: string | null;
  /**
   * Where the names of a drawn credit lead to: addresses, with spaces between them, in the order of the names, the
   * agency's last. A credit that is written in the caption has its links there.
   */
  declare href: string | null;
  /** Its licence: a code, such as `CC-BY-4.0`, or an address. */
  declare license: string | null;
  /** Its copyright notice. */
  declare copyright: string | null;
  /** Address of the page where a licence is to be had. */
  declare acquire: string | null;
  /** Whether the picture may be passed on with the article; `no` keeps it out of copies for republishing. */
  declare distributable: 'yes' | 'no' | null;
  /**
   * How the picture was made, said after the credit, "Made with AI": a code of IPTC's
   * [Digital Source Type](https://cv.iptc.org/newscodes/digitalsourcetype/), such as `trainedAlgorithmicMedia`, or its
   * address. An unknown one shows nothing.
   */
  declare digitalsourcetype: string | null;
  /**
   * Where caption and credit stand: `below` the picture, as an `overlay` on it, or at its `side`, in a window of 40rem or
   * more. An overlay stands below on paper, in forced colours and in windows narrower than 18em.
   */
  declare position: 'below' | 'overlay' | 'side';
  /** Shape of the room that is kept for the picture, width/height; it is cropped to that. Left out: its own `width` and `height`. */
  declare ratio: PhotoCreditRatio | null;
  /**
   * Address, with `https://`, of the picture's Content Credentials or of the picture that holds them: adds a link to check
   * them at contentcredentials.org.
   */
  declare manifest: string | null;
  /** The picture is meant to have no alternative text, as it says nothing that the text does not say: it gets `alt=""`. */
  declare decorative: boolean;
  /** The picture may disturb: it is blurred, with a warning, until the reader asks for it. */
  declare sensitive: boolean;
  /**
   * Adds a button that says in plain words what may be done with the picture, where `license`, `copyright`, `acquire` or
   * `distributable` is there to say it.
   */
  declare rights: boolean;
  /** Adds a button that copies the credit, with the licence and its address, as text and HTML. */
  declare copyable: boolean;
  /** Adds a button that enlarges the picture. */
  declare zoomable: boolean;
  /** Puts "Photo:" before the credit, in the reader's language. */
  declare prefixed: boolean;

  #language = new LanguageController(this, PhotoCreditElement.words);
  // Where a browser has no custom states, the looks that need them are missing, and nothing else.
  #internals: { states: Set<string> } = globalThis.CSS?.supports('selector(:state(a))')
    ? this.attachInternals()
    : { states: new Set() };
  /** The picture that was looked at last, and its addresses. */
  #picture?: HTMLImageElement;
  #address?: string;
  /** The picture without a credit that the publisher was asked about last, and whether they want it hidden. */
  #asked?: HTMLImageElement;
  #forbidden?: boolean;
  #coming?: Promise<unknown>;
  #furniture?: Furniture;

  constructor() {
    super();
    this.position = 'below';
    this.decorative = this.sensitive = this.rights = this.copyable = this.zoomable = this.prefixed = false;
    new DocumentStyle(this, 'photo-credit', () => import('./style.css.js'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', steps, true);
  }

  /**
   * What the figure says of its picture, as a plain schema.org `ImageObject`: address of the picture that is shown,
   * creator, credit, copyright, licence, licensing page, digital source type, caption, size. What is not known is left out.
   */
  async toImageObject(): Promise<ImageObject> {
    const [{ imageObject }] = await Promise.all([import('./image-object.js'), this.updateComplete]);
    return imageObject(this);
  }

  protected override firstUpdated(): void {
    // Another picture is judged anew before it is painted.
    watchContent(this, this.#check);
  }

  protected override updated(): void {
    this.#furnish();
    this.#check();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#coming;
    const done = await super.getUpdateComplete();
    await this.#furniture?.spoken;
    return done;
  }

  protected override render(): TemplateResult {
    return html`
      <slot @error=${this.#settled} @load=${this.#settled} @pointerover=${this.#furnish}></slot>
      <span part="credit">${credit(this)}</span>
      ${this.#furniture?.draw(this.#language.words)}
    `;
  }

  /** All that is pressed comes when the figure is drawn; where it could not, when the reader points at the figure. */
  #furnish = (): void => {
    if (this.#furniture) return;
    this.#coming = later(this, import('./furniture.js'), ({ Furniture }) => {
      this.#furniture ??= new Furniture(this, this.#internals.states);
      this.requestUpdate();
    });
  };

  /** A picture can have failed before the script came. */
  #check = (): void => {
    // What is still being parsed is looked at when all of it is there.
    if (document.readyState === 'loading')
      return document.addEventListener('DOMContentLoaded', this.#check, { once: true });
    if (DEV) report(this);
    const picture = pictureOf(this);
    const address = picture && picture.src + picture.srcset;
    const { states } = this.#internals;
    // What is said of one picture does not hold for another.
    if (this.#picture && (this.#picture !== picture || this.#address !== address)) {
      states.delete('failed');
      if (states.delete('trying')) this.requestUpdate();
    }
    this.#picture = picture;
    this.#address = address;
    if (!picture) return;
    if (this.decorative) picture.alt ||= '';
    if (picture.complete && !picture.naturalWidth && picture.matches('[src],[srcset]')) {
      this.#settled.handleEvent({ type: 'error', target: picture });
    }
    // What the publisher's policy says of an uncredited picture, and the reader of a sensitive one.
    states.delete('withheld');
    if (!isCredited(this)) {
      if (this.#asked !== picture) {
        this.#asked = picture;
        this.#forbidden = !this.dispatchEvent(new GalleyCreditMissingEvent(picture));
      }
      if (this.#forbidden) states.add('withheld');
    }
    this.#furniture?.judge();
  };

  // Events of pictures do not bubble, so they are caught on their way down.
  #settled = {
    capture: true,
    handleEvent: ({ type, target }: Pick<Event, 'type' | 'target'>): void => {
      const picture = pictureOf(this);
      if (!picture || target !== picture) return;
      const { states } = this.#internals;
      // The words went while the picture was loaded again; if they come back, they are read out anew.
      const again = states.delete('trying');
      if (again) this.requestUpdate();
      if (type === 'load') states.delete('failed');
      else if (again || !states.has('failed')) {
        states.add('failed');
        this.dispatchEvent(new GalleyImageErrorEvent(picture));
      }
    },
  };
}
