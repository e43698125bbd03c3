// Fetched once the first figure is drawn: its buttons, what they do, and what is said beside the picture.
import { later } from '@galley/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { outsideCaption, pictureOf } from './figure.js';
import { keepForPrint } from './keep-for-print.js';
import type { PhotoCreditElement, PhotoCreditWords } from './photo-credit-element.js';
import english from './words/en.js';

/** Addresses of the sensitive pictures that the reader asked for. */
const shown = new Set<string>();
/** The furniture of all figures on the page: a choice for a picture holds wherever it stands. */
const all = new Set<Furniture>();

/** All addresses that a picture may be fetched from: what it is known by. Without any it is known by nothing. */
const addressesOf = (element: Element): string =>
  outsideCaption(element, 'img,source')
    .map(({ src, srcset }) => src + srcset)
    .join('');

/** What stands around a picture beside its caption and its credit. */
export class Furniture implements ReactiveController {
  /** Settles when what style.css draws has the words of the reader's language. */
  spoken?: Promise<unknown>;
  #own!: PhotoCreditWords;
  #rights?: typeof import('./rights.js');

  constructor(
    readonly figure: PhotoCreditElement,
    /** The states that style.css asks for. */
    readonly states: Set<string>,
  ) {
    figure.addController(this);
  }

  hostConnected(): void {
    all.add(this);
    keepForPrint(this.figure, this.#print);
    // On the way to another window the words of style.css are lost.
    if (this.spoken) this.figure.requestUpdate();
  }

  hostDisconnected(): void {
    all.delete(this);
    keepForPrint(this.figure);
  }

  /** What a figure says of its rights is fetched before it is asked for: paper and the clipboard do not wait. */
  hostUpdated(): void {
    const { figure, states } = this;
    states.add('furnished');
    // What style.css draws, it says in English itself.
    if (this.spoken || Object.keys(this.#own).some(word => !(word in english)))
      this.spoken = later(figure, import('./drawn-words.js'), ({ speak }) => speak(figure, this.#own));
    this.judge();
    if (figure.rights || figure.copyable || figure.license || figure.copyright) void this.#fetch();
    if (states.has('open')) this.#tell();
  }

  /** Shows a sensitive picture that the reader asked for, and no other that takes its place. */
  judge(): void {
    const { figure, states } = this;
    const revealed = figure.sensitive && shown.has(addressesOf(figure));
    if (revealed === states.has('revealed')) return;
    if (!states.delete('revealed')) states.add('revealed');
    // The button's word follows when the update that may be under way is done.
    void figure.updateComplete.then(() => figure.requestUpdate());
  }

  draw(own: PhotoCreditWords): TemplateResult {
    this.#own = own;
    const words = { ...english, ...own };
    const { figure, states } = this;
    // Where the picture failed before, the words, and what stands beside them, come to a place that was empty for a
    // moment: so they are read out. It has no look of its own until then, as it would grow.
    const isEmpty = states.has('failed') && !states.has('furnished');
    if (isEmpty) setTimeout(() => figure.requestUpdate(), 100);
    return html`
      <div part=${ifDefined(isEmpty ? undefined : 'failure')} data-late="whole">
        <span role="status"
          ><span part="message">${isEmpty || states.has('trying') ? '' : words.failed}</span></span
        >
        ${
          isEmpty
            ? nothing
            : html`<button part="retry" type="button" @click=${this.#retry}>${words.retry}</button>`
        }
      </div>
      <button
        part="zoom"
        data-late="whole"
        type="button"
        aria-label=${words.zoom}
        @click=${this.#enlarge}
      ></button>
      <button part="reveal" data-late="whole" type="button" @click=${this.#reveal}>
        ${states.has('revealed') ? words.hide : words.reveal}
      </button>
      <div part="tools" data-late="whole">
        <button
          part="rights"
          type="button"
          aria-controls="terms"
          aria-expanded=${states.has('open') ? 'true' : 'false'}
          @click=${this.#toggle}
        >
          ${words.rights}</button
        ><button part="copy" type="button" @click=${this.#copy}>${words.copy}</button
        ><a part="verify" target="_blank" rel="noopener" href=${checkedAt(figure.manifest)}>${words.verify}</a
        ><span part="status" role="status"></span>
      </div>
      <div part="terms" data-late="whole" id="terms"></div>
    `;
  }

  /** The words go while the picture is loaded again. Writing `src`, even as it was, makes the browser choose among all sources and load anew. */
  #retry = (): void => {
    const picture = pictureOf(this.figure);
    const src = picture?.getAttribute('src');
    this.states.add('trying');
    this.figure.requestUpdate();
    picture?.setAttribute('src', src ?? '');
    if (src == null) picture?.removeAttribute('src');
  };

  #enlarge = (): void => {
    void later(this.figure, import('./zoom-dialog.js'), ({ openZoom }) => openZoom(this.figure));
  };

  /** The choice holds as long as the page, wherever the picture is shown on it. */
  #reveal = (): void => {
    const addresses = addressesOf(this.figure);
    if (this.states.has('revealed')) shown.delete(addresses);
    else if (addresses) shown.add(addresses);
    all.forEach(one => one.judge());
    this.figure.requestUpdate();
  };

  #toggle = (): void => {
    const { figure, states } = this;
    if (!states.delete('open')) states.add('open');
    figure.requestUpdate();
    if (this.#rights) return;
    void this.#fetch().then(rights => {
      // Nothing is open where there is nothing to read.
      if (!rights) states.delete('open');
      figure.requestUpdate();
    });
  };

  /** Once it is here, the copy is made before anything is awaited: Safari allows no other. */
  #copy = (): void => {
    if (this.#rights) void this.#rights.copyCredit(this.figure);
    else void this.#fetch().then(rights => rights?.copyCredit(this.figure));
  };

  /** The part, and its words in the page's language. */
  async #fetch() {
    try {
      if (!this.#rights) {
        this.#rights = await import('./rights.js');
        if (matchMedia('print').matches) this.#print();
      }
      await this.#rights.wordsCome(this.figure);
    } catch {
      // Offline, say: the next update or click tries again.
    }
    return this.#rights;
  }

  /** A picture that was to wait until it is scrolled to is fetched, and the rights are written out. */
  #print = (): void => {
    const picture = pictureOf(this.figure);
    if (picture) picture.loading = 'eager';
    this.#tell();
  };

  /** Once the rights are written out, paper needs no more what style.css writes of them. */
  #tell(): void {
    if (!this.#rights) return;
    this.#rights.showTerms(this.figure);
    this.states.add('told');
  }
}

/** Where Content Credentials are checked, for the reader who follows the link. Nothing is asked of it before. */
const checkedAt = (manifest: string | null): string =>
  manifest?.startsWith('https://')
    ? `https://contentcredentials.org/verify?source=${encodeURIComponent(manifest)}`
    : // Lit leaves the attribute out then; its linter takes the sign for that amiss.
      (nothing as unknown as string);
