import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { movesBetween, piecesOf, unwrapped, visibleWords } from './content.js';
import { Frame } from './frame.js';
import { reflowFaults } from './reflow.js';
import { casesOf, type Case, type StoriesModule } from './stories.js';

/**
 * The furniture of every element of a page, without the marks that Lit leaves and without styles. What only a
 * browser can know (today, a duration in words) is written after the first render, into an element marked `data-late`;
 * what is only pressed may come whole, marked `data-late="whole"`; what becomes a list together with its items is marked
 * `data-late="role"`. All may come at any time, but they must not move anything, which is asked elsewhere.
 */
const furniture = (frame: Frame): string[] =>
  frame.ours.map(({ localName, shadowRoot }) => {
    const template = document.createElement('template');
    template.innerHTML = shadowRoot?.innerHTML ?? '';
    for (const late of template.content.querySelectorAll('[data-late="whole"]')) late.remove();
    for (const late of template.content.querySelectorAll('[data-late="role"]')) late.removeAttribute('role');
    for (const late of template.content.querySelectorAll('[data-late=""]')) late.replaceChildren();
    return `${localName}: ${template.innerHTML}`
      .replace(/<style>.*?<\/style>|<!--.*?-->|<\?.*?>/gs, '')
      .replace(/\s+/g, ' ')
      .trim();
  });

/**
 * The questions that every element has to answer, for each of its stories: is the page right before the
 * script, without our tags, from a server, and after the upgrade?
 */
export function fourStates({ stories, ...page }: { stories: object; room: string; head?: string }): void {
  describe('four states', () => {
    for (const one of casesOf(stories as StoriesModule)) describe(one.name, () => askOf(one, page));
  });
}

function askOf({ markup, language, direction }: Case, page: { room: string; head?: string }): void {
  const options = { markup, language, direction, ...page };
  const authored = unwrapped(markup);
  let frame: Frame;
  afterEach(() => frame.close());

  it('plain: without script, every word and picture that the author wrote can be seen', async () => {
    frame = await Frame.open(options);
    assert.deepEqual(
      visibleWords(frame.body),
      piecesOf(frame.body).map(({ words }) => words),
    );
  });

  it('upgraded: every word is still there, and nothing has moved, not even for one frame', async () => {
    frame = await Frame.open(options);
    const before = piecesOf(frame.body);
    const moves = () => movesBetween(before, piecesOf(frame.body));
    assert.deepEqual(await frame.inEachFrame(moves, () => frame.upgrade()), []);
    // Chromium counts shifts itself, those of the furniture too.
    assert.include([0, undefined], await frame.layoutShift());
    assert.deepEqual(frame.complaints, []);
  });

  it('upgraded: the look is the same without the document stylesheet', async () => {
    frame = await Frame.open(options);
    await frame.upgrade();
    const withSheet = piecesOf(frame.body);
    frame.close();
    frame = await Frame.open({ ...options, stylesheet: false });
    await frame.upgrade();
    assert.deepEqual(movesBetween(withSheet, piecesOf(frame.body)), []);
  });

  for (const [whose, enlarge] of [
    ['by the browser', ({ documentElement }: Document) => (documentElement.style.fontSize = '200%')],
    ['by the page', ({ body }: Document) => (body.style.fontSize = '200%')],
  ] as const) {
    it(`upgraded: with type at 200 % ${whose}, in a window of 320 px, nothing is cut off, overlaps or runs out`, async () => {
      frame = await Frame.open({ ...options, width: 320 });
      enlarge(frame.window.document);
      await frame.upgrade();
      assert.deepEqual(reflowFaults(frame), []);
    });
  }

  it('upgraded: no style attribute, so that a strict Content-Security-Policy has nothing to block', async () => {
    frame = await Frame.open(options);
    await frame.upgrade();
    const roots = frame.ours.flatMap(element =>
      element.shadowRoot ? [element, ...element.shadowRoot.children] : [],
    );
    assert.deepEqual(
      roots
        .filter(element => element.matches('[style]') || element.querySelector('[style]'))
        .map(e => e.outerHTML),
      [],
    );
  });

  it('unwrapped: without our tags the same text, links and headings remain', async () => {
    frame = await Frame.open(options);
    await frame.upgrade();
    assert.deepEqual(unwrapped(frame.body.innerHTML), authored);
  });

  it('served: what a server renders holds every word and is what the browser renders first', async () => {
    frame = await Frame.open(options);
    await frame.upgrade();
    const rendered = furniture(frame);
    frame.close();
    const served = await executeServerCommand<string, object>('serve', { markup, room: page.room });
    assert.deepEqual(unwrapped(withoutShadows(served)), authored);
    frame = await Frame.open({ ...options, markup: served });
    const before = piecesOf(frame.body);
    // A server speaks English where it is not told; the page's own language comes with the upgrade.
    if (language === 'en') assert.deepEqual(furniture(frame), rendered);
    await frame.upgrade({ hydrate: true });
    assert.deepEqual(frame.complaints, []);
    assert.deepEqual(furniture(frame), rendered);
    if (language === 'en') assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
  });
}

/** Server markup without the declarative shadow roots. */
function withoutShadows(served: string): string {
  const { body } = new DOMParser().parseFromString(served, 'text/html');
  for (const template of body.querySelectorAll('template[shadowrootmode]')) template.remove();
  return body.innerHTML;
}
