// What is asked of every app: does it install, check and build with the packed packages, and do the elements
// work in it as in any page?
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromiumArguments } from '@galley/tooling/browsers';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { App } from './app.js';

const story = JSON.parse(readFileSync(new URL('../shared/src/story.json', import.meta.url), 'utf8'));
/** What a reader has to find, in the order of the page. */
const words = Object.entries(story)
  .filter(([name]) => name !== 'date')
  .flatMap(([, text]) => text);

const tags = [
  'galley-author',
  'galley-byline-card',
  'galley-font-size-control',
  'galley-licensing-footer',
  'galley-photo-credit',
  'galley-related-link',
];

/** Serves a folder; the files have to find each other wherever it stands. */
async function serveFolder(folder, base) {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    if (!request.url.startsWith(base)) return response.writeHead(404).end();
    request.url = request.url.slice(base.length - 1);
    files(request, response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

/** Asks until the answer is the expected one, for half a minute at the most. */
export async function becomes(read, expected) {
  for (let tries = 0; tries < 600; tries++) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) break;
    await setTimeout(50);
  }
  assert.deepEqual(await read(), expected);
}

const textOf = html =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/**
 * Describes one app.
 *
 * @param name Its folder.
 * @param options
 *   output: the folder that its build leaves, or script: the script that serves it;
 *   base: where a folder is served; served: whether the words come from the server;
 *   keeps: whether the page's own script keeps the article that it closes;
 *   more: further tests, which get the app and the page.
 */
export function consumer(name, { output, script, base = '/', served = false, keeps = false, more } = {}) {
  describe(name, () => {
    /** The app, the server that answers for it, and the page with it. */
    const its = { heard: [], asked: [] };

    before(() => (its.app = new App(name, process.env.GALLEY_REGISTRY)));
    after(async () => {
      await its.browser?.close();
      await its.server?.close();
      its.app.remove();
    });

    it('installs the packed packages', async () => {
      const { status, said } = await its.app.install();
      assert.equal(status, 0, said);
      assert.ok(existsSync(its.app.path('node_modules/@galley/elements/dist/define.js')));
    });

    it('passes its own type check', async () => {
      const { status, said } = await its.app.run('npm', 'run', 'check');
      assert.equal(status, 0, said);
    });

    if (existsSync(new URL(`../${name}/mistakes`, import.meta.url))) {
      it('has each deliberate mistake found by its type check', async () => {
        const mistakes = its.app.mistakes();
        // Where the checker can be told to expect an error, it complained above of any that it did not find.
        assert.ok(mistakes.length >= 4);
        if (!its.app.has('check:mistakes')) return;
        const { said } = await its.app.run('npm', 'run', 'check:mistakes');
        const found = [...said.matchAll(/mistakes\.\w+[:(](\d+)/g)].map(([, line]) => Number(line));
        assert.deepEqual(
          [...new Set(found)].sort((a, b) => a - b),
          mistakes,
          said,
        );
      });
    }

    if (!output && !script) return;

    it('builds', async () => {
      const { status, said } = await its.app.run('npm', 'run', 'build');
      assert.equal(status, 0, said);
    });

    it('opens in a browser, with every element started', async () => {
      its.server = output ? await serveFolder(its.app.path(output), base) : await its.app.serve(script);
      its.browser = await puppeteer.launch({
        executablePath: await ensureBrowser(),
        args: chromiumArguments,
      });
      its.page = await its.browser.newPage();
      its.page.on('console', message => {
        if (!/^(log|info|debug)$/.test(message.type())) its.heard.push(message.text());
      });
      its.page.on('pageerror', error => its.heard.push(error.message));
      its.page.on('request', request => its.asked.push(request.url()));
      await its.page.goto(its.server.address);
      await becomes(() => started(its.page), tags);
    });

    if (served) {
      it('has every word in the HTML of the server', async () => {
        const html = await (await fetch(its.server.address)).text();
        const text = textOf(html);
        assert.deepEqual(
          words.filter(one => !text.includes(one)),
          [],
        );
      });
    }

    it('shows every word', () => becomes(() => missingWords(its.page), []));

    it('hands its state to the elements as properties', async () => {
      const { page } = its;
      const property = (tag, key) => page.$$eval(tag, (all, key) => all.map(one => one[key]), key);
      await becomes(() => property('galley-related-link', 'layout'), ['inline', 'inline']);
      for (const layout of ['card', 'compact', 'inline']) {
        await page.select('[name=layout]', layout);
        await becomes(() => property('galley-related-link', 'layout'), [layout, layout]);
      }
      for (const variant of ['radios', 'slider', 'select', 'buttons']) {
        await page.select('[name=variant]', variant);
        await becomes(() => property('galley-font-size-control', 'variant'), [variant]);
      }
      for (const distributable of ['yes', 'no']) {
        await page.click('[name=distributable]');
        await becomes(() => property('galley-photo-credit', 'distributable'), [distributable]);
      }
    });

    it('hears what the elements tell', async () => {
      const { page } = its;
      // The links are followed, but the page stays.
      await page.evaluate(() => addEventListener('click', event => event.preventDefault()));
      await page.click('galley-author a');
      await page.click('galley-related-link a');
      await page.evaluate(() => {
        const within = selector => document.querySelector(selector).shadowRoot;
        [...within('galley-font-size-control').querySelectorAll('[part~=button]')].at(-1).click();
        within('galley-licensing-footer').querySelector('button').click();
        document.querySelector('galley-photo-credit img').src = 'data:,';
      });
      await becomes(
        () => page.$$eval('#heard li', lines => lines.map(({ textContent }) => textContent.trim()).sort()),
        [
          '100 to 112.5 by the reader',
          'No picture at data:,',
          'Republish',
          'To https://example.com/author/will-racke',
          'To https://example.com/un-report',
        ],
      );
      await becomes(() => page.$eval('#story', article => article.dataset.galleyTextScale), '112.5');
    });

    it('still shows every word', () => becomes(() => missingWords(its.page), []));

    it('leaves nothing when the article is closed, and starts again when it is opened', async () => {
      const { page } = its;
      const press = () => page.$eval('[name=shown]', button => button.click());
      await page.evaluate(() => {
        const ours = [...document.querySelectorAll('*')].filter(one => one.localName.startsWith('galley-'));
        globalThis.former = ours.map(one => new WeakRef(one));
      });
      await press();
      await becomes(() => started(page), []);
      assert.equal(await page.$('#story'), null);
      assert.doesNotMatch(await page.content(), /<galley-/);
      if (!keeps) await becomes(() => remaining(page), []);
      await press();
      await becomes(() => started(page), tags);
      await becomes(() => missingWords(page), []);
    });

    it('says nothing in the console and asks nobody else', () => {
      assert.deepEqual(its.heard, []);
      const { origin } = new URL(its.server.address);
      assert.deepEqual(
        its.asked.filter(address => !address.startsWith(origin) && !address.startsWith('data:')),
        [],
      );
    });

    more?.(its);
  });
}

/** The tags of the page that are defined and have rendered. */
const started = page =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll(':defined')]
        .filter(one => one.localName.startsWith('galley-') && one.hasUpdated)
        .map(one => one.localName)
        .sort(),
    ),
  ]);

/** The tags of former elements that something still holds on to in memory. */
async function remaining(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.evaluate(() => globalThis.former.flatMap(one => one.deref()?.localName ?? []));
}

/** The words that a reader does not find. */
async function missingWords(page) {
  const text = (await page.$eval('body', body => body.innerText)).replace(/\s+/g, ' ');
  return words.filter(one => !text.includes(one));
}
