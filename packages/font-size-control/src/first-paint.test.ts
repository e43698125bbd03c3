import { assert, oneEvent } from '@open-wc/testing';
import { framesOfReload } from '@galley/tooling/suite';
import { headScript } from './head-script.js';

// Whole: in WebKit a frame that is written in an attribute imports by no shorter one.
const address = (path: string) => new URL(path, import.meta.url).href;

/** A page whose article is a red square of four letters' size; above it, for a measure, a blue one of 64 px. */
const page = (
  head: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <link rel="icon" href="data:,">${head}<link rel="stylesheet" href="${address('../style.css')}">
  <style>body { margin: 0; font-size: 16px } b { display: block; width: 64px; height: 20px; background: #00f }
    i { display: block; width: 4em; height: 20px; background: #f00 }</style></head>
  <body><b></b><article><i></i></article>
  <galley-font-size-control></galley-font-size-control>
  <script>addEventListener('load', () => setTimeout(() => import('${address('./define.ts')}'), 400))</script>
  </body></html>`;

/** What a frame shows: how large the article's type is to the eye, in percent; nothing where the article is not painted yet. */
async function sizeIn(frame: string): Promise<number | undefined> {
  const picture = new Image();
  picture.src = frame;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
  const widest = (channel: number) => {
    let width = 0;
    for (let row = 0; row < picture.height; row++) {
      let length = 0;
      for (let at = row * picture.width * 4; at < (row + 1) * picture.width * 4; at += 4) {
        const [red, green, blue] = data.subarray(at, at + 3) as unknown as [number, number, number];
        if ((channel ? blue : red) > 200 && green < 60 && (channel ? red : blue) < 60) length++;
      }
      width = Math.max(width, length);
    }
    return width;
  };
  const [article, measure] = [widest(0), widest(2)];
  return measure && article ? Math.round((article / measure) * 100) : undefined;
}

const started = `document.querySelector('galley-font-size-control')?.value === 150`;

/** The sizes in the frames that were painted. */
async function sizesPainted(head: string): Promise<number[]> {
  const frames = await framesOfReload(page(head), started);
  const sizes = await Promise.all(frames.map(sizeIn));
  return sizes.filter(size => size !== undefined);
}

/** The sizes that stand whenever a frame is about to be painted, until some frames after the control has started. */
async function sizesLaidOut(head: string): Promise<number[]> {
  const frame = document.createElement('iframe');
  const look = `<script>const sizes = []; let later = 0;
    requestAnimationFrame(function look() {
      const width = document.querySelector('i')?.offsetWidth;
      if (width) sizes.push(Math.round((width / 64) * 100));
      if (width && ${started}) later++;
      if (later < 10) requestAnimationFrame(look);
      else parent.dispatchEvent(new CustomEvent('told', { detail: sizes }));
    })</script>`;
  frame.srcdoc = page(look + head);
  // Out of view a page has no frames.
  frame.style.cssText = 'position: fixed; inset: 0';
  const told = oneEvent(window, 'told') as unknown as Promise<CustomEvent<number[]>>;
  document.body.append(frame);
  const { detail } = await told;
  frame.remove();
  return detail;
}

/** Chromium alone gives the frames that it painted. */
const sizesSeen = 'chrome' in globalThis ? sizesPainted : sizesLaidOut;

describe('the first frame that is painted after a reload', () => {
  beforeEach(() => localStorage.setItem('galley-text-scale', '150'));
  afterEach(() => localStorage.clear());

  for (const [how, head] of [
    ['inline', `<script>${headScript}</script>`],
    ['as a file', `<script src="${address('../dist/head.js')}"></script>`],
  ] as const) {
    it(`shows the size that the reader chose, and so does every later one, with the script ${how}`, async () => {
      const sizes = await sizesSeen(head);
      assert.isAtLeast(sizes.length, 1);
      assert.deepEqual([...new Set(sizes)], [150]);
    });
  }

  it('shows the usual size without the script, and the reader’s only later: so a flash would be seen', async () => {
    const sizes = await sizesSeen('');
    assert.deepEqual([...new Set(sizes)], [100, 150]);
  });
});
