// Takes pictures of stories in a browser that is held still: one clock, no motion, every typeface and picture there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holdClock, openBrowser, rendered, serveBuilt } from '../serve-built.js';
import { addressOf, looks } from './looks.js';
import { inColumns } from './picture.js';

/** The window, where a story has none of its own. */
const width = 800;
const height = 600;

/** What else would differ from one machine to the next, or from one second to the next. */
const stillArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'];

const monospaced = new URL(
  'files/source-code-pro-latin-wght-normal.woff2',
  import.meta.resolve('@fontsource-variable/source-code-pro/package.json'),
);

/** Code is set in the system's typeface; where that is named Consolas, it is the same on each machine. */
function bringTypeface(base64) {
  document.fonts.add(
    new FontFace('Consolas', `url(data:font/woff2;base64,${base64})`, { weight: '200 900' }),
  );
}

/** What is no part of the look: a caret that blinks, and news of the house, which each change would change. */
const passing = '* { caret-color: transparent !important } [data-today] { display: none !important }';

/** Waits for what a page still fetches, and brings in what it would fetch once it is scrolled to. */
async function everythingFetched() {
  // Elements are complete once the parts that come late are there.
  await Promise.all([...document.querySelectorAll('*')].map(element => element.updateComplete));
  for (const image of document.images) image.loading = 'eager';
  await Promise.allSettled([...document.images].map(image => image.decode()));
  await document.fonts.ready;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Where a page has words or pictures, which another machine draws a little differently: those of shadow roots,
 * of generated content and of frames too.
 */
async function softPartsOf(devtools) {
  const { documents, strings } = await devtools.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const parts = [];
  const collect = (index, left, top) => {
    const { nodes, layout, textBoxes } = documents[index];
    for (const [x, y, w, h] of textBoxes.bounds) parts.push([left + x, top + y, w, h]);
    layout.nodeIndex.forEach((node, at) => {
      const [x, y, w, h] = layout.bounds[at];
      if (strings[nodes.nodeName[node]] === 'IMG') parts.push([left + x, top + y, w, h]);
      const inner = nodes.contentDocumentIndex.index.indexOf(node);
      if (inner >= 0) collect(nodes.contentDocumentIndex.value[inner], left + x, top + y);
    });
  };
  collect(0, 0, 0);
  return parts;
}

/** How wide the toolbar sets the window of a story, where it does: a phone. */
const ownWidthOf = page =>
  page.evaluate(() => {
    const { storyGlobals, parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story;
    const chosen = storyGlobals.viewport?.value;
    return chosen && parseFloat(parameters.viewport.options[chosen].styles.width);
  });

/** The picture once two in a row are the same: elements start after the first painting, and some words are fetched. */
async function settledPicture(page) {
  let before;
  for (let tries = 0; tries < 12; tries++) {
    await page.evaluate(everythingFetched);
    const now = await page.screenshot({
      fullPage: true,
      captureBeyondViewport: false,
      optimizeForSpeed: true,
    });
    if (before && Buffer.compare(before, now) === 0) break;
    before = now;
  }
  return before;
}

/** A studio: the built Storybook, served, and a browser with one page to look at it. */
export async function openStudio() {
  const server = await serveBuilt();
  // Stories that show their own address show the same one at every port.
  const { host } = new URL(server.address);
  const address = server.address.replace(host, 'localhost');
  const browser = await openBrowser([...stillArguments, `--host-resolver-rules=MAP localhost:80 ${host}`]);
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await page.evaluateOnNewDocument(holdClock);
  await page.evaluateOnNewDocument(bringTypeface, readFileSync(fileURLToPath(monospaced), 'base64'));
  return {
    /** The picture of a story in a look, and where it is soft; `alter` may change the page first. */
    async take(story, look, alter) {
      // What a reader chose in one story is not what another shows.
      await devtools.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'all' });
      await devtools.send('Emulation.setEmulatedMedia', {
        media: looks[look].media ?? 'screen',
        features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
      });
      await page.setViewport({ width, height });
      await page.goto(address + addressOf(story, look));
      await rendered(page);
      const ownWidth = await ownWidthOf(page);
      if (ownWidth) await page.setViewport({ width: ownWidth, height });
      await page.addStyleTag({ content: passing });
      if (alter) await page.evaluate(alter);
      return inColumns(await settledPicture(page), await softPartsOf(devtools));
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
