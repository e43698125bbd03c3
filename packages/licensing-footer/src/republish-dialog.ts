import { html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { articleOf, DEV, languageOf, warn } from '@galley/core';
import { addStyle } from '@galley/core/add-style.js';
import type { License } from '@galley/core/license.js';
import type { CopyPanel } from './copy-panel.js';
import { icon } from './icons.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { dialogStyle } from './republish-dialog-style.js';
import { GalleyRepublishOpenEvent } from './republish-open-event.js';
import { republishWords, type RepublishWords } from './republish-words.js';
import { rulesSection } from './rules-section.js';

type RareRules = typeof import('./rare-rules.js');
type Marks = typeof import('./license-marks.js');

/** Opens the dialog of a footer. The copy is fetched, and made, while the reader sees it. */
export async function showRepublishDialog(
  footer: LicensingFooterElement,
  element: HTMLDialogElement,
  trigger: HTMLElement,
): Promise<void> {
  if (element.open) return;
  const article = articleOf(footer, footer.for);
  const named = footer.license ?? footer.querySelector('a[rel~="license"]')?.getAttribute('href');
  const [license] = await Promise.all([
    named ? import('@galley/core/license.js').then(({ parseLicense }) => parseLicense(named)) : undefined,
    ...[footer, article ?? footer].map(languageOf).filter(notEnglish).map(loadWords),
  ]);
  // English has words for what is rare in a table of its own. A rule without words would be none: no dialog then.
  const rare = isRare(footer, article, license)
    ? (await Promise.all([import('./rare-rules.js'), import('./words/republish/en.js'), loadWords('en')]))[0]
    : undefined;
  const marks = license?.url ? await import('./license-marks.js') : undefined;
  // Two clicks in a row find the words at the same time.
  if (element.open || !element.isConnected) return;
  new RepublishDialog(footer, element, trigger, article, license, rare, marks).show();
}

const notEnglish = (language: string) => !/^en(?:-|$)/i.test(language);
const loadWords = (language: string) => republishWords.load(language);

const isRare = (
  { rules, mining, license: named }: LicensingFooterElement,
  article: Element | undefined,
  license: License | undefined,
) => rules || mining || !article || (license ? license.retired || license.kind === 'reserved' : named);

/** The open dialog: its frame, the rules, and room for the copy. */
export class RepublishDialog {
  readonly language: string;
  /** What stands where the copy is not. */
  note: '' | 'building' | 'noArticle' | 'empty' | 'failed';
  /** The publisher's own words, once they are cleaned. */
  terms: DocumentFragment | undefined;
  /** Of letters to the publisher. */
  subject = document.title;
  /** Shows the copy, once there is one. */
  panel: CopyPanel | undefined;
  /** Whether something is still being made. */
  busy = true;
  #closed = new AbortController();

  constructor(
    readonly footer: LicensingFooterElement,
    readonly element: HTMLDialogElement,
    readonly trigger: HTMLElement,
    readonly article: Element | undefined,
    readonly license: License | undefined,
    readonly rare: RareRules | undefined,
    readonly marks: Marks | undefined,
  ) {
    this.language = languageOf(footer);
    this.note = article ? (license?.kind === 'reserved' ? '' : 'building') : 'noArticle';
  }

  /** Ends the work on the copy when the dialog is closed. */
  get signal(): AbortSignal {
    return this.#closed.signal;
  }

  get words(): RepublishWords {
    return republishWords.in(this.language);
  }

  show(): void {
    const { element, footer } = this;
    this.adopt(dialogStyle);
    element.classList.toggle('bare', !getComputedStyle(footer).getPropertyValue('--galley-paper'));
    this.update();
    try {
      element.showModal();
    } catch (error) {
      // Without dialogs, what is in one would stand in the page.
      render(nothing, element);
      throw error;
    }
    this.find('#title')!.focus();
    element.addEventListener('close', this.#close);
    footer.dispatchEvent(new GalleyRepublishOpenEvent());
    if (DEV && !this.article)
      warn(footer, 'found no article to copy. Expected it in an <article>, or one that `for` names.');
    void this.work(async () => {
      const { CopyPanel } = await import('./copy-panel.js');
      await new CopyPanel(this).make();
    });
  }

  /** Has something done that the reader waits for. If it fails, the dialog says so. */
  async work(task: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.update();
    try {
      await task();
    } catch (error) {
      if (this.signal.aborted) return;
      this.note = 'failed';
      if (DEV) warn(this.footer, `the copy could not be made: ${String(error)}`);
    }
    this.busy = false;
    this.update();
  }

  #close = (): void => {
    // The event comes late: who opens the dialog again at once has a new one.
    if (this.element.open) return;
    this.element.removeEventListener('close', this.#close);
    this.#closed.abort();
    // Safari does not focus a button that is clicked, so the browser alone would lose the place.
    this.trigger.focus();
  };

  /** Adds a part of the looks, once. */
  adopt(rules: CSSResult): void {
    addStyle(this.element.getRootNode() as ShadowRoot, rules);
  }

  find<T extends HTMLElement>(selector: string): T | null {
    return this.element.querySelector<T>(selector);
  }

  update(): void {
    render(this.#content(this.words), this.element);
  }

  #content(words: RepublishWords): TemplateResult {
    const { note, panel } = this;
    const { republish } = (this.footer.constructor as typeof LicensingFooterElement).words.in(this.language);
    return html`
      <div class="top">
        <h2 part="title" id="title" tabindex="-1">${republish}</h2>
        <button
          part="close"
          class="close"
          type="button"
          aria-label=${words.close}
          @click=${() => this.element.close()}
        >
          ${icon('mustNot')}
        </button>
      </div>
      <div class="scroll" tabindex="-1">
        <div class="columns">
          <section part="rules" aria-labelledby="rules">
            <h3 id="rules">${words.rules}</h3>
            ${rulesSection(this, words)}
          </section>
          ${
            note || panel
              ? html`<section part="copy" aria-labelledby="copy" aria-busy=${this.busy}>
                  <h3 id="copy">${words.copy}</h3>
                  <p class="note" role="status">${note && words[note]}</p>
                  ${
                    note === 'building'
                      ? html`<progress max="1" value="0" aria-label=${words.building}></progress>`
                      : nothing
                  }
                  ${panel?.content(words)}
                </section>`
              : nothing
          }
        </div>
      </div>
      ${panel?.foot(words)}
    `;
  }
}
