import { css, html, LitElement } from 'lit';
import { DEV, DocumentStyle, warn, watchContent } from '@galley/core';
import { initialsOf } from './initials.js';
import type { Organization, Person } from './persons.js';

/** The reader follows a link of an author. The navigation itself stays the browser's. */
export class GalleyAuthorClickEvent extends Event {
  constructor(
    /** Whose link it is. */
    readonly author: AuthorElement,
    /** The link that was clicked: the name, an account, an address to write to. */
    readonly link: HTMLAnchorElement,
  ) {
    super('galley-author-click', { bubbles: true, composed: true });
  }
}

/**
 * One author: a person, or an organization alone.
 *
 * Write the name, as a link or as plain text; everything else is optional. It stands in a
 * `<galley-byline-card>`, or alone, at the end of a story for instance. Without script it looks the same; a
 * portrait that is missing is a silhouette then, unless `initials` says what to show.
 *
 * @example
 * ```html
 * <galley-author>
 *   <a rel="author" href="/author/will-racke">Will Racke</a>
 *   <span slot="role">Immigration and Foreign Policy Reporter</span>
 * </galley-author>
 * ```
 *
 * @summary One author, and how to reach them.
 * @tag galley-author
 * @slot - The name: `<a rel="author" href>`, or text.
 * @slot portrait - `<img alt="" width height>`. Its room is kept; initials stand in for one that is missing or fails.
 * @slot role - The job title.
 * @slot organization - Whom the author works for. May be a link, and may stand without a name.
 * @slot social - A link to an account, such as `<a rel="me" href>`. Any number; known services get their sign.
 * @slot contact - A link to write to, such as `<a href="mailto:…">`. Any number.
 * @slot bio - Some sentences about the author; in a `<details>` if they should open on demand.
 * @csspart separator - What the language writes between this name and the next in a running line.
 * @fires {GalleyAuthorClickEvent} galley-author-click - The reader follows a link of the author.
 */
export class AuthorElement extends LitElement {
  // The document stylesheet dresses the part, with the same rule as what kept its room. Nothing hides it while
  // it is empty: WebKit would lose a name beside it that is plain text when it comes back.
  static override styles = css`
    :host([separator])::after {
      content: none !important;
    }
  `;

  static override properties = {
    initials: { reflect: true },
    separator: { reflect: true },
  };

  /** What stands in for the portrait. Left out: taken from the name. Empty: a silhouette. */
  declare initials: string | null;
  /** Follows the name in a running line. The card says it, in the way of its language. */
  declare separator: string | null;

  #derived?: string | null;

  constructor() {
    super();
    new DocumentStyle(this, 'author', () => import('./style.css.js'));
  }

  /** The author's name as it is written, or the organization's where there is no other. */
  get name(): string {
    const own = [...this.childNodes].map(node =>
      node.nodeType === Node.COMMENT_NODE || (node as Element).slot ? '' : node.textContent,
    );
    return (own.join('').trim() || this.querySelector(':scope > [slot="organization"]')?.textContent || '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** The author as schema.org describes one; nothing where nobody is named. */
  async toPerson(): Promise<Person | Organization | undefined> {
    return (await import('./persons.js')).personOf(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) watchContent(this, this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.separator = null;
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', this.#announce);
    for (const type of ['load', 'error']) this.addEventListener(type, this.#judge, true);
    // One that failed before the script was there tells nobody.
    for (const image of this.querySelectorAll('img')) {
      if (image.complete) image.decode().catch(() => this.#judge({ target: image, type: 'error' }));
    }
  }

  protected override render() {
    return html`
      <slot name="portrait"></slot>
      <slot></slot>
      <slot name="role"></slot>
      <slot name="organization"></slot>
      <slot name="social"></slot>
      <slot name="contact"></slot>
      <slot name="bio"></slot>
      <span part="separator"></span>
    `;
  }

  protected override updated(): void {
    // Not a part of the template: a card may know it before the markup of a server is taken over.
    this.renderRoot.querySelector('span')!.textContent = this.separator;
    if (DEV) report(this);
  }

  #look = (): void => {
    this.toggleAttribute('empty', !this.textContent.trim() && !this.querySelector('img, svg'));
    if (this.initials == null || this.initials === this.#derived) {
      this.initials = this.#derived = initialsOf(this.name) || null;
    }
  };

  #announce = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link) this.dispatchEvent(new GalleyAuthorClickEvent(this, link));
  };

  /** A portrait that does not come makes room for the initials beneath it. */
  #judge = ({ target, type }: Pick<Event, 'target' | 'type'>): void => {
    (target as Element).closest('[slot="portrait"]')?.toggleAttribute('hidden', type === 'error');
  };
}

/** Tells the developer what is missing. Behind `DEV`, so it is no part of what readers load. */
function report(author: AuthorElement): void {
  if (!author.name) warn(author, 'expected a name: a link or text, or an element with slot="organization".');
  for (const link of author.querySelectorAll('a[slot="social"], a[slot="contact"]')) {
    if (!link.textContent.trim()) {
      warn(
        author,
        `the link to "${link.getAttribute('href')}" has no words. Expected some, such as "Follow Will".`,
      );
    }
  }
}
