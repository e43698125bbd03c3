import { css, html, LitElement } from 'lit';
import { ReviewCallouts, type Place } from '../elements/callouts.js';

/** As wide as the article is laid out before it is made small. */
const width = 960;

/** The article itself, small, with a number on each of our elements. */
class ArticleMap extends LitElement {
  static override properties = {
    globals: {},
    tags: { attribute: false },
    chosen: {},
    height: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
    }
    review-callouts {
      padding-block: 0;
    }
    .paper {
      position: relative;
      overflow: hidden;
      background: var(--galley-background);
      box-shadow:
        0 0 0 1px var(--galley-rule),
        0 1.5rem 3rem -1.5rem color-mix(in srgb, var(--galley-ink) 35%, transparent);
    }
    iframe {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      border: 0;
      transform-origin: 0 0;
    }
  `;

  /** The toolbar's settings, as an address has them. */
  declare globals: string;
  declare tags: string[];
  declare chosen: string;
  declare protected height: number;

  constructor() {
    super();
    this.globals = '';
    this.tags = [];
    this.chosen = '';
    this.height = 1600;
  }

  override render() {
    return html`
      <review-callouts .measure=${this.#places} .chosen=${this.chosen} @review-measured=${this.#measured}>
        <div class="paper">
          <iframe
            title="The article, small"
            tabindex="-1"
            inert
            scrolling="no"
            src=${`./iframe.html?id=article-news-page--news-page&viewMode=story&globals=${this.globals}`}
          ></iframe>
        </div>
      </review-callouts>
    `;
  }

  #places = (): Place[] => {
    const paper = this.renderRoot.querySelector<HTMLElement>('.paper')!;
    const frame = this.renderRoot.querySelector('iframe')!;
    const page = frame.contentDocument;
    const scale = paper.clientWidth / width;
    const height = page?.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    if (height) this.height = Math.ceil(height) + 32;
    frame.style.setProperty('width', `${width}px`);
    frame.style.setProperty('height', `${this.height}px`);
    frame.style.setProperty('transform', `scale(${scale})`);
    paper.style.setProperty('height', `${this.height * scale}px`);
    const origin = this.renderRoot.querySelector('review-callouts')!.getBoundingClientRect();
    const { x, y } = frame.getBoundingClientRect();
    return this.tags
      .flatMap(name => {
        const element = page?.querySelector(`${name}:defined`);
        return element ? [{ name, box: element.getBoundingClientRect() }] : [];
      })
      .map(({ name, box }) => ({
        name,
        x: x - origin.x + box.x * scale,
        y: y - origin.y + box.y * scale,
        width: box.width * scale,
        height: box.height * scale,
      }))
      .sort((a, b) => a.y - b.y);
  };

  #measured = (event: Event) =>
    this.dispatchEvent(
      new CustomEvent('article-measured', { detail: (event.target as ReviewCallouts).names }),
    );
}
customElements.define('article-map', ArticleMap);
