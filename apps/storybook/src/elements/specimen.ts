import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { dress, pageOf } from '../../.storybook/page.js';

export type Globals = Record<string, string>;

/** What a page shows of a story: the parts that Storybook's format gives it. */
export interface Case {
  name?: string;
  args?: object;
  globals?: object;
  parameters?: { docs?: { description?: { story?: string } } };
  render?: (args: never, context: never) => unknown;
  play?: (context: never) => unknown;
}

type Stories = Record<string, Case>;

const files = import.meta.glob<Stories>('../../../../packages/*/src/*.stories.ts', { eager: true });

/** A story of the package in the folder `room`, and what all of its file have in common. */
export function caseOf(room: string, name: string): { story: Case; meta: Case & { title?: string } } {
  const stories = files[`../../../../packages/${room}/src/${room}.stories.ts`];
  const { [name]: story, default: meta } = stories ?? {};
  if (!story || !meta) throw new Error(`${room} has no story ${name}.`);
  return { story, meta };
}

/** Something in a page of its own: its theme and scheme, its language and direction. */
export function dressed(content: unknown, globals: Globals, name = 'specimen'): TemplateResult {
  const dressing = (element?: Element) => {
    if (element) dress(element as HTMLElement, pageOf({ ...globals, size: 'normal' }));
  };
  return html`<div class="galley-page ${name}" ${ref(dressing)}>${content}</div>`;
}

/** Waits until nothing has changed for some time: elements start after the first painting, and some words are fetched. */
export const settled = (canvas: Element, milliseconds: number) =>
  new Promise<void>(resolve => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, milliseconds);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, milliseconds);
    });
    observer.observe(canvas, { attributes: true, childList: true, subtree: true });
  });

/** Waits for the first of the elements that has drawn something; a busy page starts them late. False if it went away. */
async function started(canvas: Element): Promise<boolean> {
  do {
    await settled(canvas, 100);
    if ([...canvas.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)) return true;
  } while (canvas.isConnected);
  return false;
}

/** What a story shows, as it is shown there, in a page of its own; `own` settings win over those of the story. */
export function specimen(room: string, name: string, globals: Globals, own: Globals = {}): TemplateResult {
  const { story, meta } = caseOf(room, name);
  const render = (story.render ?? meta.render) as (args: object, context: object) => unknown;
  const args = { ...meta.args, ...story.args };
  const played = new WeakSet<Element>();
  const play = (canvasElement?: Element) => {
    if (!canvasElement || played.has(canvasElement)) return;
    played.add(canvasElement);
    if (story.play)
      void started(canvasElement).then(there => there && story.play!({ canvasElement } as never));
  };
  const page = { ...globals, ...story.globals, ...own };
  return dressed(
    keyed(JSON.stringify(pageOf(page)), html`<div ${ref(play)}>${render(args, { args })}</div>`),
    page,
  );
}
