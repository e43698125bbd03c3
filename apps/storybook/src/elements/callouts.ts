import { css, html, LitElement, svg } from 'lit';

/** A place that a callout points at, in pixels of the picture. */
export interface Place {
  /** What stands in the legend: two places of one name share a number. */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A number in a margin: which place it is for, on which side it stands, and how far down its middle is. */
interface PlacedNumber {
  place: Place;
  start: boolean;
  y: number;
}

const startOf = ({ place }: PlacedNumber) => place.x;
const endOf = ({ place }: PlacedNumber) => place.x + place.width;

/** Where numbers stand: in the nearer margin if it has room, none over another. `size` is the room of one. */
export function placeNumbers(places: Place[], width: number, height: number, size: number): PlacedNumber[] {
  const numbers = places.map(place => ({
    place,
    start: place.x + place.width / 2 <= width / 2 + 1,
    y: place.y + place.height / 2,
  }));
  const column = (start: boolean) => numbers.filter(number => number.start === start);
  const room = Math.max(1, Math.min(6, Math.floor(height / size / 1.5)));
  // What is too much for a margin goes to the other one, what is nearest to it first.
  const byEnd = column(true).sort((a, b) => endOf(b) - endOf(a));
  while (byEnd.length > room && column(false).length < byEnd.length - 1) byEnd.shift()!.start = false;
  const byStart = column(false).sort((a, b) => startOf(a) - startOf(b));
  while (byStart.length > room && column(true).length < byStart.length - 1) byStart.shift()!.start = true;
  for (const start of [true, false]) {
    // In one row, the nearest gets the straight line.
    const far = (number: PlacedNumber) => (start ? startOf(number) : -endOf(number));
    const sorted = column(start).sort((a, b) => a.y - b.y || far(a) - far(b));
    sorted.reduce((least, number) => (number.y = Math.max(number.y, least)) + size, size / 2);
    sorted.reduceRight((most, number) => (number.y = Math.min(number.y, most)) - size, height - size / 2);
  }
  return numbers;
}

/** A line from a number to its place: straight where they are level, else along and then up or down. */
function leader({ place, start, y }: PlacedNumber, x: number): string {
  const { x: left, y: top, width, height } = place;
  if (y >= top && y <= top + height) return `M${x} ${y}H${start ? left : left + width}`;
  return `M${x} ${y}H${left + Math.min(width / 2, 24)}V${y > top ? top + height : top}`;
}

/**
 * Numbers, lines and frames over what stands in it, measured on every frame that the browser paints while they are in
 * view: they cannot be out of date. `measure` gives the places, in order; `chosen` is the name of the one that stands out.
 */
export class ReviewCallouts extends LitElement {
  static override properties = { measure: { attribute: false }, chosen: {}, places: { state: true } };

  static override styles = css`
    :host {
      --size: 1.5rem;
      --margin: 3rem;
      display: block;
      position: relative;
      padding: 2rem var(--margin);
    }
    @media (max-width: 40rem) {
      :host {
        --margin: 1.875rem;
        padding-block: 1.25rem;
      }
    }
    svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
      overflow: visible;
    }
    rect,
    path {
      fill: none;
      stroke: var(--callout, currentColor);
      stroke-width: 1;
      opacity: 0.45;
      vector-effect: non-scaling-stroke;
    }
    rect {
      stroke-dasharray: 3 3;
    }
    circle {
      fill: var(--callout, currentColor);
    }
    text {
      fill: var(--callout-ground, Canvas);
      font: 600 0.75rem / 1 var(--galley-font);
      font-variant-numeric: tabular-nums;
      text-anchor: middle;
      dominant-baseline: central;
    }
    .chosen :is(rect, path) {
      opacity: 1;
      stroke-width: 2;
      stroke-dasharray: none;
    }
    .chosen rect {
      fill: color-mix(in srgb, var(--callout, currentColor) 12%, transparent);
    }
  `;

  declare measure: () => Place[];
  declare chosen: string;
  declare protected places: Place[];
  #frame = 0;
  #last = '';
  #inView = new IntersectionObserver(([entry]) => {
    cancelAnimationFrame(this.#frame);
    if (entry!.isIntersecting) this.#follow();
  });

  constructor() {
    super();
    this.measure = () => [];
    this.chosen = '';
    this.places = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#inView.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inView.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** The names of what is in the picture, in the order of their numbers. */
  get names(): string[] {
    return [...new Set(this.places.map(({ name }) => name))];
  }

  #follow = () => {
    this.#frame = requestAnimationFrame(this.#follow);
    const places = this.measure();
    const now = JSON.stringify([places, this.clientWidth, this.clientHeight]);
    if (now === this.#last) return;
    this.#last = now;
    this.places = places;
    void this.updateComplete.then(() => this.dispatchEvent(new Event('review-measured')));
  };

  override render() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const size = 1.5 * rem;
    const width = this.clientWidth;
    const { names } = this;
    return html`
      <slot></slot>
      <svg aria-hidden="true">
        ${placeNumbers(this.places, width, this.clientHeight, size + 4).map(number => {
          const { place, start, y } = number;
          const x = start ? size * 0.6 : width - size * 0.6;
          return svg`<g class=${place.name === this.chosen ? 'chosen' : ''}>
            <rect x=${place.x} y=${place.y} width=${place.width} height=${place.height} />
            <path d=${leader(number, x)} />
            <circle cx=${x} cy=${y} r=${size / 2} />
            <text x=${x} y=${y}>${names.indexOf(place.name) + 1}</text>
          </g>`;
        })}
      </svg>
    `;
  }
}
customElements.define('review-callouts', ReviewCallouts);
