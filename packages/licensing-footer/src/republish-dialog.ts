import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { articleOf, DEV, languageOf, safeUrl, warn } from '@galley/core';
import { copyToClipboard } from '@galley/core/copy-to-clipboard.js';
import { parseLicense, type License } from '@galley/core/license.js';
import { bodyOf, type LeftOut } from './article-body.js';
import { textOf } from '@galley/core/page.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { buildCopy, noticeOf, termsAddress, type Check, type Copy } from './republish-copy.js';
import { dialogStyle } from './republish-dialog-style.js';
import { GalleyRepublishCopyEvent, GalleyRepublishOpenEvent } from './republish-events.js';
import { rulesOf, type Rules } from './republish-rules.js';
import { fill, republishWords, type RepublishWords } from './republish-words.js';
import { sanitize } from './sanitize.js';

/** Opens the dialog of a footer. The copy is made after the reader sees it. */
export async function showRepublishDialog(
  footer: LicensingFooterElement,
  dialog: HTMLDialogElement,
  trigger: HTMLElement,
): Promise<void> {
  if (dialog.open) return;
  const article = articleOf(footer, footer.for);
  const languages = [footer, article ?? footer].map(languageOf);
  await Promise.all(languages.map(language => republishWords.load(language)));
  // Two clicks in a row find the words at the same time.
  if (dialog.open || !dialog.isConnected) return;
  await new RepublishDialog(footer, dialog, trigger, article).show();
}

const formats = ['html', 'text'] as const;
type Format = (typeof formats)[number];

const shapes = {
  may: svg`<path d="M1 7l3 3 7-8" />`,
  must: svg`<path d="M6 1v6.5M6 9.5v2" />`,
  mustNot: svg`<path d="M2 2l8 8M10 2l-8 8" />`,
};
const icon = (shape: keyof typeof shapes) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${shapes[shape]}</svg>`;

class RepublishDialog {
  #footer: LicensingFooterElement;
  #dialog: HTMLDialogElement;
  #trigger: HTMLElement;
  #article: Element | undefined;
  #license: License | undefined;
  #language: string;
  #copy: Copy | undefined;
  #terms: DocumentFragment | undefined;
  #format: Format = 'html';
  /** What stands where the copy is not. */
  #note: keyof RepublishWords | undefined;
  #said = '';

  constructor(
    footer: LicensingFooterElement,
    dialog: HTMLDialogElement,
    trigger: HTMLElement,
    article: Element | undefined,
  ) {
    this.#footer = footer;
    this.#dialog = dialog;
    this.#trigger = trigger;
    this.#article = article;
    this.#language = languageOf(footer);
    const link = footer.querySelector('a[rel~="license"]');
    this.#license = parseLicense(footer.license ?? link?.getAttribute('href'));
    if (article) this.#note = this.#license?.kind === 'reserved' ? undefined : 'building';
    else this.#note = 'noArticle';
  }

  async show(): Promise<void> {
    const root = this.#dialog.getRootNode() as ShadowRoot;
    const sheet = dialogStyle.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    const paper = getComputedStyle(this.#footer).getPropertyValue('--galley-paper');
    this.#dialog.classList.toggle('bare', !paper);
    this.#update();
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('#title')!.focus();
    // Safari does not focus a button that is clicked, so the browser alone would lose the place.
    this.#dialog.addEventListener('close', () => this.#trigger.focus(), { once: true });
    this.#footer.dispatchEvent(new GalleyRepublishOpenEvent());
    if (DEV && !this.#article)
      warn(this.#footer, 'found no article to copy. Expected it in an <article>, or one that `for` names.');
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    await this.#build();
    this.#update();
  }

  async #build(): Promise<void> {
    try {
      this.#terms = await this.#publisherTerms();
      if (!this.#article || this.#license?.kind === 'reserved') return;
      this.#copy = await buildCopy(this.#footer, this.#article, this.#license);
      this.#note = this.#copy ? undefined : 'empty';
      if (DEV) report(this.#footer, this.#copy);
    } catch (error) {
      this.#note = 'failed';
      if (DEV) warn(this.#footer, `the copy could not be made: ${String(error)}`);
    }
  }

  /** The publisher's own rules; for terms that only the publisher knows, else the notice. */
  async #publisherTerms(): Promise<DocumentFragment | undefined> {
    const rules = [...this.#footer.querySelectorAll(':scope > [slot="rules"]')];
    const { blocks } = rules.length ? bodyOf(rules) : this.#license ? bodyOf([]) : noticeOf(this.#footer);
    if (!blocks.length) return;
    const fragment = blocks[0]!.ownerDocument.createDocumentFragment();
    fragment.append(...blocks);
    return document.importNode(await sanitize(fragment, document.baseURI), true);
  }

  #update(): void {
    render(this.#content(republishWords.in(this.#language)), this.#dialog, { host: this });
  }

  #content(words: RepublishWords): TemplateResult {
    const { republish } = (this.#footer.constructor as typeof LicensingFooterElement).words.in(
      this.#language,
    );
    const offered = this.#note !== undefined || this.#copy !== undefined;
    return html`
      <div class="top">
        <h2 id="title" tabindex="-1">${republish}</h2>
        <button class="close" type="button" aria-label=${words.close} @click=${() => this.#dialog.close()}>
          ${icon('mustNot')}
        </button>
      </div>
      <div class="columns">
        <section aria-labelledby="rules">
          <h3 id="rules">${words.rules}</h3>
          ${this.#rules(words)}
        </section>
        ${
          offered
            ? html`<section aria-labelledby="copy">
                <h3 id="copy">${words.copy}</h3>
                ${this.#copy ? this.#taking(words, this.#copy) : nothing}
                <p class="said" role="status">${this.#note ? words[this.#note] : this.#said}</p>
                ${this.#copy ? this.#findings(words, this.#copy) : nothing}
              </section>`
            : nothing
        }
      </div>
    `;
  }

  #rules(words: RepublishWords): TemplateResult {
    const { contact } = this.#footer;
    const acquire = safeUrl(this.#footer.acquire);
    const picturesLeftOut = this.#copy?.leftOut.some(({ why }) => why === 'rights') ?? false;
    const rules = rulesOf(this.#footer, this.#license, picturesLeftOut);
    const group = (kind: keyof Rules) =>
      rules[kind].length
        ? html`<div class="group">
            <h4>${words[kind]}</h4>
            <div class="marks" role="list">
              ${rules[kind].map(rule => html`<div role="listitem">${icon(kind)}<span>${words[rule]}</span></div>`)}
            </div>
          </div>`
        : nothing;
    return html`
      ${this.#licenseLine(words)} ${group('must')} ${group('may')} ${group('mustNot')}
      ${
        this.#terms
          ? html`<div class="group">
              <h4>${words.terms}</h4>
              <div class="terms">${this.#terms}</div>
            </div>`
          : nothing
      }
      ${
        contact && /^\S+@\S+$/.test(contact)
          ? html`<p class="small">${words.questions}: <a href=${this.#mailto(contact)}>${contact}</a></p>`
          : nothing
      }
      ${acquire ? html`<p class="small"><a href=${acquire}>${words.acquire}</a></p>` : nothing}
    `;
  }

  #licenseLine(words: RepublishWords): TemplateResult | typeof nothing {
    const license = this.#license;
    const address = termsAddress(this.#footer, license);
    if (!license) {
      const named = this.#footer.license;
      if (!named) return nothing;
      return address
        ? html`<p><a href=${address} rel="license">${words.terms}</a></p>`
        : html`<p>${fill(words.unknown, { license: named })}</p>`;
    }
    if (license.kind === 'reserved') return nothing;
    const pattern = license.kind === 'license' ? words.licensed : words.marked;
    return html`<p>
        ${fill<unknown>(pattern, { license: html`<a href=${address} rel="license">${license.name}</a>` })}
      </p>
      ${license.retired ? html`<p class="small quiet">${words.retired}</p>` : nothing}`;
  }

  #mailto(contact: string): string {
    const subject = textOf(this.#article?.querySelector('h1')) || document.title;
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
  }

  #taking(words: RepublishWords, copy: Copy): TemplateResult {
    const minutes = new Intl.NumberFormat(this.#known, {
      style: 'unit',
      unit: 'minute',
      unitDisplay: 'long',
    });
    const label = { html: words.copyHtml, text: words.copyText };
    return html`
      <dl class="facts">
        <div>
          <dt>${words.words}</dt>
          <dd>${new Intl.NumberFormat(this.#known).format(copy.words)}</dd>
        </div>
        <div>
          <dt>${words.reading}</dt>
          <dd>${minutes.format(copy.minutes)}</dd>
        </div>
      </dl>
      <div role="tablist" aria-labelledby="copy" @keydown=${this.#turn}>
        ${formats.map(
          format =>
            html`<button
              role="tab"
              type="button"
              id="tab-${format}"
              aria-controls="panel-${format}"
              aria-selected=${format === this.#format}
              tabindex=${format === this.#format ? 0 : -1}
              @click=${() => this.#select(format)}
            >
              ${words[format]}
            </button>`,
        )}
      </div>
      ${formats.map(
        format =>
          html`<div
            role="tabpanel"
            id="panel-${format}"
            aria-labelledby="tab-${format}"
            ?hidden=${format !== this.#format}
          >
            <textarea
              readonly
              rows="12"
              spellcheck="false"
              dir=${format === 'html' ? 'ltr' : 'auto'}
              aria-labelledby="copy tab-${format}"
              .value=${copy[format]}
            ></textarea>
            <button class="take" type="button" @click=${() => this.#take(format, copy)}>
              ${label[format]}
            </button>
          </div>`,
      )}
    `;
  }

  /** The language for numbers: a tag that is none falls back to the browser's own. */
  get #known(): string | undefined {
    try {
      return Intl.getCanonicalLocales(this.#language)[0];
    } catch {
      return;
    }
  }

  #findings(words: RepublishWords, { checks, leftOut }: Copy): TemplateResult {
    const label = ({ what, name }: Check) => {
      const text = words[what];
      return fill(text, { name: name || '–' }).join('');
    };
    const left = ({ kind, what }: LeftOut) =>
      fill(words[kind], { credit: what, source: what, start: what }).join('');
    return html`
      <div class="group small">
        <h4>${words.check}</h4>
        <div class="marks" role="list">
          ${checks.map(
            check =>
              html`<div
                role="listitem"
                class=${check.present ? 'present' : 'missing'}
                data-check=${check.what}
              >
                ${icon(check.present ? 'may' : 'mustNot')}
                <span
                  >${label(check)}<span class="hidden"
                    >: ${check.present ? words.present : words.missing}</span
                  ></span
                >
              </div>`,
          )}
        </div>
      </div>
      ${
        leftOut.length
          ? html`<div class="group small">
              <h4>${words.leftOut}</h4>
              <div class="marks" role="list">
                ${leftOut.map(
                  one =>
                    html`<div role="listitem">
                      ${icon('mustNot')}<span
                        >${left(one)} <span class="quiet">– ${words[one.why]}</span></span
                      >
                    </div>`,
                )}
              </div>
            </div>`
          : nothing
      }
    `;
  }

  #select(format: Format): void {
    this.#format = format;
    this.#said = '';
    this.#update();
  }

  /** The arrows turn the tabs as they are seen, so they are mirrored where the script is. */
  #turn = (event: KeyboardEvent): void => {
    const mirrored = getComputedStyle(this.#dialog).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: mirrored ? -1 : 1,
      ArrowLeft: mirrored ? 1 : -1,
      Home: -formats.indexOf(this.#format),
      End: formats.length - 1 - formats.indexOf(this.#format),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#select(formats[(formats.indexOf(this.#format) + step + formats.length) % formats.length]!);
    this.#dialog.querySelector<HTMLElement>(`#tab-${this.#format}`)!.focus();
  };

  #take(format: Format, copy: Copy): void {
    const words = republishWords.in(this.#language);
    const copied = copyToClipboard(copy[format], format === 'html' ? copy.html : undefined);
    // A message that stays the same is not announced again.
    this.#say('');
    void copied.then(done => {
      if (done) {
        this.#footer.dispatchEvent(new GalleyRepublishCopyEvent(format, copy.words));
        this.#say(words.copied);
        return;
      }
      const area = this.#dialog.querySelector<HTMLTextAreaElement>(`#panel-${format} textarea`)!;
      area.focus();
      area.select();
      const keys = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
      this.#say(fill(words.selected, { keys }).join(''));
    });
  }

  #say(message: string): void {
    this.#said = message;
    this.#update();
  }
}

/** Tells the developer what a copy lacks. Behind `DEV`, so it is no part of what readers load. */
function report(footer: LicensingFooterElement, copy: Copy | undefined): void {
  if (!copy) warn(footer, 'the article has no text to copy.');
  const expected: Partial<Record<Check['what'], string>> = {
    headline: 'an <h1>',
    author: 'a <galley-author> or a link with rel="author"',
    publisherLogo: '<img slot="logo"> with an http or https address in <galley-byline-card>',
  };
  for (const { what, present } of copy?.checks ?? []) {
    if (!present && expected[what])
      warn(
        footer,
        `the copy lacks what readers look for (${what}). Expected ${expected[what]} in the article.`,
      );
  }
}
