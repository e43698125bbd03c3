import { assert } from '@open-wc/testing';
import { framesOfReload } from '@galley/tooling/suite';
import { headScript } from './head-script.js';

const address = (path: string) => new URL(path, import.meta.url).pathname;

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

async function sizesSeen(head: string): Promise<number[]> {
  const frames = await framesOfReload(
    page(head),
    `document.querySelector('galley-font-size-control').value === 150`,
  );
  const sizes = await Promise.all(frames.map(sizeIn));
  return sizes.filter(size => size !== undefined);
}

/** Chromium alone gives the frames that it painted. */
const canTell = 'chrome' in globalThis;

describe('the first frame that is painted after a reload', () => {
  beforeEach(() => localStorage.setItem('galley-text-scale', '150'));
  afterEach(() => localStorage.clear());

  for (const [how, head] of [
    ['inline', `<script>${headScript}</script>`],
    ['as a file', `<script src="${address('../dist/head.js')}"></script>`],
  ] as const) {
    it(`shows the size that the reader chose, and so does every later one, with the script ${how}`, async function () {
      const sizes = await sizesSeen(head);
      if (!canTell) return this.skip();
      assert.isAtLeast(sizes.length, 1);
      assert.deepEqual([...new Set(sizes)], [150]);
    });
  }

  it('shows the usual size without the script, and the reader’s only later: so a flash would be seen', async function () {
    const sizes = await sizesSeen('');
    if (!canTell) return this.skip();
    assert.deepEqual([...new Set(sizes)], [100, 150]);
  });
});
