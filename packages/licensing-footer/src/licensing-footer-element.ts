import { css, html, LitElement } from 'lit';
import { DEV, DocumentStyle, LanguageController, safeUrl, warn, Words } from '@galley/core';

/** The words that `<galley-licensing-footer>` adds to a page before its dialog opens. */
export interface LicensingFooterWords {
  /** On the button. */
  republish: string;
  /** In the button's place if `disabled` has no `reason`. */
  closed: string;
  /** After the button if the dialog could not be loaded. */
  failed: string;
}

const publicDomain = /^cc0|^cc-pd|creativecommons\.org\/publicdomain\//i;

/**
 * The terms under which the article may be reprinted, and a button that makes reprinting right easy.
 *
 * Write the notice as plain HTML, with a link to the licence if there is one: it stands as written,
 * and the element adds `rel="license"` where that is missing. The button opens a dialog with the rules and a
 * cleaned copy of the article, built in the page. Without script the notice stands alone, or with the link
 * in the slot `republish`.
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
 * @slot - The notice, as the publisher words it.
 * @slot rules - The publisher's own rules. They stand after the notice, and again in the dialog.
 * @slot republish - A link to a page with the copy, in place of the button. With script it opens the dialog.
 * @csspart copyright - The line "© 2018 Daily Caller News Foundation".
 * @csspart button - The button that opens the dialog.
 * @csspart reason - What stands in the button's place if republishing is disabled.
 * @csspart dialog - The dialog.
 * @cssproperty [--galley-licensing-footer-gap=0.5rem] - Space between the lines.
 * @cssproperty [--galley-licensing-footer-dialog=64rem] - Greatest width of the dialog.
 * @fires {GalleyRepublishOpenEvent} galley-republish-open - The dialog was opened.
 * @fires {GalleyRepublishBuildEvent} galley-republish-build - A copy was put together; the page may change it.
 * @fires {GalleyRepublishCopyEvent} galley-republish-copy - A copy was handed to the clipboard.
 */
export class LicensingFooterElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<LicensingFooterWords>(
    {
      republish: 'Republish this article',
      closed: 'This article is not available for republication.',
      failed: 'This could not be loaded. Please try again.',
    },
    {
      ar: () => import('./words/ar.js'),
      de: () => import('./words/de.js'),
      es: () => import('./words/es.js'),
      fr: () => import('./words/fr.js'),
      ja: () => import('./words/ja.js'),
    },
  );

  static override styles = css`
    :host::before,
    :host::after {
      content: none !important;
    }
    [part='copyright'] {
      display: block;
      margin-block-end: var(--_gap);
      font: 600 0.8125rem / 1.35 var(--_font);
      color: var(--_muted);
    }
    [part='button'] {
      display: block;
      box-sizing: border-box;
      inline-size: fit-content;
      min-block-size: 2.75rem;
      padding: 0.6875rem 1rem;
      margin: 0.875rem 0 0;
      border: 1px solid var(--_rule);
      border-radius: 2px;
      font: 600 0.875rem / 1.25rem var(--_font);
      color: inherit;
      text-align: start;
      background: none;
      cursor: pointer;
    }
    [part='button']:hover {
      border-color: currentColor;
    }
    [part='button']:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    [part='reason'] {
      display: block;
      margin-block-start: var(--_gap);
      font: 0.8125rem / 1.35 var(--_font);
      color: var(--_muted);
    }
    [part='copyright']:empty,
    [part='reason']:empty,
    [part='button'][hidden] {
      display: none;
    }
    @media print {
      [part='button'] {
        display: none;
      }
    }
  `;

  static override properties = {
    for: {},
    license: { reflect: true },
    holder: { reflect: true },
    year: { reflect: true },
    require: {},
    contact: {},
    acquire: {},
    disabled: { type: Boolean, reflect: true },
    reason: { reflect: true },
  };

  /** The id of the article. Left out: the nearest `<article>`. */
  declare for: string | null;
  /** A licence code (`CC-BY-ND-4.0`, `CC0-1.0`, `all-rights-reserved`) or the address of the terms. Left out: the notice itself is the terms. */
  declare license: string | null;
  /** Who holds the copyright. Not shown for what is in the public domain. */
  declare holder: string | null;
  /** The year or the years of the copyright, such as `2018` or `2016–2018`. */
  declare year: string | null;
  /** What every republished copy must have, separated by spaces: `logo`, `byline`, `affiliation`. */
  declare require: string | null;
  /** An e-mail address for questions. */
  declare contact: string | null;
  /** The address of a page where other rights are to be had. */
  declare acquire: string | null;
  /** Offers no copy. The button gives way to `reason`. */
  declare disabled: boolean;
  /** Why there is no copy. */
  declare reason: string | null;

  #language = new LanguageController(this, LicensingFooterElement.words);
  #failed = false;

  constructor() {
    super();
    new DocumentStyle(this, 'licensing-footer', () => import('./style.css.js'));
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', event => void this.#open(event));
    this.#check();
  }

  protected override render() {
    const { words } = this.#language;
    const owned = this.holder && !publicDomain.test(this.license ?? '');
    const reason = this.disabled ? this.reason || words.closed : this.#failed ? words.failed : '';
    return html`
      <span part="copyright">${owned ? `© ${this.year ? `${this.year} ` : ''}${this.holder}` : ''}</span>
      <slot @slotchange=${this.#check}></slot>
      <slot name="rules"></slot>
      <slot name="republish" @pointerover=${this.#warm} @focusin=${this.#warm}
        ><button part="button" type="button" aria-haspopup="dialog" ?hidden=${this.disabled}>
          ${words.republish}
        </button></slot
      >
      <span part="reason" role="status">${reason}</span>
      <dialog part="dialog" aria-labelledby="title"></dialog>
    `;
  }

  /** Crawlers and archives look for the licence where `rel` points to. */
  #check(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href]')];
    for (const link of links) {
      const href = link.getAttribute('href');
      if (safeUrl(href)) continue;
      link.removeAttribute('href');
      if (DEV)
        warn(
          this,
          `the address "${href}" is not allowed. Expected https, http, mailto, tel or a relative one.`,
        );
    }
    const isLicense = ({ href, hostname, pathname }: HTMLAnchorElement) =>
      (/(^|\.)creativecommons\.org$/.test(hostname) && /^\/(licenses|publicdomain)\//.test(pathname)) ||
      href === this.license;
    if (!links.some(({ relList }) => relList.contains('license')))
      links.find(isLicense)?.relList.add('license');
    if (DEV) void report(this);
  }

  /** The dialog is on its way before it is asked for. */
  #warm(): void {
    if (!this.disabled) load().catch(() => {});
  }

  async #open(event: MouseEvent): Promise<void> {
    const trigger = event.composedPath().find(isTrigger);
    // A link that is opened in another tab is a link.
    if (!trigger || this.disabled || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const module = await load().catch(() => undefined);
    this.#failed = !module;
    this.requestUpdate();
    await module?.showRepublishDialog(this, this.renderRoot.querySelector('dialog')!, trigger);
  }
}

const load = () => import('./republish-dialog.js');

const isTrigger = (target: EventTarget): target is HTMLElement =>
  target instanceof Element && target.matches('[part="button"], [slot="republish"]');

/** Tells the developer what is missing. Behind `DEV`, so it is no part of what readers load. */
async function report(element: LicensingFooterElement): Promise<void> {
  const { license, year, holder, contact, acquire, require } = element;
  if (!element.textContent.trim()) warn(element, 'expected the notice inside, found no words.');
  if (year && !/^\p{Nd}{4}(?:\s*[-–]\s*\p{Nd}{2,4})?$/u.test(year.trim()))
    warn(element, `year="${year}" is no year. Expected one such as 2018, or a range such as 2016–2018.`);
  if (year && !holder) warn(element, `year="${year}" is not shown without a holder.`);
  if (contact && !/^\S+@\S+$/.test(contact)) warn(element, `contact="${contact}" is no e-mail address.`);
  if (acquire && !safeUrl(acquire))
    warn(element, `acquire="${acquire}" is not allowed. Expected an https address or a relative one.`);
  for (const word of require?.split(/\s+/) ?? []) {
    if (word && !['logo', 'byline', 'affiliation'].includes(word))
      warn(element, `require="${word}" is not known. Expected logo, byline or affiliation.`);
  }
  if (element.querySelector(':scope > [slot] ~ :not([slot])'))
    warn(
      element,
      'expected the notice before what has a slot, so that nothing moves when the element is defined.',
    );
  if (!license) return;
  const { parseLicense } = await import('@galley/core/license.js');
  const isAddress =
    /^https?:\/\//i.test(license) && URL.canParse(license) && !license.includes('creativecommons.org');
  if (!parseLicense(license) && !isAddress)
    warn(
      element,
      `license="${license}" is not known. Expected a code such as CC-BY-4.0 or all-rights-reserved, or an address.`,
    );
}
