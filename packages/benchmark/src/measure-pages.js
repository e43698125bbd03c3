// Times, memory and moves, in a browser. Each measurement has a context of its own: nothing is cached.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { chromiumArguments } from '@galley/tooling/browsers';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import { inPage } from './in-page.js';

const PATIENCE = 60_000;
const SLOWER = 4;
/** How often markup is put into a page that stands; very much of it once, as it takes long and scatters less. */
const repeats = count => (count > 1000 ? 1 : 3);

const middle = list => list.toSorted((a, b) => a.started - b.started)[list.length >> 1];

/** The way in which the tests look at a page, as a script that sets `window.content`. */
async function contentScript() {
  const input = fileURLToPath(new URL('../../tooling/src/suite/content.ts', import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'content' });
  await bundle.close();
  return `${output[0].code}\nwindow.content = content;`;
}

const tagsIn = markup => [...new Set([...markup.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag))];

/** What must not take longer: a page whose script failed would never be ready. */
const inTime = (promise, what) =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${what} took longer than ${PATIENCE / 1000} s`)),
      PATIENCE,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });

export async function openBrowser() {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    args: chromiumArguments,
    protocolTimeout: PATIENCE * 2,
  });
  const content = await contentScript();

  /** A tab that shares nothing with any other; it is closed whatever happens. */
  async function withPage(use) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.evaluateOnNewDocument(inPage);
      await page.evaluateOnNewDocument(content);
      return await inTime(use(page, await page.createCDPSession()), 'a page');
    } finally {
      await context.close();
    }
  }

  return {
    version: await browser.version(),

    /** So many elements: on a page that comes with them, then put into the same page once more. */
    elements: (origin, candidate, part, count) =>
      withPage(async (page, devtools) => {
        const markup = candidate.inserted(part, count);
        const tags = tagsIn(markup);
        await page.goto(`${origin}/${candidate.name}/${part}/${count}`, { timeout: PATIENCE });
        const cold = await page.evaluate(tags => window.benchmark.cold(tags), tags);
        await devtools.send('Performance.enable');
        const heap = async () => {
          await page.evaluate(() => window.benchmark.rest());
          await devtools.send('HeapProfiler.collectGarbage');
          const { metrics } = await devtools.send('Performance.getMetrics');
          return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
        };
        const empty = () => page.evaluate(() => window.benchmark.empty());
        const inserted = async () => {
          await page.evaluate(markup => (window.markup = markup), markup);
          return page.evaluate(tags => window.benchmark.warm(tags), tags);
        };
        await empty();
        const before = await heap();
        const warm = [await inserted()];
        const after = await heap();
        while (warm.length < repeats(count)) {
          await empty();
          await page.evaluate(() => window.benchmark.rest());
          warm.push(await inserted());
        }
        return { cold, warm: middle(warm), memory: (after - before) / count };
      }),

    /** Whether a reader sees every word in its place from the first frame on, whatever starts after that. */
    stays: (origin, candidate) =>
      withPage(async page => {
        const markup = candidate.inserted('card', 20);
        await page.goto(`${origin}/${candidate.name}/card/20`, { timeout: PATIENCE });
        await page.evaluate(markup => (window.markup = markup), markup);
        return page.evaluate(tags => window.benchmark.stays(tags), tagsIn(markup));
      }),

    /** The article on a slower processor, its script held back until it has been painted and looked at. */
    article: (server, candidate) =>
      withPage(async (page, devtools) => {
        const gate = server.gate();
        try {
          await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
          const going = page.goto(`${server.origin}/${candidate.name}/article/${gate.name}`, {
            timeout: PATIENCE,
          });
          await page.waitForFunction(() => window.benchmark?.stands() && document.readyState !== 'loading', {
            timeout: PATIENCE,
          });
          const before = await page.evaluate(() => window.benchmark.look());
          gate.open();
          await going;
          const tags = tagsIn(candidate.article());
          return await page.evaluate((before, tags) => window.benchmark.effects(before, tags), before, tags);
        } finally {
          gate.open();
        }
      }),

    close: () => browser.close(),
  };
}
