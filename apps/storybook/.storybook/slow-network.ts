import { css, html, LitElement, type TemplateResult } from 'lit';
import { documentOf, type Page } from './page.js';

type FrameWindow = Window & typeof globalThis;
type Shift = PerformanceEntry & { value: number };

/** Shows a page whose script comes late, by as much as a slider says, and counts how far the page moves meanwhile. */
class SlowNetwork extends LitElement {
  static override properties = { page: {}, seconds: { type: Number }, state: {}, shift: {} };

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      block-size: 100vh;
    }
    form {
      display: flex;
      flex-flow: row wrap;
      align-items: center;
      gap: 0.5rem 1.5rem;
      padding: 0.75rem 1rem;
      border-block-end: 1px solid color-mix(in srgb, currentColor 30%, transparent);
      font: 0.9375rem / 1.4 var(--galley-font);
    }
    label {
      display: flex;
      align-items: center;
      gap: 0.75rem;
    }
    input {
      inline-size: 12rem;
      accent-color: var(--galley-accent);
    }
    output,
    p {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
    [role='status'] {
      flex: 1 1 14rem;
    }
    b {
      padding: 0.125rem 0.5rem;
      border: 1px solid;
      border-radius: 2px;
    }
    button {
      min-block-size: 2.25rem;
      padding-inline: 1rem;
      border: 1px solid;
      border-radius: 2px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible,
    input:focus-visible {
      outline: 2px solid var(--galley-accent);
      outline-offset: 2px;
    }
    iframe {
      flex: 1;
      border: 0;
    }
  `;

  /** The page as a document. */
  declare page: string;
  /** How long the script is on its way. */
  declare seconds: number;
  declare protected state: string;
  declare protected shift: number | undefined;
  #timer = 0;

  constructor() {
    super();
    this.page = '';
    this.seconds = 4;
    this.state = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`
      <form @submit=${this.#again}>
        <label>
          The script arrives after
          <input
            type="range"
            min="0"
            max="10"
            .value=${String(this.seconds)}
            @input=${this.#setSeconds}
            @change=${this.#again}
          />
          <output>${this.seconds} s</output>
        </label>
        <button>Load the page again</button>
        <p role="status">${this.state}</p>
        <p>Layout shift <b>${this.shift?.toFixed(3) ?? 'not counted by this browser'}</b></p>
      </form>
      <iframe title="The page on a slow network" srcdoc=${this.page} @load=${this.#loaded}></iframe>
    `;
  }

  get #frame(): HTMLIFrameElement {
    return this.renderRoot.querySelector('iframe')!;
  }

  #setSeconds = (event: Event) => {
    this.seconds = Number((event.target as HTMLInputElement).value);
  };

  #again = (event: Event) => {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#frame.srcdoc = this.page;
  };

  /** Counts from when the page stands in its typefaces: from here on nothing but the script is missing. */
  #loaded = async () => {
    const view = this.#frame.contentWindow as FrameWindow;
    await view.document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) await new Promise(view.requestAnimationFrame);
    if (!this.isConnected) return;
    this.#count(view);
    this.state = 'The page as it stands without its script.';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#upgrade(view), this.seconds * 1000);
  };

  #count({ performance, PerformanceObserver }: FrameWindow): void {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const start = performance.now();
    this.shift = 0;
    new PerformanceObserver(list => {
      for (const { startTime, value } of list.getEntries() as Shift[]) {
        if (startTime > start) this.shift! += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }

  /** What a publisher's template has in its head, from the same files. */
  #upgrade({ document }: FrameWindow): void {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = './galley/galley.js';
    script.addEventListener('load', () => (this.state = 'The script has arrived: the elements are alive.'));
    script.addEventListener('error', () => (this.state = 'The script did not arrive. Nothing is lost.'));
    document.head.append(script);
  }
}
customElements.define('slow-network', SlowNetwork);

/** Shows a story on a slow network. */
export const onSlowNetwork = (story: TemplateResult, page: Page): TemplateResult =>
  html`<slow-network .page=${documentOf(story, page)}></slow-network>`;
