import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { DEV, DocumentStyle, fetched, LanguageController, later, Words } from '@galley/core';
import type { Choice } from './choice.js';
import { hasStored } from './has-stored.js';
import type { Preferences } from './preferences.js';
import type { TextProfile } from './profile.js';
import { isSize } from './steps.js';
import { controlsFor } from './variants.js';

/** The words that `<galley-font-size-control>` adds to a page. */
export interface FontSizeControlWords {
  /** Stands before the control. With the size behind it, it is what is announced. */
  label: string;
  /** Names the button to the next smaller size. */
  smaller: string;
  /** Names the button to the next larger size. */
  larger: string;
  /** Said where there is no smaller size. */
  smallest: string;
  /** Said where there is no larger size. */
  largest: string;
  /** The button back to 100 %. */
  reset: string;
  /** The letter that is drawn small and large. */
  letter: string;
  /** Stands between one of these words and a size. */
  colon: string;
}

/** How the browser tells of a choice in another tab, and a control of one on this page. */
const told = ['storage', 'galley-text-scale'];

/** Whether a control of this page has had a size to apply. */
let chosen = false;

/**
 * Lets the reader set the size of the article's type.
 *
 * It multiplies the size that the page and the browser give, and remembers the choice. It serves the article that
 * its `for` names, else the nearest `<article>` around or beside it, else `<main>`, else the page. Nothing has to go
 * inside. Without script there is nothing to see, since it could do nothing; its room is kept for the script.
 *
 * @example
 * ```html
 * <galley-font-size-control for="story"></galley-font-size-control>
 * <article id="story">…</article>
 * ```
 *
 * @summary Lets the reader set the size of the type.
 * @tag galley-font-size-control
 * @slot - What the reader is to know, in an element of its own below the control, such as why it is disabled here.
 * @csspart label - The words "Text size", or your own `label`.
 * @csspart controls - Holds the control and the button back to 100 %.
 * @csspart control - Holds the native controls of the variant; with `variant="select"`, the select itself.
 * @csspart button - The buttons to a smaller and a larger size.
 * @csspart choice - Holds one radio and its letter.
 * @csspart radio - A radio, over the whole of its choice.
 * @csspart select - The select.
 * @csspart slider - The slider.
 * @csspart letter - A letter that stands for a size. The smallest is `letter-0` too, and so on to `letter-6`.
 * @csspart value - The size in use, as text.
 * @csspart reset - The button back to 100 %.
 * @csspart resting - A button that leads nowhere now. It keeps its own part, too.
 * @csspart preferences - Holds the settings that `preferences` asks for; their room before they come.
 * @csspart settings - The settings, open or closed.
 * @csspart summary - The words "Text settings", which open and close them.
 * @csspart preference - One setting: its name and what there is to choose from.
 * @csspart kind - The name of a setting.
 * @csspart options - Holds what there is to choose from in a setting, each in the parts `choice` and `radio`, too.
 * @csspart option - What can be chosen, in words: `option-usual`, `option-open`, `option-loose`, `option-narrow`, `option-wide`, `option-serif`, `option-sans`.
 * @csspart status - What is said to a screen reader. Not to be seen.
 * @cssproperty [--galley-text-scale=1] - Set on the article: what its type is multiplied by. A page's own sizes may use it.
 * @cssproperty [--galley-text-spacing=1] - Set on the article where its reader wants more space between lines: what a line height is multiplied by.
 * @cssproperty --galley-text-measure - Set on the article where its reader wants shorter or longer lines: how long they are at the most.
 * @cssproperty --galley-text-typeface - Set on the article where its reader wants another typeface.
 * @cssproperty [--galley-font-size-control-target=2.75rem] - How large a thing to press is, at the least.
 * @fires {GalleyFontSizeChangeEvent} galley-font-size-change - The type is about to change: `event.from` and `event.to` are the sizes in percent, the same where only another preference changes; `event.profile` is all that will be chosen then. `event.cause` is `reader`, `page` (by `value` or `profile`), `sync` (another control or tab) or `restore` (an earlier visit). `preventDefault()` refuses what the reader asked for; the control goes back.
 */
export class FontSizeControlElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<FontSizeControlWords>(
    {
      label: 'Text size',
      smaller: 'Smaller text',
      larger: 'Larger text',
      smallest: 'Smallest size',
      largest: 'Largest size',
      reset: 'Reset',
      letter: 'A',
      colon: ': ',
    },
    fetched(() => import('./translations.js')),
  );

  // What the furniture looks like is in style.css, beside the room that is kept for it: one measure holds for both.
  static override styles = css`
    :host::before,
    :host::after {
      content: none !important;
    }
  `;

  static override properties = {
    for: { reflect: true },
    steps: {},
    variant: { reflect: true, useDefault: true },
    label: { reflect: true },
    storage: { useDefault: true },
    key: { useDefault: true },
    print: { reflect: true, useDefault: true },
    preferences: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    // Set before the element is defined, they are taken over when it is.
    value: { attribute: false, noAccessor: true },
    profile: { attribute: false, noAccessor: true },
  };

  /**
   * The id of the article that is served; it may be added to the page later. Left out: the nearest `<article>` around or
   * beside the control, else `<main>`, else the page.
   */
  declare for: string | null;
  /**
   * The sizes to choose from, in percent: numbers from 50 to 400, with 100 among them, such as `100, 125, 150`. Left out:
   * `87.5, 100, 112.5, 125, 150, 175, 200`.
   */
  declare steps: string | null;
  /** The native controls that the choice is made with. */
  declare variant: 'buttons' | 'radios' | 'select' | 'slider';
  /** The words before the control. Left out: "Text size" in the reader's language. Empty: none to be seen. */
  declare label: string | null;
  /** Where the choice is remembered. With `none`, and where the browser denies storage, it lasts as long as the page. */
  declare storage: 'local' | 'session' | 'none';
  /** The name that the choice is stored by. Controls with the same one follow each other, on the page and in other tabs. */
  declare key: string;
  /** `normal` prints the article at 100 %, `keep` as it is read. */
  declare print: 'normal' | 'keep';
  /** What else the reader may choose: any of `spacing`, `measure` and `typeface`, in the order in which they are shown, with a space between. Left out: nothing. */
  declare preferences: string | null;
  /**
   * On a page whose type is fixed: the reader cannot choose, and what they chose elsewhere is not applied. An element
   * inside the control says why.
   */
  declare disabled: boolean;

  // What a server rendered is 100 %, and so is what takes it over.
  #served = !!this.shadowRoot;
  #language = new LanguageController(this, FontSizeControlElement.words);
  #profile: TextProfile = { size: 100 };
  #said = '';
  #choice: Promise<Choice> | undefined;
  #preferences: Preferences | undefined;

  constructor() {
    super();
    this.variant = 'buttons';
    this.storage = 'local';
    this.key = 'galley-text-scale';
    this.print = 'normal';
    this.disabled = false;
    new DocumentStyle(this, 'font-size-control', () => import('./style.css.js'));
  }

  /** The size in use, in percent. One that is set, from 50 to 400, is stored as if the reader had chosen it. */
  get value(): number {
    return this.#profile.size;
  }

  set value(size: number) {
    if (isSize(size)) this.#profile = { ...this.#profile, size };
    this.#ask(choice => choice.change(size, 'page'));
  }

  /**
   * All that the reader chose, as an object that a site may keep on its server: `size` in percent, `spacing` (`open`,
   * `loose`), `measure` (`narrow`, `wide`) and `typeface` (`serif`, `sans`); what is left out is as the page has it. One
   * that is set is stored as if the reader had chosen it.
   */
  get profile(): TextProfile {
    return { ...this.#profile };
  }

  set profile(profile: Partial<TextProfile>) {
    this.#ask(choice => choice.adopt(profile));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of told) addEventListener(type, this.#follow);
    // A server knows nothing of what was chosen, so the first render must not either.
    void this.updateComplete.then(this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of told) removeEventListener(type, this.#follow);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (DEV) void later(this, import('./report.js'), ({ report }) => report(this));
    if (changed.get('disabled')) this.#restore();
    if (this.preferences && !this.#preferences)
      void later(this, import('./preferences.js'), async ({ preferencesFor }) => {
        this.#preferences = await preferencesFor(this, act => this.#ask(act));
        this.requestUpdate();
      });
  }

  protected override render(): TemplateResult {
    const { language, words } = this.#language;
    const label = this.label || words.label;
    const choose = (size: number, more?: string) => this.#ask(choice => choice.choose(size, more));
    return html`
      <span part="label">${this.label ?? label}</span>
      ${controlsFor(this, this.#served && !this.hasUpdated ? { size: 100 } : this.#profile, words, language, label, choose)}
      <slot></slot>
      <div part="preferences" data-late>${this.#preferences?.draw(this.#profile)}</div>
      <span part="status" role="status">${this.#said}</span>
    `;
  }

  #restore = (): void => {
    if (!this.disabled && (chosen || hasStored(this))) this.#ask(choice => choice.restore());
  };

  #follow = (event: Event): void => {
    const { key } = event as StorageEvent;
    if (!this.disabled && (key ?? this.key) === this.key)
      this.#ask(choice => choice.follow(event as StorageEvent));
  };

  #ask(act: (choice: Choice) => unknown): void {
    chosen = true;
    // Until it is on the page, neither its article nor its key is known.
    this.#choice ??= this.updateComplete
      .then(() => import('./choice.js'))
      .then(
        ({ Choice }) =>
          new Choice(this, (profile, said) => {
            this.#profile = profile;
            this.#said = said;
            this.requestUpdate();
          }),
      );
    // Offline, say: the size stays, and the next press tries again.
    void this.#choice.then(act, () => (this.#choice = undefined));
  }
}
