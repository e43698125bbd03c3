import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import {
  afterPaint,
  DocumentStyle,
  fetched,
  LanguageController,
  later,
  watchContent,
  Words,
} from '@galley/core';
import type { Credit, Organization, Person } from './persons.js';
import { parts } from './parts.js';

/** The words that `<galley-byline-card>` adds to a page. */
export interface BylineCardWords extends Partial<BylineCardRareWords> {
  /** Stands above the authors of a card. */
  label: string;
  /** A running line; `{names}` is where the authors stand. */
  line: string;
  /** Stands before the date of the last change. */
  updated: string;
}

/**
 * The words that only some cards need. Each credit has two: as it reads in the midst of a running line, where
 * `{names}` is where the authors stand, and as it stands below a name in a card.
 */
export interface BylineCardRareWords extends Record<Credit, readonly [line: string, card: string]> {
  /** Stands between what one group of authors did and what the next did. */
  then: string;
  /** How many authors are folded away: `{count}`, in each plural form of the language. */
  others: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  /** Folds them away again. */
  fewer: string;
  /** Names a link without words: `{name}` is the author, `{service}` such as Bluesky. */
  account: string;
  /** Names a link to write to. */
  mail: string;
  /** Names a link to a telephone. */
  phone: string;
  /** Names a link to a feed. */
  feed: string;
  /** Names any other link. */
  site: string;
}

/**
 * Who wrote the article, for whom, when, and how to reach them.
 *
 * Write one `<galley-author>` for each author; logo and dates are optional. Several names are joined as
 * the language joins a list. Without script the card looks the same, with the same words, as long as the page
 * loads `style.css`. A card in which nobody is named draws nothing of its own.
 *
 * @example
 * ```html
 * <galley-byline-card>
 *   <galley-author>
 *     <a rel="author" href="/author/will-racke">Will Racke</a>
 *     <span slot="role">Immigration and Foreign Policy Reporter</span>
 *   </galley-author>
 *   <time slot="published" datetime="2018-09-11">September 11, 2018</time>
 * </galley-byline-card>
 * ```
 *
 * @summary Who wrote the article, for whom, and when.
 * @tag galley-byline-card
 * @slot - One `<galley-author>` for each author. What is none, such as a link, reads in its place.
 * @slot sponsor - Who paid for the article, in plain words. Stands above the names.
 * @slot logo - The organization's mark, `<img alt width height>`.
 * @slot published - `<time datetime>` with an ISO 8601 date. Your own words for it stand, unless `format` is `auto`.
 * @slot updated - `<time datetime>` of the last change, which gets the word "Updated" before it. Any other element says itself what it is a date of.
 * @slot source - Where the material comes from.
 * @slot disclosure - What the reader should know: translated by machine, written with the help of AI, an interest.
 * @slot correction - What was corrected, and when.
 * @csspart prefix - What stands before the names: the word "By", or your own `prefix`.
 * @csspart suffix - What stands after the names, in languages that say it there.
 * @csspart others - The button that unfolds the authors beyond `max`, and folds them again.
 * @csspart published - The date of publication.
 * @csspart relative - How long ago a date was, in `published` and in `updated`.
 * @csspart updated - The date of the last change, with its label.
 * @csspart label - The word "Updated", in `updated`.
 * @cssproperty [--galley-byline-card-portrait=min(3.5rem, 18vw)] - Width of portraits and initials in rows; `0rem` for none.
 * @cssproperty [--galley-byline-card-gap=0.75rem] - Space between authors, and above and below the card.
 */
export class BylineCardElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<BylineCardWords>(
    { label: 'By', line: 'By {names}', updated: 'Updated' },
    fetched(() => import('./translations.js')),
  );

  // The document stylesheet dresses the parts too, each with the same rule as what kept its room. What is not to
  // be read keeps its room: nothing moves when the script decides it.
  static override styles = css`
    :host::before,
    :host(:not([max]))::after,
    :host([fold])::after,
    ::slotted(time)::before,
    ::slotted(time)::after {
      content: none !important;
    }
    span:empty:not([part='relative']) {
      display: none !important;
    }
    /* A page may have everything inherit its box sizing: to the author, through what stands between. */
    [data-late],
    slot {
      display: contents;
      box-sizing: inherit;
    }
    [hidden] {
      visibility: hidden;
    }
  `;

  static override properties = {
    layout: { reflect: true, useDefault: true },
    prefix: { reflect: true },
    max: { type: Number, reflect: true },
    stacked: { type: Boolean, reflect: true },
    format: { reflect: true },
    zone: {},
    threshold: { type: Number },
    within: { type: Number },
  };

  /** `card` gives each author a row, with portrait and title; `line` is one running line of names. */
  declare layout: 'card' | 'line';
  /** Stands before the names. Left out: "By" as the reader's language says it, before or after them. Empty: nothing. */
  declare prefix: string | null;
  /** How many authors are shown, 1 or more; the others fold behind a button, "and 5 others". Left out: all are shown. */
  declare max: number | null;
  /** In a line, the portraits of the first five authors overlap before the names. */
  declare stacked: boolean;
  /**
   * `auto` writes the dates in the reader's language; `relative` adds "5 minutes ago" beside your words. Left out: your
   * words stand.
   */
  declare format: 'auto' | 'relative' | '' | null;
  /** The time zone in which `auto` tells a point in time: an IANA name, `America/New_York`. Left out: the offset of the date. */
  declare zone: string | null;
  /** In minutes: `updated` is shown only if it differs from `published` by more. Left out: it always is. */
  declare threshold: number | null;
  /** For how many hours `relative` tells the time; after that, your date stands alone. Left out: 24. */
  declare within: number | null;

  #arranged?: Promise<unknown>;
  #language = new LanguageController(this, BylineCardElement.words);

  constructor() {
    super();
    this.layout = 'card';
    this.stacked = false;
    new DocumentStyle(this, 'byline-card', () => import('./style.css.js'));
  }

  /**
   * Who is named, as schema.org describes them: without a credit the authors, whether they reported or wrote; with one,
   * `toPersons('translated')`, those who have it.
   */
  async toPersons(credit?: Credit): Promise<(Person | Organization)[]> {
    return (await import('./persons.js')).personsOf(this, credit);
  }

  override connectedCallback(): void {
    if (this.hasUpdated) {
      super.connectedCallback();
      return this.requestUpdate();
    }
    afterPaint(this, () => {
      super.connectedCallback();
      watchContent(this, () => this.requestUpdate());
    });
  }

  protected override render(): TemplateResult {
    const { label, line, updated } = this.#language.words;
    const inline = this.layout === 'line';
    const own = this.prefix && this.prefix + (inline ? ' ' : '');
    const [before, after] = (own ?? (inline ? line : label)).split('{names}');
    // Little stands here that nobody asked for: a page may hold a thousand of these. Lit loses the text that follows on
    // an empty string which a server rendered, so there is none.
    const age = this.format === 'relative' ? html`<span part="relative"></span>` : nothing;
    const button = this.max == null ? nothing : html`<button type="button" hidden></button>`;
    const said = after ? html`<span part="suffix">${after}</span>` : nothing;
    /* eslint-disable lit-a11y/no-aria-slot -- Chromium has no items in a list where a slot without a role lies between */
    return html`<slot name="sponsor"></slot><span part="prefix">${before || nothing}</span
      ><span data-late="role"><slot role="none"></slot></span>${button}${said}<slot name="logo"></slot
      ><span part="published"><slot name="published"></slot>${age}</span
      ><span part="updated"><span part="label">${updated} </span><slot name="updated"></slot>${age}</span
      ><slot name="source"></slot><slot name="disclosure"></slot><slot name="correction"></slot>`;
    /* eslint-enable lit-a11y/no-aria-slot */
  }

  protected override updated(): void {
    this.#arranged = later(this, parts(), ({ arrange }) => arrange(this, this.#language));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#arranged;
    return done;
  }
}
