import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { afterPaint, DEV, DocumentStyle, LanguageController, later, watchContent } from '@galley/core';
import { GalleyRelatedClickEvent } from './click-event.js';
import { addressed, linksOf } from './headline.js';
import { parts } from './parts.js';
import { accesses, kinds, words, type RelatedLinkAccess, type RelatedLinkKind } from './words.js';

/**
 * A callout that leads the reader to another story.
 *
 * Write the headline as the one link in it; everything else is optional. Without script the callout
 * looks the same, words and all, as long as the page loads `style.css`.
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
 * @slot media - A thumbnail, `<img alt="" width height>`: decoration. It disappears if it cannot be loaded, and its room is kept.
 * @slot kicker - A word or two before the headline, such as the section.
 * @slot description - A sentence about the story. May hold links of its own.
 * @slot rating - Stars, or what else a review gives.
 * @slot author - Who wrote the story.
 * @slot source - Who published it. A small logo may stand there.
 * @slot published - When it was published: `<time datetime>` with an ISO 8601 date.
 * @csspart label - The word "Related" or "Sponsored", or your own `label`.
 * @csspart facts - The line of kind, access, duration and language, with `icon`, `tab` and `late` in it.
 * @csspart icon - The sign of the kind.
 * @csspart tab - Says that the link opens a new tab, where the author wants one.
 * @csspart late - Duration and language, in room that is kept for them.
 * @csspart age - How long ago the story was published.
 * @csspart read - The mark of a story that was followed before: a sign and a word; the sign alone in a line, and where there is no label.
 * @cssproperty [--galley-related-link-media] - Width of the thumbnail. Left out: `4.5rem` to `9rem`, as the layout and the width of the callout allow.
 * @cssproperty [--galley-related-link-gap=0.25rem] - Space between the lines.
 * @cssproperty [--galley-related-link-lines=none] - Lines of the description at the most. Paper has them all.
 * @fires {GalleyRelatedClickEvent} galley-related-click - The reader follows the link, by mouse, key or a middle click; `event.link` says which. It never holds up the navigation.
 * @fires {GalleyRelatedViewEvent} galley-related-view - Half of the callout was in view for a second. Told once for each. Nothing is sent anywhere: that is up to your listener.
 */
export class RelatedLinkElement extends LitElement {
  /** The words of both elements, per language. */
  static readonly words = words;

  static override styles = css`
    :host::before,
    :host::after {
      content: none !important;
    }
    [part='label']:empty,
    [data-late]:empty,
    [part='tab'] {
      display: none;
    }
  `;

  static override properties = {
    label: { reflect: true },
    layout: { reflect: true, useDefault: true },
    kind: { reflect: true },
    duration: { reflect: true },
    access: { reflect: true },
    sponsored: { type: Boolean, reflect: true },
    // A template writes an attribute that it has no value for as an empty one, which is no number of days.
    staleAfter: {
      reflect: true,
      attribute: 'stale-after',
      converter: (days: string | null) => (days?.trim() ? +days : null),
    },
    expires: { reflect: true },
    hideIfCurrent: { type: Boolean, reflect: true, attribute: 'hide-if-current' },
    remember: { type: Boolean, reflect: true },
    prefetch: { type: Boolean, reflect: true },
  };

  /** The words before the headline. Left out: "Related" in the reader's language. Empty: none. */
  declare label: string | null;
  /** `card` stands between paragraphs, `inline` is one line of them, `compact` is for lists. */
  declare layout: 'card' | 'inline' | 'compact';
  /** What the story is, told in a word with a sign. */
  declare kind: RelatedLinkKind | null;
  /** How long it takes to watch or to hear, in ISO 8601: `PT3M20S` is shown as 3:20, and spoken as "3 minutes, 20 seconds". */
  declare duration: string | null;
  /** Who may read it, told in words. */
  declare access: RelatedLinkAccess | null;
  /**
   * Somebody paid for the link: "Sponsored" stands in place of "Related", your `label` behind it, and its `rel` gets
   * `sponsored nofollow` beside what you wrote.
   */
  declare sponsored: boolean;
  /** In days: a story whose `published` is longer ago says how old it is, "3 years ago". Left out: none does. */
  declare staleAfter: number | null;
  /**
   * From when on the callout goes, if nobody can have seen it yet: a point in time in ISO 8601, or a date, which counts to
   * the end of the reader's day.
   */
  declare expires: string | null;
  /** The callout goes on the page that it leads to, if nobody can have seen it yet. */
  declare hideIfCurrent: boolean;
  /** Marks a story that the reader followed from here before. What is kept for that stays on this device. */
  declare remember: boolean;
  /** Lets the browser fetch a story of the same site when the reader is about to follow its link. */
  declare prefetch: boolean;

  #looked?: Promise<unknown>;
  #language = new LanguageController(this, words);

  constructor() {
    super();
    this.layout = 'card';
    this.sponsored = this.hideIfCurrent = this.remember = this.prefetch = false;
    new DocumentStyle(this, 'related-link', () => import('./style.css.js'));
  }

  override connectedCallback(): void {
    // On its way down: a handler of the link may stop it there.
    for (const click of ['click', 'auxclick']) this.addEventListener(click, this.#click, true);
    const start = () => {
      super.connectedCallback();
      for (const near of ['pointerenter', 'pointerdown', 'focusin'])
        this.addEventListener(near, this.#approach);
      // A pointer that rests where the page puts the callout has come before, and comes only once.
      if (this.matches(':hover, :focus-within')) this.#approach({ pointerType: 'mouse' });
      if (DEV) for (const link of linksOf(this)) if (link.hasAttribute('href')) addressed!.add(link);
      watchContent(this, () => this.requestUpdate());
    };
    // What may have to go does not wait until it was seen.
    if (this.hasUpdated || this.expires || this.hideIfCurrent) start();
    else afterPaint(this, start);
  }

  protected override updated(): void {
    this.#looked = later(this, parts(), ({ look }) => look(this, this.#language));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#looked;
    return done;
  }

  protected override render(): TemplateResult {
    const { words } = this.#language;
    const { label, sponsored } = this;
    const named = sponsored ? [words.sponsored, label].filter(Boolean).join(' · ') : (label ?? words.label);
    const kind = kinds.includes(this.kind!) ? words[this.kind!] : '';
    const access = accesses.includes(this.access!) ? words[this.access!] : '';
    const facts = [kind, access].filter(Boolean).join(' · ');
    const tab = (facts && ' · ') + words.tab;
    // Nothing is not '': for an empty text a server writes no node that later words could stand in.
    return html`
      <span part="label">${named || nothing}</span>
      <slot name="kicker"></slot>
      <slot></slot>
      <slot name="description"></slot>
      <slot name="rating"></slot>
      <span part="facts"
        ><span part="icon"></span><span>${facts || nothing}<span part="tab">${tab}</span></span
        ><span part="late" data-late></span
      ></span>
      <slot name="author"></slot>
      <slot name="source"></slot>
      <slot name="published"></slot>
      <span part="age" data-late></span>
      <span part="read" data-late></span>
      <slot name="media"></slot>
    `;
  }

  #click = (event: Event): void => {
    const [link] = linksOf(this);
    if (link?.href && (event as MouseEvent).button < 2 && event.composedPath().includes(link))
      this.dispatchEvent(new GalleyRelatedClickEvent(link));
  };

  #approach = (event: Event | Pick<PointerEvent, 'pointerType'>): void => {
    const { pointerType } = event as PointerEvent;
    void later(this, parts(), ({ approach }) => approach(this, pointerType, this.#language));
  };
}
