import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { articleOf, DEV, languageOf, safeUrl, warn } from '@galley/core';
import type { License } from '@galley/core/license.js';
import { headlineOf } from '@galley/core/page.js';
import type { LeftOut } from './article-body.js';
import { copyToClipboard } from '@galley/core/copy-to-clipboard.js';
import { drawMarks } from './license-marks.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { Check, Copy } from './republish-copy.js';
import { dialogStyle } from './republish-dialog-style.js';
import {
  GalleyRepublishCopyEvent,
  GalleyRepublishOpenEvent,
  type RepublishFormat,
} from './republish-events.js';
import type { OtherForms } from './other-forms.js';
import { rulesOf, termsAddress, windowDays, type RuleKind, type RuleNames } from './republish-rules.js';
import { fill, republishWords, type RepublishWords } from './republish-words.js';

/** Opens the dialog of a footer. The copy is made after the reader sees it. */
export async function showRepublishDialog(
  footer: LicensingFooterElement,
  dialog: HTMLDialogElement,
  trigger: HTMLElement,
): Promise<void> {
  if (dialog.open) return;
  const article = articleOf(footer, footer.for);
  const link = footer.querySelector('a[rel~="license"]');
  const named = footer.license ?? link?.getAttribute('href');
  const [license, names] = await Promise.all([
    named ? import('@galley/core/license.js').then(({ parseLicense }) => parseLicense(named)) : undefined,
    footer.rules ? import('./rule-names.js').then(({ ruleNames }) => ruleNames) : undefined,
    ...[footer, article ?? footer].map(languageOf).filter(notEnglish).map(loadWords),
  ]);
  // English has words for what is rare in a table of its own.
  if (names || footer.mining || license?.retired || (footer.license && !license)) await loadWords('en');
  // Two clicks in a row find the words at the same time.
  if (dialog.open || !dialog.isConnected) return;
  await new RepublishDialog(footer, dialog, trigger, article, license, names).show();
}

const notEnglish = (language: string) => !/^en(?:-|$)/i.test(language);
const loadWords = (language: string) => republishWords.load(language);

const formats = ['html', 'text', 'markdown'] as const;
type Format = (typeof formats)[number];

/** So many signs of a copy are laid out before the reader goes to its field: about 4,000 words. */
const longestBeginning = 30_000;

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
  #names: RuleNames | undefined;
  #language: string;
  #copy: Copy | undefined;
  /** What only some take is fetched and made after the first copy stands. */
  #more: (typeof import('./republish-more.js') & { forms: OtherForms }) | undefined;
  #busy = true;
  #terms: DocumentFragment | undefined;
  #format: Format = 'html';
  /** What stands where the copy is not. */
  #note: keyof RepublishWords | undefined;
  /** Ends the work on the copy when the dialog is closed. */
  #work = new AbortController();
  #said = '';
  /** What the reader is asked to take by hand, where it has no field of its own. */
  #byHand = '';

  constructor(
    footer: LicensingFooterElement,
    dialog: HTMLDialogElement,
    trigger: HTMLElement,
    article: Element | undefined,
    license: License | undefined,
    names: RuleNames | undefined,
  ) {
    this.#footer = footer;
    this.#dialog = dialog;
    this.#trigger = trigger;
    this.#article = article;
    this.#language = languageOf(footer);
    this.#license = license;
    this.#names = names;
    if (article) this.#note = license?.kind === 'reserved' ? undefined : 'building';
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
    this.#find('#title').focus();
    this.#dialog.addEventListener('close', this.#close);
    this.#footer.dispatchEvent(new GalleyRepublishOpenEvent());
    if (DEV && !this.#article)
      warn(this.#footer, 'found no article to copy. Expected it in an <article>, or one that `for` names.');
    for (const step of [() => this.#build(), () => this.#complete()]) {
      await painted();
      await step();
      // What was made, the words around it and the copy itself each have a turn of their own: all three take their time.
      await painted();
      if (this.#work.signal.aborted) return;
      this.#update();
      await this.#fill();
    }
    this.#busy = false;
    this.#update();
  }

  /**
   * Puts the copies into their fields, past the template: a field that is filled by `value` has its caret at the end.
   * To lay out the lines of a very long copy would hold the page up, so its beginning stands there until the reader
   * goes to the field. What is copied is always the whole.
   */
  async #fill(): Promise<void> {
    for (const format of formats) {
      const area = this.#fieldOf(format);
      const content = this.#contentOf(format);
      if (!area || content === undefined || area.defaultValue) continue;
      await painted();
      // Who is there already has it whole.
      area.defaultValue = area.matches(':focus') ? content : content.slice(0, longestBeginning);
    }
  }

  #fillWhole(format: Format): void {
    const area = this.#fieldOf(format)!;
    const content = this.#contentOf(format) ?? '';
    if (area.defaultValue.length < content.length) area.defaultValue = content;
  }

  #fieldOf(format: string): HTMLTextAreaElement | null {
    return this.#dialog.querySelector(`#panel-${format} textarea`);
  }

  #contentOf(format: Format): string | undefined {
    return format === 'html' ? this.#copy?.html : this.#more?.forms[format];
  }

  #close = (): void => {
    // The event comes late: who opens the dialog again at once has a new one.
    if (this.#dialog.open) return;
    this.#dialog.removeEventListener('close', this.#close);
    this.#work.abort();
    // Safari does not focus a button that is clicked, so the browser alone would lose the place.
    this.#trigger.focus();
  };

  #find(selector: string): HTMLElement {
    return this.#dialog.querySelector<HTMLElement>(selector)!;
  }

  async #build(): Promise<void> {
    const { signal } = this.#work;
    try {
      const { buildCopy, publisherTerms } = await import('./republish-copy.js');
      const terms = await publisherTerms(this.#footer, !this.#license);
      this.#terms = terms && document.importNode(terms, true);
      if (!this.#article || this.#license?.kind === 'reserved') return;
      this.#copy = await buildCopy(this.#footer, this.#article, this.#license, {
        signal,
        progress: done => this.#progress(done),
      });
      this.#note = this.#copy ? undefined : 'empty';
      if (DEV) report(this.#footer, this.#copy);
    } catch (error) {
      if (signal.aborted) return;
      this.#note = 'failed';
      if (DEV) warn(this.#footer, `the copy could not be made: ${String(error)}`);
    }
  }

  async #complete(): Promise<void> {
    try {
      if (!this.#copy) return;
      const more = await import('./republish-more.js');
      const { signal } = this.#work;
      const forms = await more.otherForms(this.#footer, this.#license, this.#copy, signal);
      this.#more = { ...more, forms };
    } catch (error) {
      // The first copy stands; the tab of another form says so, and tries again.
      if (this.#work.signal.aborted) return;
      if (DEV) warn(this.#footer, `the copy has no other forms: ${String(error)}`);
    }
  }

  #progress(done: number): void {
    const bar = this.#dialog.querySelector('progress');
    if (bar) bar.value = done;
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
        <h2 part="title" id="title" tabindex="-1">${republish}</h2>
        <button
          part="close"
          class="close"
          type="button"
          aria-label=${words.close}
          @click=${() => this.#dialog.close()}
        >
          ${icon('mustNot')}
        </button>
      </div>
      <div class="scroll" tabindex="-1">
        <div class="columns">
          <section part="rules" aria-labelledby="rules">
            <h3 id="rules">${words.rules}</h3>
            ${this.#rules(words)}
          </section>
          ${
            offered
              ? html`<section part="copy" aria-labelledby="copy" aria-busy=${this.#busy}>
                  <h3 id="copy">${words.copy}</h3>
                  ${this.#copy ? this.#taking(words, this.#copy) : nothing}
                  <p class="note" role="status">${this.#note ? words[this.#note] : ''}</p>
                  ${
                    this.#note === 'building'
                      ? html`<progress max="1" value="0" aria-label=${words.building}></progress>`
                      : nothing
                  }
                  ${this.#copy ? this.#findings(words, this.#copy) : nothing}
                  ${this.#more?.lines(words, this.#more.forms, this.#take) ?? nothing}
                </section>`
              : nothing
          }
        </div>
      </div>
      <div class="bottom">
        <textarea
          part="text"
          class="by-hand"
          readonly
          rows="2"
          aria-label=${words.copy}
          ?hidden=${!this.#byHand}
          .value=${this.#byHand}
        ></textarea>
        <p class="said" role="status">${this.#said}</p>
      </div>
    `;
  }

  #rules(words: RepublishWords): TemplateResult {
    const { contact, mining } = this.#footer;
    const acquire = safeUrl(this.#footer.acquire);
    const picturesLeftOut = this.#copy?.leftOut.some(({ why }) => why === 'rights') ?? false;
    const rules = rulesOf(this.#footer, this.#license, picturesLeftOut, this.#names);
    const days = this.#number({ style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
      windowDays(this.#footer),
    );
    const group = (kind: RuleKind) =>
      rules[kind].length
        ? html`<div class="group">
            <h4>${words[kind]}</h4>
            <div class="marks" role="list">
              ${rules[kind].map(
                rule =>
                  html`<div role="listitem" data-rule=${rule}>
                    ${icon(kind)}<span>${fill(words[rule], { days }).join('')}</span>
                  </div>`,
              )}
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
        mining === 'reserved' || mining === 'allowed'
          ? html`<p class="small">${mining === 'reserved' ? words.miningReserved : words.miningAllowed}</p>`
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
    return html`<p class="license">
        <span class="signs" aria-hidden="true">${drawMarks(license.code)}</span>
        <span
          >${fill<unknown>(pattern, { license: html`<a href=${address} rel="license">${license.name}</a>` })}</span
        >
      </p>
      ${license.retired ? html`<p class="small quiet">${words.retired}</p>` : nothing}`;
  }

  #mailto(contact: string): string {
    const subject = this.#article ? headlineOf(this.#article) : document.title;
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
  }

  #taking(words: RepublishWords, copy: Copy): TemplateResult {
    const minutes = this.#number({ style: 'unit', unit: 'minute', unitDisplay: 'long' });
    const label = { html: words.copyHtml, text: words.copyText, markdown: words.copyMarkdown };
    return html`
      <dl class="facts">
        <div>
          <dt>${words.words}</dt>
          <dd>${this.#number().format(copy.words)}</dd>
        </div>
        <div>
          <dt>${words.reading}</dt>
          <dd>${minutes.format(copy.minutes)}</dd>
        </div>
      </dl>
      <div part="tabs" role="tablist" aria-labelledby="copy" @keydown=${this.#turn}>
        ${formats.map(
          format =>
            html`<button
              part="tab"
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
              part="text"
              readonly
              rows="12"
              spellcheck="false"
              dir=${format === 'html' ? 'ltr' : 'auto'}
              aria-labelledby="copy tab-${format}"
              @focus=${() => this.#fillWhole(format)}
              @scroll=${() => this.#fillWhole(format)}
            ></textarea>
            <div class="buttons">
              <button
                part="take"
                class="take"
                type="button"
                ?disabled=${this.#contentOf(format) === undefined}
                @click=${() =>
                  this.#take(format, this.#contentOf(format)!, format === 'html' ? copy.html : undefined)}
              >
                ${label[format] ?? (this.#busy ? words.building : words.failed)}
              </button>
              <button
                part="save"
                class="save"
                type="button"
                ?disabled=${!this.#more}
                @click=${() => this.#save(format)}
              >
                ${words.save}
              </button>
            </div>
          </div>`,
      )}
    `;
  }

  /** Numbers in the reader's language: a tag that is none falls back to the browser's own. */
  #number(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
    try {
      return new Intl.NumberFormat(this.#language, options);
    } catch {
      return new Intl.NumberFormat(undefined, options);
    }
  }

  #findings(words: RepublishWords, { checks, leftOut }: Copy): TemplateResult {
    const label = ({ what, name }: Check) => fill(words[what], { name: name || '–' }).join('');
    const left = ({ kind, what }: LeftOut) =>
      fill(words[kind], { credit: what, source: what, start: what }).join('');
    return html`
      <div part="checks" class="group small">
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
              <h4>${words.leftOut} (${this.#number().format(leftOut.length)})</h4>
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
    if (!this.#busy && this.#copy && !this.#more) void this.#tryAgain();
    this.#say('');
  }

  async #tryAgain(): Promise<void> {
    this.#busy = true;
    await this.#complete();
    await this.#fill();
    this.#busy = false;
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
    this.#find(`#tab-${this.#format}`).focus();
  };

  #take = (format: RepublishFormat, plain: string, rich?: string): void => {
    const words = republishWords.in(this.#language);
    // Nothing is awaited before this: Safari would take it for an attempt that nobody asked for.
    const copied = copyToClipboard(plain, rich);
    // A message that stays the same is not announced again.
    this.#say('');
    void copied.then(done => {
      if (done) {
        this.#tell(format);
        this.#say(words.copied);
        return;
      }
      const own = this.#fieldOf(format);
      const keys = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
      this.#say(fill(words.selected, { keys }).join(''), own ? '' : plain);
      const area = own ?? (this.#find('.by-hand') as HTMLTextAreaElement);
      area.focus();
      area.select();
    });
  };

  #save(format: Format): void {
    this.#more!.saveAsFile(format, this.#contentOf(format)!, this.#copy!, this.#more!.forms.canonical);
    this.#tell(format);
  }

  #tell(format: RepublishFormat): void {
    const whole = (formats as readonly string[]).includes(format);
    this.#footer.dispatchEvent(new GalleyRepublishCopyEvent(format, whole ? this.#copy!.words : 0));
  }

  #say(message: string, byHand = ''): void {
    this.#said = message;
    this.#byHand = byHand;
    this.#update();
  }
}

/** The next frame is there, and the page had its turn. */
const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

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
