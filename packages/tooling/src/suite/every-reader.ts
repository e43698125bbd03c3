import { assert } from '@open-wc/testing';
import { called, isElement, nodesOf } from './flat-tree.js';
import { forcedColourFaults } from './forced-colours.js';
import { Frame } from './frame.js';
import { withMedia } from './media.js';
import { outOfReach, reflowFaults } from './reflow.js';
import { casesOf, type Case, type StoriesModule } from './stories.js';
import { targetFaults } from './targets.js';

/** The spacing that a reader may ask for, as WCAG 1.4.12 has it. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What moves, or would if something made it. */
const moves = ({ transitionProperty, transitionDuration }: CSSStyleDeclaration): boolean =>
  /[1-9]/.test(transitionDuration) &&
  /\b(all|transform|translate|scale|rotate|inset|left|right|top|bottom|margin|width|height|size)\b/.test(
    transitionProperty,
  );

/** A window of 1280 × 1024 at 400 % zoom. */
const zoomed = { width: 320, height: 256 };

/** What readers set for themselves, and how they press: asked of each story of an element, in a window of 320 × 256 px, which is 400 % zoom on 1280 × 1024. */
export function everyReader({ stories, ...page }: { stories: object; room: string; head?: string }): void {
  describe('every reader', () => {
    for (const one of casesOf(stories as StoriesModule)) describe(one.name, () => askOf(one, page));
  });
}

function askOf({ markup, language, direction }: Case, page: { room: string; head?: string }): void {
  let frame: Frame;
  before(async () => {
    frame = await Frame.open({ markup, language, direction, ...page, ...zoomed });
    await frame.upgrade();
  });
  after(() => frame.close());

  it('at 400 % zoom nothing is cut off, overlaps or runs out', () => {
    assert.deepEqual(reflowFaults(frame), []);
    const { scrollWidth, clientWidth } = frame.window.document.documentElement;
    assert.isAtMost(scrollWidth, clientWidth);
  });

  it('with the reader’s own spacing of letters, words, lines and paragraphs, nothing is cut off, overlaps or runs out', () => {
    const sheet = frame.window.document.createElement('style');
    sheet.textContent = textSpacing;
    frame.window.document.head.append(sheet);
    assert.deepEqual(reflowFaults(frame), []);
    sheet.remove();
  });

  it('what can be pressed is 24 px or has room around it, in a narrow window and in a wide one', () => {
    for (const width of ['320px', '800px']) {
      frame.element.style.width = width;
      assert.deepEqual(targetFaults(frame), [], width);
    }
    frame.element.style.width = '320px';
  });

  it('in forced colours all that can be pressed is told from words, and every sign is there', async function () {
    await withMedia(this, { 'forced-colors': 'active' }, () =>
      assert.deepEqual(forcedColourFaults(frame), []),
    );
  });

  it('where the reader wants no motion, nothing runs, and nothing is set to move', async function () {
    await withMedia(this, { 'prefers-reduced-motion': 'reduce' }, () => {
      // A document does not tell of the animations in shadow roots.
      const roots = new Set([frame.window.document, ...nodesOf(frame).map(node => node.getRootNode())]);
      const running = [...roots].flatMap(root => (root as Document | ShadowRoot).getAnimations());
      assert.deepEqual(
        running.map(({ playState }) => playState),
        [],
      );
      const moving = nodesOf(frame)
        .filter(isElement)
        .filter(element =>
          ['', '::before', '::after'].some(side => moves(frame.window.getComputedStyle(element, side))),
        );
      assert.deepEqual(moving.map(called), []);
    });
  });
}

/** At 400 % zoom all of a dialog can be reached: asked of some stories. `open` opens it, and waits until all of it is there. */
export function dialogWithinReach(
  { stories, room, names }: { stories: object; room: string; names: string[] },
  open: (frame: Frame) => Promise<HTMLDialogElement>,
): void {
  for (const name of names)
    it(`${name}: every line and every button can be reached`, async () => {
      const { markup, language, direction } = casesOf(stories as StoriesModule).find(
        one => one.name === name,
      )!;
      const frame = await Frame.open({ markup, language, direction, room, ...zoomed });
      try {
        await frame.upgrade();
        const dialog = await open(frame);
        assert.deepEqual(outOfReach(frame, dialog), []);
        assert.isAtMost(dialog.scrollWidth, dialog.clientWidth);
      } finally {
        frame.close();
      }
    });
}
