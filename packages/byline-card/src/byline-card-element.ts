import { css, html, LitElement, nothing } from 'lit';
import {
  DEV,
  DocumentStyle,
  LanguageController,
  languageOf,
  parseIsoDate,
  warn,
  watchContent,
  Words,
} from '@galley/core';
import type { AuthorElement } from './author-element.js';
import type { Credit, Organization, Person } from './persons.js';
import { separatorsOf } from './separators.js';

/** The words that `<galley-byline-card>` adds to a page. */
export interface BylineCardWords {
  /** Stands above the authors of a card. */
  label: string;
  /** A running line; `{names}` is where the authors stand. */
  line: string;
  /** Stands before the date of the last change. */
  updated: string;
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
 * @slot - `<galley-author>` elements, or a link.
 * @slot logo - The organization's mark, `<img alt width height>`.
 * @slot published - `<time datetime>` with an ISO 8601 date. Your own words for it stand as they are.
 * @slot updated - `<time datetime>` of the last change. Any other element says itself that it is one.
 * @csspart prefix - What stands before the names: "By".
 * @csspart suffix - What stands after the names, in languages that say it there.
 * @csspart updated - The date of the last change.
 * @csspart label - The word "Updated" before it.
 * @cssproperty [--galley-byline-card-portrait=3.5rem] - Width of portraits and initials; `0rem` for none.
 * @cssproperty [--galley-byline-card-gap=0.75rem] - Space between authors, and around the card.
 */
export class BylineCardElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<BylineCardWords>(
    { label: 'By', line: 'By {names}', updated: 'Updated' },
    {
      ar: () => import('./words/ar.js'),
      de: () => import('./words/de.js'),
      es: () => import('./words/es.js'),
      fr: () => import('./words/fr.js'),
      ja: () => import('./words/ja.js'),
    },
  );

  // The document stylesheet dresses the parts too, each with the same rule as what kept its room.
  static override styles = css`
    :host::before,
    :host::after,
    ::slotted(time)::before {
      content: none !important;
    }
    span:empty {
      display: none !important;
    }
    [role] {
      display: contents;
    }
  `;

  static override properties = {
    layout: { reflect: true, useDefault: true },
    prefix: { reflect: true },
  };

  /** `card` gives each author a row with portrait and role, `line` is one running line of names. */
  declare layout: 'card' | 'line';
  /** What stands before the names. Left out: "By" as the reader's language says it. Empty: nothing. */
  declare prefix: string | null;

  #language = new LanguageController(this, BylineCardElement.words);

  constructor() {
    super();
    this.layout = 'card';
    new DocumentStyle(this, 'author', () => import('./style.css.js'));
  }

  /** Who is named, as schema.org describes them: the authors, or those of one credit. */
  async toPersons(credit?: Credit): Promise<(Person | Organization)[]> {
    return (await import('./persons.js')).personsOf(this, credit);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
    else watchContent(this, () => this.requestUpdate());
  }

  protected override render() {
    const { label, line, updated } = this.#language.words;
    const inline = this.layout === 'line';
    const own = this.prefix && this.prefix + (inline ? ' ' : '');
    const [before, after] = (own ?? (inline ? line : label)).split('{names}');
    return html`<span part="prefix">${before || nothing}</span
      ><span role=${inline ? 'none' : 'list'}><slot></slot></span
      ><span part="suffix">${after || nothing}</span><slot name="logo"></slot><slot name="published"></slot
      ><span part="updated"><span part="label">${updated} </span><slot name="updated"></slot></span>`;
  }

  /** Tells each author what stands after it, and what it is to assistive technology. */
  protected override updated(): void {
    const inline = this.layout === 'line';
    const authors = [
      ...this.querySelectorAll<AuthorElement>(':scope > galley-author:not([empty], [hidden])'),
    ];
    const names = authors.map(({ name = '' }) => name);
    const separators = inline ? separatorsOf(names, languageOf(this)) : [];
    // A list may hold nothing but its items.
    const list = !inline && !this.querySelector(':scope > :not([slot], galley-author)');
    this.renderRoot.querySelector('[role]')!.setAttribute('role', list ? 'list' : 'none');
    for (const [index, author] of authors.entries()) {
      author.separator = separators[index] ?? null;
      if (list) author.setAttribute('role', 'listitem');
      else author.removeAttribute('role');
    }
    if (DEV) report(this);
  }
}

/** Tells the developer what is wrong. Behind `DEV`, so it is no part of what readers load. */
function report(card: BylineCardElement): void {
  if (!['card', 'line'].includes(card.layout)) {
    warn(card, `there is no layout "${card.layout}". Expected "card" or "line".`);
  }
  for (const other of card.querySelectorAll(':scope > :not([slot], galley-author)')) {
    warn(card, `<${other.localName}> is no author. Expected each author in a <galley-author>.`);
  }
  for (const time of card.querySelectorAll('time:is([slot="published"], [slot="updated"])')) {
    const date = time.getAttribute('datetime') ?? time.textContent;
    if (!parseIsoDate(date)) warn(card, `"${date}" is no date. Expected ISO 8601, such as 2018-09-11.`);
  }
}
