import { until } from './until.js';
import { assert, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { drawnIn } from './flat-tree.js';
import { casesOf, type StoriesModule } from './stories.js';

/** Shows a story on the page of the test, where real keys reach it. */
export async function shownStory(stories: object, name: string): Promise<HTMLElement> {
  const story = casesOf(stories as StoriesModule).find(one => one.name === name);
  assert.exists(story, `there is a story ${name}`);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = story.markup;
  return page;
}

/** What has the focus, in whatever shadow root. */
function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** The lines around an element, its labels and all that it is drawn in. */
function linesAround(element: HTMLElement): string {
  const boxes: Element[] = [...((element as HTMLInputElement).labels ?? [])];
  for (let at: Element | null = element; at && at !== document.body; at = drawnIn(at)) boxes.push(at);
  return boxes
    .flatMap(box => ['', '::before', '::after'].map(side => getComputedStyle(box, side)))
    .map(({ outline, boxShadow }) => `${outline} ${boxShadow}`)
    .join('\n');
}

function nameOf(element: HTMLElement): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(label => label.textContent);
  const name = element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent);
  return name.replace(/\s+/g, ' ').trim();
}

/**
 * Presses keys one after the other, each with the name of what has the focus then. Wherever that is, it must be in
 * view, and something around it must look other than without the focus.
 */
export async function walk(...steps: [chord: string, name: string][]): Promise<void> {
  for (const [chord, name] of steps) {
    await executeServerCommand('press', chord);
    // What a key opens may have to be fetched.
    await until(() => nameOf(focused()) === name).catch(() =>
      assert.equal(nameOf(focused()).slice(0, 80), name, `after ${chord}`),
    );
    const element = focused();
    const { top, bottom, left, right } = element.getBoundingClientRect();
    assert.isTrue(
      bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      `${name} is in view after ${chord}`,
    );
    const lines = linesAround(element);
    element.blur();
    assert.notEqual(linesAround(element), lines, `${name} shows that it has the focus`);
    element.focus({ preventScroll: true });
  }
}
