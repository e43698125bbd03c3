import { css, html, LitElement, nothing } from 'lit';
import { DEV, DocumentStyle, LanguageController, parseIsoDate, safeUrl, warn, Words } from '@galley/core';

/** The reader follows a callout's link. The navigation itself stays the browser's. */
export class GalleyRelatedClickEvent extends Event {
  constructor(
    /** The link that was clicked. */
    readonly link: HTMLAnchorElement,
  ) {
    super('galley-related-click', { bubbles: true, composed: true });
  }
}

/** The words that `<galley-related-link>` adds to a page. */
export interface RelatedLinkWords {
  /** Stands above or before the headline. */
  label: string;
}

/**
 * A callout that leads the reader to another story.
 *
 * Write the headline as the one link in it; everything else is optional. Without script the callout
 * looks the same, label and all, as long as the page loads `style.css`.
 *
 * @example
 * ```html
 * <galley-related-link>
 *   <a href="/un-report">UN Report: There Are Still As Many As 30,000 ISIS Fighters</a>
 * </galley-related-link>
 * ```
 *
 * @summary Leads the reader to another story.
 * @tag galley-related-link
 * @slot - The headline: one `<a href>`, in a heading if the page's outline wants one. Its text is the link's name.
 * @slot media - A thumbnail, `<img alt="" width height>`. Decorative; its room is kept.
 * @slot kicker - A word or two before the headline, such as the section.
 * @slot description - A sentence about the story. May hold links of its own.
 * @slot author - Who wrote it.
 * @slot source - Who published it.
 * @slot published - `<time datetime>` with an ISO 8601 date.
 * @csspart label - The word "Related".
 * @cssproperty [--galley-related-link-media] - Width of the thumbnail.
 * @cssproperty [--galley-related-link-gap=0.25rem] - Space between the lines.
 * @fires {GalleyRelatedClickEvent} galley-related-click - The reader follows the link.
 */
export class RelatedLinkElement extends LitElement {
  /** The element's own words, per language. */
  static readonly words = new Words<RelatedLinkWords>(
    { label: 'Related' },
    {
      ar: () => import('./words/ar.js'),
      de: () => import('./words/de.js'),
      es: () => import('./words/es.js'),
      fr: () => import('./words/fr.js'),
      ja: () => import('./words/ja.js'),
    },
  );

  static override styles = css`
    :host::before {
      content: none !important;
    }
    [part='label'] {
      flex: 1 0 100%;
      font: 600 0.75rem / 1.35 var(--_font);
      color: var(--_accent);
    }
    [part='label']:empty {
      display: none;
    }
    :host([layout='inline']) [part='label'] {
      flex: none;
    }
  `;

  static override properties = {
    label: { reflect: true },
    layout: { reflect: true, useDefault: true },
  };

  /** The label before the headline. Left out: "Related" in the reader's language. Empty: none. */
  declare label: string | null;
  /** `card` stands between paragraphs, `inline` is one line of them, `compact` is for lists. */
  declare layout: 'card' | 'inline' | 'compact';

  #language = new LanguageController(this, RelatedLinkElement.words);

  constructor() {
    super();
    this.layout = 'card';
    new DocumentStyle(this, 'related-link', () => import('./style.css.js'));
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', this.#announce);
    this.#check();
  }

  protected override render() {
    return html`
      <span part="label">${(this.label ?? this.#language.words.label) || nothing}</span>
      <slot name="kicker"></slot>
      <slot @slotchange=${this.#check}></slot>
      <slot name="description"></slot>
      <slot name="author"></slot>
      <slot name="source"></slot>
      <slot name="published"></slot>
      <slot name="media" @error=${{ handleEvent: this.#hide, capture: true }}></slot>
    `;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(':scope > a:not([slot]), :scope > :not([slot]) a')];
  }

  #announce = (event: Event): void => {
    const [link] = this.#links;
    if (link && event.composedPath().includes(link)) this.dispatchEvent(new GalleyRelatedClickEvent(link));
  };

  /** A link that must not be followed becomes text; the reader keeps its words. */
  #check(): void {
    const links = this.#links;
    for (const link of links) {
      const href = link.getAttribute('href');
      if (href === null || safeUrl(href)) continue;
      link.removeAttribute('href');
      if (DEV)
        warn(
          this,
          `the address "${href}" is not allowed. Expected https, http, mailto, tel or a relative one.`,
        );
    }
    if (DEV) report(this, links);
  }

  #hide = ({ target }: Event): void => {
    (target as HTMLElement).hidden = true;
  };
}

/** Tells the developer what is missing. Behind `DEV`, so it is no part of what readers load. */
function report(element: RelatedLinkElement, links: HTMLAnchorElement[]): void {
  if (links.length !== 1) {
    warn(element, `expected the headline as one <a href> inside, found ${links.length} links.`);
  } else if (!links[0]?.hasAttribute('href')) {
    warn(element, 'expected the headline to be a link, found an <a> without href.');
  }
  for (const time of element.querySelectorAll('time[slot="published"]')) {
    const date = time.getAttribute('datetime') ?? time.textContent;
    if (!parseIsoDate(date)) warn(element, `"${date}" is no date. Expected ISO 8601, such as 2018-09-11.`);
  }
}
