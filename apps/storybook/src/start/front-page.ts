import facts from 'virtual:galley-facts';
import { html, LitElement, nothing } from 'lit';
import { maturity } from '../elements/element-page.js';
import { declarationOf } from '../elements/manifest.js';
import { kilobytes, prose } from '../elements/prose.js';
import './article-map.js';
import { addressOf, contents, type Entry } from './contents.js';

/** Our elements, each with the folder of its package. */
const elements = [
  ['galley-photo-credit', 'photo-credit'],
  ['galley-byline-card', 'byline-card'],
  ['galley-author', 'byline-card'],
  ['galley-font-size-control', 'font-size-control'],
  ['galley-related-link', 'related-link'],
  ['galley-related-links', 'related-link'],
  ['galley-licensing-footer', 'licensing-footer'],
] as const;

const titleOf = (tag: string) => {
  const name = tag.replace('galley-', '').replaceAll('-', ' ');
  return name[0]!.toUpperCase() + name.slice(1);
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The first page of the Storybook. */
class FrontPage extends LitElement {
  static override properties = {
    globals: {},
    names: { state: true },
    chosen: { state: true },
    entries: { state: true },
  };

  declare globals: string;
  declare protected names: string[];
  declare protected chosen: string;
  declare protected entries: Entry[];

  constructor() {
    super();
    this.globals = '';
    this.names = [];
    this.chosen = '';
    this.entries = [];
    void contents.then(entries => (this.entries = entries));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const stories = this.entries.filter(({ type }) => type === 'story').length;
    const all = facts['elements']!;
    const numbered = [...elements].sort(
      ([a], [b]) => (this.#number(a) || elements.length) - (this.#number(b) || elements.length),
    );
    return html`
      <main class="review front" lang="en" dir="ltr">
        <header class="opening">
          <p class="kicker">The review room</p>
          <h1>Galley</h1>
          <p class="lede">
            The furniture of a news article: who wrote it, whose picture it is, what else to read, how large
            the type is, and under which terms it may be reprinted.
          </p>
          <p class="creed">
            The article is plain HTML. Our tags arrange it and enliven it; they never hold it.
          </p>
          <p class="actions">
            <a class="main" href="./?path=/story/article-news-page--news-page" target="_top"
              >Read the article</a
            >
            <a href="#elements">The elements</a>
            <a href="#room">How this room works</a>
          </p>
        </header>

        <section id="elements" class="map" aria-labelledby="elements-title">
          <div class="strip">
            <article-map
              .globals=${this.globals}
              .tags=${elements.map(([tag]) => tag)}
              .chosen=${this.chosen}
              @article-measured=${(event: CustomEvent<string[]>) => (this.names = event.detail)}
            ></article-map>
          </div>
          <div class="index">
            <h2 id="elements-title">The elements</h2>
            <ol>
              ${numbered.map(([tag, room]) => this.#entry(tag, room))}
            </ol>
            <p class="hint" data-today>
              Sizes are what a reader loads at first, minified, with brotli, Lit included; measured when this
              page was built. All together are ${kilobytes(all.bytes)} of ${kilobytes(all.budget)}.
              ${
                stories
                  ? html`Each of the ${stories} stories in this room is held to axe: one finding fails the
                    tests.`
                  : nothing
              }
            </p>
            <p class="hint">
              ${all.languages.length} languages:
              ${all.languages.map(code => languageNames.of(code)).join(', ')}.
            </p>
          </div>
        </section>

        ${this.#links('Article', 'The article, as a publisher’s page', entry => entry.title.startsWith('Article/'))}
        ${this.#links('Guides', 'Guides and tools', entry => !/^(Start|Article|Elements)(\/|$)/.test(entry.title))}

        <section id="room" aria-labelledby="room-title">
          <h2 id="room-title">How this room works</h2>
          <div class="body columns">
            <div>
              <h3>The toolbar</h3>
              <p>
                Theme, colour scheme, direction, language, type size and width of the window are set above
                each page. The address keeps them: send it, and the other sees what you see.
              </p>
            </div>
            <div>
              <h3>Contrast and forced colours</h3>
              <p>
                They are the system’s, and no page can set them. In Chrome: developer tools, Rendering,
                “Emulate CSS media feature forced-colors”. The elements have rules for forced colours; for
                <code>prefers-contrast</code> they have none, as every text has at least 4.5 to 1.
              </p>
            </div>
            <div>
              <h3>Motion</h3>
              <p>
                Nothing slides, zooms or plays. Two short fades are all that there is, of 0.2 seconds, where a
                sensitive picture is shown without script. So there is nothing to switch off.
              </p>
            </div>
            <div>
              <h3>Paper, and no script</h3>
              <p>
                Print any story from its own window. Stories named “Without script” show what stands there
                before the script arrives, and where it never does.
              </p>
            </div>
          </div>
        </section>
      </main>
    `;
  }

  #number = (tag: string) => this.names.indexOf(tag) + 1;

  #entry(tag: string, room: string) {
    const { version, bytes, languages } = facts[room]!;
    const title = titleOf(tag);
    const prefix = `Elements/${title}`;
    const states = this.entries.filter(entry => entry.title === prefix && entry.name !== 'Overview').length;
    const own = room === tag.replace('galley-', '');
    return html`
      <li
        class=${tag === this.chosen ? 'chosen' : ''}
        @pointerenter=${() => (this.chosen = tag)}
        @pointerleave=${() => (this.chosen = '')}
        @focusin=${() => (this.chosen = tag)}
        @focusout=${() => (this.chosen = '')}
      >
        <span class="number" aria-hidden="true">${this.#number(tag) || '·'}</span>
        <div>
          <h3>
            <a href="./?path=/story/elements-${tag.replace('galley-', '')}--overview" target="_top"
              >${title}</a
            >
          </h3>
          <p>${prose(declarationOf(tag).summary)}</p>
          <p class="state" data-today>
            ${
              own
                ? html`<span>${maturity(version)}</span> <span>${kilobytes(bytes)}</span>
                    <span>${languages.length} languages</span>
                    ${states ? html`<span>${states} states, no findings by axe</span>` : nothing}`
                : html`<span>In the package of the ${titleOf(room).toLowerCase()}</span>`
            }
          </p>
        </div>
      </li>
    `;
  }

  #links(id: string, title: string, wanted: (entry: Entry) => boolean) {
    const found = this.entries.filter(wanted);
    if (!found.length) return nothing;
    const groups = [...new Set(found.map(entry => entry.title))].map(
      name => [name, found.filter(entry => entry.title === name)] as const,
    );
    return html`
      <section aria-labelledby="${id}-title">
        <h2 id="${id}-title">${title}</h2>
        <div class="body columns">
          ${groups.map(
            ([name, entries]) =>
              html`<div>
                <h3>${name.split('/').at(-1)}</h3>
                <ul class="links">
                  ${entries.map(
                    entry =>
                      html`<li>
                        <a href=${addressOf(entry)} target="_top"
                          >${entry.type === 'docs' ? 'Read' : entry.name}</a
                        >
                      </li>`,
                  )}
                </ul>
              </div>`,
          )}
        </div>
      </section>
    `;
  }
}
customElements.define('front-page', FrontPage);
