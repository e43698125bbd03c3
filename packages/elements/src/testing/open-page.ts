// Opens every-part.html in a frame, spoiled before our script is there.
import { sendMouse } from '@web/test-runner-commands';
import { becomes } from './press-everything.js';

export type View = Window & typeof globalThis;

export interface Opened {
  frame: HTMLIFrameElement;
  view: View;
  /** Errors that nobody caught, and rules of the page's policy that were broken. */
  faults: string[];
}

const address = new URL('./every-part.html', import.meta.url);

/** Runs in the frame's window before any other script. */
let prepare: ((view: View) => void) | undefined;
let faults: string[] = [];
Object.assign(window, {
  prepareFrame(view: View) {
    view.addEventListener('error', ({ message }) => faults.push(message));
    view.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      faults.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    prepare?.(view);
  },
});

/** How the page is served, see the tests' server. */
export type Query = Record<string, string | string[]>;

const frameOf = (query: Query): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 500px';
  const url = new URL(address);
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value);
  frame.src = url.href;
  return frame;
};

/** Whether every element has done what it does at first. */
const isReady = ({ document, customElements }: View): boolean =>
  ['author', 'byline-card', 'photo-credit', 'related-links', 'font-size-control', 'licensing-footer'].every(
    name => customElements.get(`galley-${name}`),
  ) && [...document.querySelectorAll('galley-byline-card')].every(({ shadowRoot }) => shadowRoot);

export async function openPage(spoil?: (view: View) => void, query: Query = {}): Promise<Opened> {
  prepare = spoil;
  faults = [];
  const frame = frameOf(query);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as View;
  await becomes(() => isReady(view));
  return { frame, view, faults };
}

/** The same in a frame that is kept apart from this page: it presses everything itself. */
export async function pressInSandbox(): Promise<{ failed: string[]; faults: string[] }> {
  const frame = frameOf({});
  frame.sandbox.add('allow-scripts');
  const told = new Promise<MessageEvent<{ failed: string[]; faults: string[] }>>(resolve =>
    addEventListener('message', function hear(event) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(event as never);
    }),
  );
  document.body.append(frame);
  // WebKit lets a script set the focus in such a frame once its reader has done something there.
  const { x, y } = frame.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.ceil(x) + 4, Math.ceil(y) + 4] });
  const { data } = await told;
  frame.remove();
  return data;
}

/** What the author wrote and a page no longer shows. */
export async function lostWords({ document }: View): Promise<string[]> {
  const source = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const words = (root: Node) => root.textContent!.split(/\s+/).filter(Boolean);
  const there = words(document.querySelector('#story')!);
  return words(source.querySelector('#story')!).filter(word => {
    const at = there.indexOf(word);
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}
