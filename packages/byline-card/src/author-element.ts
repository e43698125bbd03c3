import { ReactiveElement, type PropertyValues } from 'lit';
import { afterPaint, DocumentStyle, later, watchContent } from '@galley/core';
import type { Credit, Organization, Person } from './persons.js';
import { parts } from './parts.js';
import { judge } from './portrait.js';

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
 * @slot portrait - `<img alt="" width height>` or `<picture>`: the name stands beside it. Its room is kept; initials take it if the picture is missing or fails.
 * @slot role - The job title.
 * @slot organization - Whom the author works for, as a link or as text. Alone, without a name, it is the byline of an agency.
 * @slot location - Where the author reports from, in your words: "in Raqqa".
 * @slot follow - `<button type="button" aria-pressed="false">`, with which the reader follows the author.
 * @slot social - Links to accounts, such as `<a rel="me" href>`, or a list of them. X, Bluesky, Mastodon, Facebook, Instagram, LinkedIn, YouTube, Threads and RSS are known by their address and get a sign, others a globe; `data-service="Mastodon"` on the link says it where the address does not.
 * @slot contact - Links to write or to call, `<a href="mailto:…">` or `tel:`, or a list of them. E-mail and telephone get a sign, other links as in `social`.
 * @slot bio - Some sentences about the author; in a `<details>` if they should open on demand.
 * @csspart credit - What the author did for the article, as `credit` says: before the name in a line, below it in a card.
 * @csspart separator - What the language writes between this name and the next in a running line.
 * @fires {GalleyAuthorClickEvent} galley-author-click - The reader follows a link of an author: `event.author` and `event.link` say whose and which. It never holds up the navigation.
 * @fires {GalleyFollowToggleEvent} galley-follow-toggle - The reader presses the follow button: `event.author`, `event.button`, and in `event.pressed` whether they want to follow from now on. Unless it is cancelled, the button changes its `aria-pressed`. Nothing is sent anywhere: that is the page's to do.
 */
export class AuthorElement extends ReactiveElement {
  static override properties = {
    initials: { reflect: true },
    credit: { reflect: true },
    lead: { reflect: true },
    separator: { reflect: true },
  };

  /** What stands in for the portrait. Left out: taken from the name. Empty: a silhouette. */
  declare initials: string | null;
  /** What the author did for the article. Left out: it is theirs, which a line with other credits tells as "written by". */
  declare credit: Credit | null;
  /** Written by the card: the credit in words, in the way of its language and layout. Yours is replaced. */
  declare lead: string | null;
  /** Written by the card: what its language puts between this name and the next in a line. Yours is replaced. */
  declare separator: string | null;

  #dressed?: Promise<unknown>;
  #drawn?: Promise<unknown>;

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
    listenIn(this.getRootNode());
    if (this.hasUpdated) return super.connectedCallback();
    afterPaint(this, () => {
      // A copy of an author that stood in a card says no more than the name.
      if (!this.closest('galley-byline-card')) this.#forget();
      super.connectedCallback();
      watchContent(this, this.#look);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  /** What a card wrote is not the author's own. */
  #forget(): void {
    this.lead = this.separator = null;
    if (this.role === 'listitem') this.role = null;
    this.toggleAttribute('folded', false);
  }

  /** A name stands as the page wrote it, without a shadow root, until the card has something to say beside it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The page took its own ones away.
    if (this.initials == null && changed.get('initials') != null) this.#look();
    if (this.shadowRoot || this.lead != null || this.separator)
      this.#drawn = later(this, parts(), ({ draw }) => draw(this));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#dressed;
    const done = await super.getUpdateComplete();
    await this.#drawn;
    return done;
  }

  #look = (): void => {
    this.toggleAttribute('empty', !this.textContent.trim() && !this.querySelector('img, svg'));
    this.#dressed = later(this, parts(), ({ dress }) => dress(this));
  };
}

const heard = new WeakSet<Node>();

/** One listener serves all authors of a document or shadow root. */
function listenIn(root: Node): void {
  if (heard.has(root)) return;
  heard.add(root);
  for (const click of ['click', 'auxclick']) root.addEventListener(click, announce, true);
  for (const type of ['load', 'error']) root.addEventListener(type, judge, true);
}

function announce(event: Event): void {
  // The right button opens a menu, and follows nothing.
  if ((event as MouseEvent).button > 1) return;
  const { target, type } = event;
  const clicked = target as Element;
  // A click that a script makes may have the document as its target.
  const author = clicked.closest?.<AuthorElement>('galley-author');
  if (!author) return;
  const link = clicked.closest<HTMLAnchorElement>('a[href]');
  if (link) author.dispatchEvent(new GalleyAuthorClickEvent(author, link));
  if (type === 'click') void later(author, parts(), ({ follow }) => follow(author, clicked));
}
