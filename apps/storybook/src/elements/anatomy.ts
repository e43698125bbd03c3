import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ReviewCallouts, type Place } from './callouts.js';
import { declarationOf, type Declaration, type Named } from './manifest.js';
import { prose } from './prose.js';

/** The box of an element, or of what is in it where it has none itself. */
function boxOf(element: Element): DOMRect {
  if (element.getClientRects().length) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** The elements of a slot, by the markup that its author wrote; the default slot's are those without a `slot`. */
const inSlot = (host: Element, name: string) =>
  [...host.children].filter(child => (child.getAttribute('slot') ?? '') === name);

const inPart = (host: Element, name: string) => [
  ...(host.shadowRoot?.querySelectorAll(`[part~='${name}']`) ?? []),
];

const slotName = ({ name }: Named) => `slot ${name}`;
const partName = ({ name }: Named) => `part ${name}`;

/** An element with its slots and parts numbered where they stand, and a legend with what the manifest says of them. */
class ElementAnatomy extends LitElement {
  static override properties = {
    tag: {},
    content: { attribute: false },
    names: { state: true },
    chosen: { state: true },
  };

  declare tag: string;
  declare content: TemplateResult;
  declare protected names: string[];
  declare protected chosen: string;

  constructor() {
    super();
    this.names = [];
    this.chosen = '';
  }

  /** In the page's own tree, as the specimen is dressed by the page's stylesheets. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const declaration = declarationOf(this.tag);
    const entries = [
      ...(declaration.slots ?? []).map(one => ({ key: slotName(one), kind: 'slot', ...one })),
      ...(declaration.cssParts ?? []).map(one => ({ key: partName(one), kind: 'part', ...one })),
    ];
    const shown = this.names.flatMap(name => entries.filter(({ key }) => key === name));
    const hidden = entries.filter(({ key }) => !this.names.includes(key));
    const entry = ({ key, kind, name, description }: (typeof entries)[number]) => html`
      <li
        class=${key === this.chosen ? 'chosen' : ''}
        @pointerenter=${() => (this.chosen = key)}
        @pointerleave=${() => (this.chosen = '')}
      >
        <p><code>${name || 'default slot'}</code> <span class="kind">${name ? kind : ''}</span></p>
        <p>${prose(description)}</p>
      </li>
    `;
    return html`
      <review-callouts
        .measure=${() => this.#places(declaration)}
        .chosen=${this.chosen}
        @review-measured=${this.#measured}
        >${this.content}</review-callouts
      >
      <ol class="legend">
        ${shown.map(entry)}
      </ol>
      ${
        hidden.length
          ? html`<details class="elsewhere">
              <summary>Not in this picture: ${hidden.length}</summary>
              <ul class="legend">
                ${hidden.map(entry)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #measured = (event: Event) => (this.names = (event.target as ReviewCallouts).names);

  #places({ slots = [], cssParts = [] }: Declaration): Place[] {
    const picture = this.querySelector('review-callouts')!;
    const host = picture.querySelector(this.tag);
    if (!host) return [];
    const origin = picture.getBoundingClientRect();
    const found = [
      ...slots.flatMap(one => inSlot(host, one.name).map(element => ({ name: slotName(one), element }))),
      ...cssParts.flatMap(one => inPart(host, one.name).map(element => ({ name: partName(one), element }))),
    ];
    const places = found
      .map(({ name, element }) => ({ name, box: boxOf(element), element }))
      .filter(
        ({ box, element }) =>
          box.width > 4 && box.height > 4 && element.checkVisibility({ visibilityProperty: true }),
      )
      .map(({ name, box }) => ({
        name,
        x: box.x - origin.x,
        y: box.y - origin.y,
        width: box.width,
        height: box.height,
      }));
    // One number for each name: the first place of it in reading order.
    return places
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .filter((place, index) => places.findIndex(({ name }) => name === place.name) === index);
  }
}
customElements.define('element-anatomy', ElementAnatomy);

/** The anatomy of an element in a specimen of it. */
export const anatomy = (tag: string, content: TemplateResult): TemplateResult =>
  html`<element-anatomy .tag=${tag} .content=${content}></element-anatomy>`;
