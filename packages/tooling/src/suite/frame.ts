import type { LitElement } from 'lit';

export interface FrameOptions {
  /** What stands in the body. */
  markup: string;
  /** Folder of the package whose elements are tested, such as "related-link". */
  room: string;
  /** Loads the document stylesheet and the words of the page's language, as a publisher does. */
  stylesheet?: boolean;
  language?: string;
  direction?: string;
  width?: number;
  height?: number;
  /** More for the page's <head>, such as the site's own stylesheet. */
  head?: string;
  /** What the page around it permits, such as "clipboard-write". */
  allow?: string;
}

/** For a page's <head>: there, a module of ours is missing. Its address ends without ".js" and ".ts". */
export function withoutModule({ pathname }: URL): string {
  const imports = Object.fromEntries(['js', 'ts'].map(kind => [`${pathname}.${kind}`, '/none.js']));
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}

const nextPaint = (view: Window) =>
  new Promise<void>(resolve => view.requestAnimationFrame(() => view.setTimeout(resolve)));

/** A page of its own in which no element is defined until `upgrade` is called. */
export class Frame {
  /** Errors and warnings of the page. */
  readonly complaints: string[] = [];
  readonly element = document.createElement('iframe');
  #room: string;

  static async open(options: FrameOptions): Promise<Frame> {
    const frame = new Frame(options.room);
    const { element } = frame;
    Object.assign(element.style, {
      width: `${options.width ?? 800}px`,
      height: `${options.height ?? 900}px`,
      border: '0',
      position: 'absolute',
      inset: '0 auto auto 0',
    });
    if (options.allow !== undefined) element.allow = options.allow;
    const [tongue] = (options.language ?? 'en').split('-');
    const sheets = ['style.css', ...(tongue === 'en' ? [] : [`words/${tongue}.css`])]
      .map(file => `<link rel="stylesheet" href="/packages/${options.room}/${file}">`)
      .join('');
    element.srcdoc = `<!doctype html>
      <html lang="${options.language ?? 'en'}" dir="${options.direction ?? 'ltr'}">
      <meta charset="utf-8"><title>A page</title>${options.stylesheet === false ? '' : sheets}${options.head ?? ''}
      <body>${options.markup}</body></html>`;
    const loaded = new Promise(resolve => element.addEventListener('load', resolve, { once: true }));
    document.body.append(element);
    await loaded;
    frame.#listen();
    await nextPaint(frame.window);
    return frame;
  }

  private constructor(room: string) {
    this.#room = room;
  }

  get window(): Window & typeof globalThis {
    return this.element.contentWindow as Window & typeof globalThis;
  }

  get body(): HTMLElement {
    return this.window.document.body;
  }

  /** Our elements on the page, in order. */
  get ours(): LitElement[] {
    return [...this.body.querySelectorAll<LitElement>('*')].filter(({ localName }) =>
      localName.startsWith('galley-'),
    );
  }

  #listen(): void {
    const { console, window } = { console: this.window.console, window: this.window };
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...words: unknown[]) => {
        if (!String(words[0]).includes('Lit is in dev mode')) this.complaints.push(words.join(' '));
      };
    }
    window.addEventListener('error', event => this.complaints.push(event.message));
    window.addEventListener('unhandledrejection', event => this.complaints.push(String(event.reason)));
  }

  /** Runs a module in the page and waits until it is through. */
  async run(code: string): Promise<void> {
    const script = this.window.document.createElement('script');
    script.type = 'module';
    const done = new Promise<void>((resolve, reject) => {
      this.window.addEventListener('galley-done', () => resolve(), { once: true });
      this.window.addEventListener('error', event => reject(new Error(event.message)), { once: true });
      this.window.addEventListener('unhandledrejection', event => reject(event.reason as Error), {
        once: true,
      });
    });
    script.textContent = `${code}\ndispatchEvent(new Event('galley-done'));`;
    this.body.append(script);
    await done;
    script.remove();
  }

  /** Defines the elements, with the words of the page's language at hand as a page in that language has them. */
  async upgrade({ hydrate = false } = {}): Promise<void> {
    const source = `${location.origin}/packages/${this.#room}/src`;
    await this.run(`
      ${hydrate ? `await import('${new URL('./hydrate.ts', import.meta.url).href}');` : ''}
      const classes = Object.values(await import('${source}/index.ts'));
      await Promise.all(classes.map(one => one.words?.load(document.documentElement.lang)));
      await import('${source}/define.ts');`);
    await this.settled();
  }

  /** Waits until every element has rendered, its document stylesheet is there, and the result was painted. */
  async settled(): Promise<void> {
    const { customElements, getComputedStyle } = this.window;
    const styled = (element: Element) =>
      !customElements.get(element.localName) ||
      getComputedStyle(element).getPropertyValue(element.localName.replace('galley-', '--_'));
    for (let frames = 0; frames < 120 && !this.ours.every(styled); frames++) await nextPaint(this.window);
    for (let round = 0; round < 2; round++) {
      await Promise.all(this.ours.map(element => element.updateComplete));
      await nextPaint(this.window);
    }
  }

  /** What `look` finds in any of the frames that are painted while `action` runs, and after it. */
  async inEachFrame<Found>(look: () => Found[], action: () => Promise<void>): Promise<Found[]> {
    const found = new Set<Found>();
    let running = true;
    const lookOnce = () => look().forEach(one => found.add(one));
    const next = () => {
      lookOnce();
      if (running) this.window.requestAnimationFrame(next);
    };
    this.window.requestAnimationFrame(next);
    await action();
    running = false;
    lookOnce();
    return [...found];
  }

  /** How far the page has shifted so far, as Chromium counts it, which sees more than words and pictures; nothing elsewhere. */
  async layoutShift(): Promise<number | undefined> {
    const { PerformanceObserver } = this.window;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const shifts: number[] = [];
    const observer = new PerformanceObserver(list =>
      shifts.push(...list.getEntries().map(entry => (entry as PerformanceEntry & { value: number }).value)),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    await nextPaint(this.window);
    await nextPaint(this.window);
    observer.disconnect();
    return shifts.reduce((sum, value) => sum + value, 0);
  }

  close(): void {
    this.element.remove();
  }
}
