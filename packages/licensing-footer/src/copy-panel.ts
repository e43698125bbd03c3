import { html, type TemplateResult } from 'lit';
import { DEV, warn } from '@galley/core';
import { copyToClipboard } from '@galley/core/copy-to-clipboard.js';
import { headlineOf } from '@galley/core/page.js';
import { findings, reportFindings } from './copy-findings.js';
import { copyPanelStyle } from './copy-panel-style.js';
import { numberFormat } from './number-format.js';
import type { OtherForms } from './other-forms.js';
import { buildCopy, publisherTerms, type Copy } from './republish-copy.js';
import type { RepublishDialog } from './republish-dialog.js';
import { GalleyRepublishCopyEvent, type RepublishFormat } from './republish-events.js';
import { fill, type RepublishWords } from './republish-words.js';

const formats = ['html', 'text', 'markdown'] as const;
type Format = (typeof formats)[number];

/** So many signs of a copy are laid out before the reader goes to its field: about 4,000 words. */
const longestBeginning = 30_000;

/** Makes the copy of an article, and shows it in the dialog: in tabs, to be taken or saved, with what was found in it. */
export class CopyPanel {
  /** Fetches what only some take; once the first copy stands, and again when somebody asks for it. */
  static fetchMore = () => import('./republish-more.js');

  #dialog: RepublishDialog;
  #copy!: Copy;
  /** What only some take is fetched and made after the first copy stands. */
  #more: (typeof import('./republish-more.js') & { forms: OtherForms }) | undefined;
  #format: Format = 'html';
  #said = '';
  /** What the reader is asked to take by hand, where it has no field of its own. */
  #byHand = '';

  constructor(dialog: RepublishDialog) {
    this.#dialog = dialog;
  }

  /** Whether the copy lacks a picture that may not be passed on. */
  get picturesLeftOut(): boolean {
    return this.#copy.leftOut.some(({ why }) => why === 'rights');
  }

  /** Makes the copy, shows it, and does the same for its other forms. */
  async make(): Promise<void> {
    const dialog = this.#dialog;
    dialog.adopt(copyPanelStyle);
    await painted();
    await this.#build();
    await this.#show();
    if (dialog.panel) await this.#completeAndShow();
  }

  async #build(): Promise<void> {
    const { footer, article, license, signal } = this.#dialog;
    const terms = await publisherTerms(footer, !license);
    this.#dialog.terms = terms && document.importNode(terms, true);
    if (article) this.#dialog.subject = headlineOf(article);
    if (!article || license?.kind === 'reserved') return;
    const copy = await buildCopy(footer, article, license, {
      signal,
      progress: done => {
        const bar = this.#dialog.find<HTMLProgressElement>('progress');
        if (bar) bar.value = done;
      },
    });
    if (DEV) reportFindings(footer, copy);
    this.#dialog.note = copy ? '' : 'empty';
    if (!copy) return;
    this.#copy = copy;
    this.#dialog.panel = this;
  }

  async #completeAndShow(): Promise<void> {
    await painted();
    await this.#complete();
    await this.#show();
  }

  async #complete(): Promise<void> {
    const { footer, license, signal } = this.#dialog;
    try {
      const more = await CopyPanel.fetchMore();
      const forms = await more.otherForms(footer, license, this.#copy, signal);
      this.#more = { ...more, forms };
    } catch (error) {
      // The first copy stands; the tab of another form says so, and tries again.
      if (DEV && !signal.aborted) warn(footer, `the copy has no other forms: ${String(error)}`);
    }
  }

  /**
   * What was made, the words around it and the copy itself each have a turn of their own: all three take their time.
   * The copies are put into their fields past the template: a field that is filled by `value` has its caret at the
   * end. To lay out the lines of a very long copy would hold the page up, so its beginning stands there until the
   * reader goes to the field. What is copied is always the whole.
   */
  async #show(): Promise<void> {
    await painted();
    this.#dialog.signal.throwIfAborted();
    this.#dialog.update();
    for (const format of formats) {
      const area = this.#fieldOf(format);
      const content = area && this.#contentOf(format);
      if (!content || area.defaultValue) continue;
      await painted();
      // Who is there already has it whole.
      area.defaultValue = area.matches(':focus') ? content : content.slice(0, longestBeginning);
    }
  }

  #fillWhole(format: Format): void {
    const area = this.#fieldOf(format)!;
    const content = this.#contentOf(format) ?? '';
    if (area.defaultValue.length >= content.length) return;
    const { selectionStart, selectionEnd } = area;
    area.defaultValue = content;
    // Firefox would put the caret at the end.
    if (area.matches(':focus')) area.setSelectionRange(selectionStart, selectionEnd);
  }

  #fieldOf(format: string): HTMLTextAreaElement | null {
    return this.#dialog.find(`#panel-${format} textarea`);
  }

  /** Before the copy is made there is none to ask for. */
  #contentOf(format: Format): string | undefined {
    return format === 'html' ? this.#copy.html : this.#more?.forms[format];
  }

  /** What stands below the heading of the copy. */
  content(words: RepublishWords): TemplateResult {
    const { language } = this.#dialog;
    const number = numberFormat(language);
    const minutes = numberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    return html`
      <dl class="facts">
        <div>
          <dt>${words.words}</dt>
          <dd>${number.format(this.#copy.words)}</dd>
        </div>
        <div>
          <dt>${words.reading}</dt>
          <dd>${minutes.format(this.#copy.minutes)}</dd>
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
      ${formats.map(format => this.#form(words, format))} ${findings(words, this.#copy, number)}
      ${this.#more?.lines(words, this.#more.forms, this.#take)}
    `;
  }

  /** One form of the copy: its field, and the buttons that take it. */
  #form(words: RepublishWords, format: Format): TemplateResult {
    const content = this.#contentOf(format);
    const label = { html: words.copyHtml, text: words.copyText, markdown: words.copyMarkdown }[format];
    const { busy } = this.#dialog;
    const take = () =>
      content === undefined
        ? this.#tryAgain()
        : this.#take(format, content, format === 'html' ? content : undefined);
    return html`<div
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
          aria-disabled=${content === undefined && busy}
          @click=${take}
        >
          ${content === undefined ? (busy ? words.building : words.failed) : label}
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
    </div>`;
  }

  /** What happened is told where it is seen, wherever the reader has scrolled to. */
  foot(words: RepublishWords): TemplateResult {
    return html`<div class="bottom">
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
    </div>`;
  }

  #select(format: Format): void {
    this.#format = format;
    this.#say('');
    if (!this.#more) this.#tryAgain();
  }

  #tryAgain(): void {
    if (this.#dialog.busy) return;
    void this.#dialog.work(() => this.#completeAndShow());
  }

  /** The arrows turn the tabs as they are seen, so they are mirrored where the script is. */
  #turn = (event: KeyboardEvent): void => {
    const mirrored = getComputedStyle(this.#dialog.element).direction === 'rtl';
    const at = formats.indexOf(this.#format);
    const steps: Record<string, number> = {
      ArrowRight: mirrored ? -1 : 1,
      ArrowLeft: mirrored ? 1 : -1,
      Home: -at,
      End: formats.length - 1 - at,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#select(formats[(at + step + formats.length) % formats.length]!);
    this.#dialog.find(`#tab-${this.#format}`)!.focus();
  };

  #take = (format: RepublishFormat, plain: string, rich?: string): void => {
    const words = this.#dialog.words;
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
      const area = own ?? this.#dialog.find<HTMLTextAreaElement>('.by-hand')!;
      area.focus();
      area.select();
    });
  };

  #save(format: Format): void {
    this.#more!.saveAsFile(format, this.#contentOf(format)!, this.#copy, this.#more!.forms.canonical);
    this.#tell(format);
  }

  #tell(format: RepublishFormat): void {
    const whole = (formats as readonly string[]).includes(format);
    this.#dialog.footer.dispatchEvent(new GalleyRepublishCopyEvent(format, whole ? this.#copy.words : 0));
  }

  #say(message: string, byHand = ''): void {
    this.#said = message;
    this.#byHand = byHand;
    this.#dialog.update();
  }
}

/** The next frame is there, and the page had its turn. */
const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
