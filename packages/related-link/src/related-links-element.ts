import { css, html, LitElement, type TemplateResult } from 'lit';
import { DocumentStyle, LanguageController, later, watchContent } from '@galley/core';
import { parts } from './parts.js';
import { words } from './words.js';

/**
 * Several related stories as a list, in a navigation landmark that bears the name of its heading.
 *
 * Without script it looks the same, as long as the page loads `style.css`.
 *
 * @example
 * ```html
 * <galley-related-links>
 *   <h2 slot="heading">More on Syria</h2>
 *   <galley-related-link layout="compact"><a href="/un-report">UN Report</a></galley-related-link>
 *   <galley-related-link layout="compact"><a href="/envoy">Envoy Confirms</a></galley-related-link>
 * </galley-related-links>
 * ```
 *
 * @summary Several related stories in one place.
 * @tag galley-related-links
 * @slot - `<galley-related-link>` elements.
 * @slot heading - The heading, which names the landmark. Left out: "Related stories" in the reader's language, as a heading of level 2.
 * @csspart heading - The heading of a group that has none of its own.
 */
export class RelatedLinksElement extends LitElement {
  /** The words of both elements, per language. */
  static readonly words = words;

  static override styles = css`
    :host::before {
      content: none !important;
    }
    div {
      display: contents;
    }
  `;

  static override properties = {
    unique: { type: Boolean, reflect: true },
  };

  /**
   * A callout of the group goes where an earlier one of the page leads to the same story, if nobody can have seen it yet.
   * The first one in the page stays.
   */
  declare unique: boolean;

  // A name that stands in the light DOM cannot be referred to from the shadow root, so the host is the landmark.
  #internals = this.attachInternals?.() as ElementInternals | undefined;
  #arranged?: Promise<unknown>;
  #language = new LanguageController(this, words);

  constructor() {
    super();
    this.unique = false;
    new DocumentStyle(this, 'related-links', () => import('./style.css.js'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchContent(this, () => this.requestUpdate());
  }

  protected override updated(): void {
    this.#arranged = later(this, parts(), ({ arrange }) =>
      arrange(this, this.#internals, this.#language.words.heading),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#arranged;
    return done;
  }

  protected override render(): TemplateResult {
    return html`
      <slot name="heading"
        ><span part="heading" role="heading" aria-level="2">${this.#language.words.heading}</span></slot
      >
      <div data-late="role"><slot></slot></div>
    `;
  }
}
