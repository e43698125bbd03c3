import { css, html, LitElement, type TemplateResult } from 'lit';
import {
  DEV,
  DocumentStyle,
  fetched,
  LanguageController,
  later,
  safeUrl,
  warn,
  watchContent,
  Words,
} from '@galley/core';
import type { Afterwards } from './afterwards.js';

/** The words that `<galley-licensing-footer>` adds to a page before its dialog opens. */
export interface LicensingFooterWords {
  /** On the button. */
  republish: string;
  /** In the button's place if `disabled` has no `reason`. */
  closed: string;
  /** After the button if the dialog could not be loaded. */
  failed: string;
  /** In the button's place before `since` and after `until`. */
  notYet: string;
  ended: string;
  /** Of an article that comes from elsewhere; the second one where no licence is named. */
  firstUnder: string;
  firstBy: string;
}

const commons = /^cc|creativecommons\.org\/(licenses|publicdomain)\//i;
const publicDomain = /^cc0|^cc-pd|creativecommons\.org\/publicdomain\//i;

/**
 * The terms under which the article may be reprinted, and a button that makes reprinting right easy.
 *
 * Write the notice as plain HTML, with a link to the licence if there is one: it stands as written,
 * and the element adds `rel="license"` where that is missing. The button opens a dialog with the rules and a
 * cleaned copy of the article, built in the page; the address `#republish` opens it too. Without script the notice
 * stands alone, or with the link in the slot `republish`.
 *
 * @example
 * ```html
 * <galley-licensing-footer license="CC-BY-ND-4.0" holder="Daily Caller News Foundation" year="2018">
 *   <p>You may republish this article under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>
 * </galley-licensing-footer>
 * ```
 *
 * @summary The terms of reprinting, and a copy that keeps them.
 * @tag galley-licensing-footer
 * @slot - The notice, as the publisher words it. Write it first.
 * @slot rules - The publisher's own rules. They stand after the notice, and again in the dialog.
 * @slot republish - `<a href>` to a page with the copy, in place of the button: it is there without script too. With script a click opens the dialog.
 * @csspart copyright - The line "© 2018 Daily Caller News Foundation", with the signs of the licence before it.
 * @csspart signs - The signs of a Creative Commons licence, drawn.
 * @csspart origin - The publisher's name as a link, in "This article was first published by …".
 * @csspart button - The button that opens the dialog, or the link with `href`.
 * @csspart reason - Why there is no copy now, in the button's place; after the button, that the dialog could not be loaded.
 * @csspart dialog - The dialog. The parts below stand in it.
 * @csspart title - The dialog's heading.
 * @csspart close - The button that closes the dialog.
 * @csspart rules - What the licence and the publisher's rules say.
 * @csspart copy - The copy and what belongs to it.
 * @csspart tabs - The row of tabs, one for each form of the copy.
 * @csspart tab - One tab: HTML, plain text or Markdown.
 * @csspart text - A field that holds a copy.
 * @csspart take - A button that copies.
 * @csspart save - A button that saves a copy as a file.
 * @csspart checks - What the copy was searched for.
 * @cssproperty [--galley-licensing-footer-gap=0.5rem] - Space between the lines.
 * @cssproperty [--galley-licensing-footer-dialog=64rem] - Greatest width of the dialog.
 * @fires {GalleyRepublishOpenEvent} galley-republish-open - The dialog was opened.
 * @fires {GalleyRepublishBuildEvent} galley-republish-build - A copy was put together. Change `event.fragment` as you like: it is cleaned after that.
 * @fires {GalleyRepublishCopyEvent} galley-republish-copy - Something was copied or saved: `event.format` is `html`, `text`, `markdown`, `credit`, `canonical` or `counter`; `event.words` is the length of the copy in words, 0 for the last three.
 */
export class LicensingFooterElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<LicensingFooterWords>(
    {
      republish: 'Republish this article',
      closed: 'This article is not available for republication.',
      failed: 'This could not be loaded. Please try again.',
      notYet: 'This article may be republished from {date}.',
      ended: 'This article could be republished until {date}.',
      firstUnder: 'This article was first published by {publisher} under {license}.',
      firstBy: 'This article was first published by {publisher}.',
    },
    fetched(() => import('./translations.js')),
  );

  static override styles = css`
    :host::before,
    :host::after {
      content: none !important;
    }
    [part='copyright'],
    [part='button'],
    [part='reason'] {
      display: block;
    }
    [part='reason'] {
      margin-block-start: var(--_gap);
    }
    /* In the button's room, so that nothing moves when the time is looked at. */
    [data-rests] {
      display: grid;
      align-content: center;
      min-block-size: 2.75rem;
      margin-block-start: 0.875rem;
    }
    [part='copyright']:empty,
    [part='reason']:empty {
      display: none;
    }
    @media print {
      [part='button'] {
        display: none;
      }
    }
    /* From a server, without script: a button would be dead, a link is not. */
    @media (scripting: none) {
      button[part='button'] {
        display: none;
      }
    }
  `;

  static override properties = {
    for: { reflect: true },
    license: { reflect: true },
    holder: { reflect: true },
    year: { reflect: true },
    require: {},
    contact: {},
    acquire: { reflect: true },
    href: {},
    disabled: { type: Boolean, reflect: true },
    reason: { reflect: true },
    origin: { reflect: true },
    rules: {},
    since: {},
    until: {},
    zone: {},
    pixel: {},
    mining: { reflect: true },
    rdfa: { type: Boolean },
  };

  /** The id of the article. Left out: the nearest `<article>` around or beside the footer. */
  declare for: string | null;
  /**
   * A code, such as `CC-BY-4.0`, `CC-BY-NC-SA-3.0-DE`, `CC0-1.0`, `CC-PDM-1.0` or `all-rights-reserved`, any Creative
   * Commons address, or the address of your own terms. Left out: what a link with
   * `rel="license"` in the notice leads to; without one, the notice is the terms.
   */
  declare license: string | null;
  /** Who holds the copyright. Not shown for what is in the public domain. */
  declare holder: string | null;
  /** Since when: a year or a range, such as `2018` or `2016–2018`. It is shown beside `holder` alone. */
  declare year: string | null;
  /** What every copy must have: any of `logo`, `byline` and `affiliation`, separated by spaces. */
  declare require: string | null;
  /** An e-mail address for questions; a link in the dialog. */
  declare contact: string | null;
  /** The address of a page where other rights are to be had; a link in the dialog. */
  declare acquire: string | null;
  /**
   * The address of a page with the copy. The button is a link to it then: it opens the dialog, but in another tab, and
   * where the dialog cannot be loaded, the page.
   */
  declare href: string | null;
  /** Offers no copy; `reason` stands in the button's place. */
  declare disabled: boolean;
  /** Why there is no copy, where it is `disabled`. Left out: "This article is not available for republication." in the reader's language. */
  declare reason: string | null;

  /** The address at which the article was first published, by `holder`. The footer says so, and copies are credited to it. */
  declare origin: string | null;
  /**
   * Rules that the dialog tells in the reader's language, by name, separated by spaces: `keep-links no-photos
   * window-days:90`. For all names see "Licences and rules" in the README.
   */
  declare rules: string | null;
  /**
   * An embargo: copies are offered from then on, a point in time in ISO 8601, or a date, which counts from its beginning
   * in UTC. Until then the button rests, and the footer says so; for what is neither, too.
   */
  declare since: string | null;
  /**
   * Copies are offered until then, a point in time in ISO 8601, or a date, which counts to its end in UTC. Afterwards the
   * button rests, and the footer says so.
   */
  declare until: string | null;
  /**
   * The time zone in which points in time of `since` and `until` are told, and meant where they have no offset: an IANA
   * name, `America/New_York`. Left out: the offset that they are written with, else UTC.
   */
  declare zone: string | null;
  /** The address of a picture that counts readings, offered beside the copy; `{url}` and `{title}` in it stand for the article's. Left out: nothing is counted. */
  declare pixel: string | null;
  /** The rights of text and data mining, `reserved` or `allowed`: told in the dialog, and to machines by TDMRep's meta tag. Left out: nothing is said. */
  declare mining: string | null;
  /** Adds the attributes of CC REL (RDFa) to the footer, for machines. */
  declare rdfa: boolean;

  #language = new LanguageController(this, LicensingFooterElement.words);
  #failed = false;
  #coming?: Promise<unknown>;
  #afterwards?: Afterwards;

  constructor() {
    super();
    this.disabled = this.rdfa = false;
    new DocumentStyle(this, 'licensing-footer', () => import('./style.css.js'));
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', this.#open);
    watchContent(this, () => this.#afterwards?.check());
  }

  /** Signs, digits and limits of time come once the footer is drawn: a server does not know the time. */
  protected override updated(): void {
    if (this.#afterwards) return;
    this.#coming = later(this, import('./afterwards.js'), ({ Afterwards }) => {
      this.#afterwards ??= new Afterwards(
        this,
        () => this.#language.language,
        trigger => void this.#show(trigger),
      );
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#coming;
    const done = await super.getUpdateComplete();
    await this.#afterwards?.drawn;
    return done;
  }

  /** Whether no copy is offered now. */
  get #rests(): boolean {
    return this.disabled || !!this.#afterwards?.rest;
  }

  protected override render(): TemplateResult {
    const { words } = this.#language;
    const { license, holder } = this;
    const rest = this.#afterwards?.rest;
    const owned = holder && !publicDomain.test(license ?? '');
    const year = this.year && (this.#afterwards?.inDigits(this.year) ?? this.year);
    const notice = owned ? `© ${year ? `${year} ` : ''}${holder}` : '';
    const signs = commons.test(license ?? '');
    const reason = this.disabled
      ? this.reason || words.closed
      : rest
        ? words[rest.why].replace('{date}', rest.date)
        : this.#failed
          ? words.failed
          : '';
    const page = safeUrl(this.href);
    return html`
      <span part="copyright"
        >${signs ? html`<span part="signs" aria-hidden="true" data-late></span>` : ''}${
          this.origin && holder ? this.#first(words, holder) : ''
        }${notice}</span
      >
      <slot></slot>
      <slot name="rules"></slot>
      <slot name="republish" ?hidden=${this.#rests} @pointerover=${this.#warm} @focusin=${this.#warm}
        >${
          page
            ? html`<a part="button" aria-haspopup="dialog" href=${page}>${words.republish}</a>`
            : html`<button part="button" type="button" aria-haspopup="dialog">${words.republish}</button>`
        }</slot
      >
      <span part="reason" ?data-rests=${rest && !this.disabled} role="status">${reason}</span>
      <dialog part="dialog" aria-labelledby="title"></dialog>
    `;
  }

  /** "This article was first published by X under Y." */
  #first(words: LicensingFooterWords, holder: string) {
    const address = safeUrl(this.origin);
    const named = this.license && /^cc/i.test(this.license) ? this.license : '';
    const [before, after = ''] = (named ? words.firstUnder.replace('{license}', named) : words.firstBy).split(
      '{publisher}',
    );
    return html`${before}${address ? html`<a part="origin" href=${address}>${holder}</a>` : holder}${after}<br />`;
  }

  /** The dialog is on its way before it is asked for. */
  #warm(): void {
    if (!this.#rests) load().catch(() => {});
  }

  #open = (event: MouseEvent): void => {
    const trigger = event.composedPath().find(isTrigger);
    // A link that is opened in another tab is a link, and so is one whose dialog has nothing to offer.
    if (!trigger || this.#rests || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#show(trigger);
  };

  async #show(trigger: HTMLElement): Promise<void> {
    let known = !this.since && !this.until;
    try {
      if (!known) {
        await this.#coming;
        // Fails where nothing looks at the clock: an embargo holds then.
        await this.#afterwards!.look();
        known = true;
      }
      const { showRepublishDialog } = await load();
      if (this.#rests) return;
      this.#tellFailure(false);
      await showRepublishDialog(this, this.renderRoot.querySelector('dialog')!, trigger);
    } catch (error) {
      if (DEV) warn(this, `the dialog could not be opened: ${String(error)}`);
      const page = safeUrl((trigger as HTMLAnchorElement).href);
      // What leads to a page with the copy does so.
      if (page && known && !this.#rests) location.assign(page);
      else this.#tellFailure(true);
    }
  }

  #tellFailure(failed: boolean): void {
    this.#failed = failed;
    this.requestUpdate();
  }
}

const load = () => import('./republish-dialog.js');

const isTrigger = (target: EventTarget): target is HTMLElement =>
  !!(target as Partial<Element>).matches?.('[part="button"], [slot="republish"]');
