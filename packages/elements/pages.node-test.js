// Pages as readers have them outside a server: opened from a disk, and left and come back to.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromiumArguments } from '@galley/tooling/browsers';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import puppeteer from 'puppeteer-core';

const everyPart = new URL('src/testing/every-part.html', import.meta.url);
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

describe('a page', () => {
  let server;
  let browser;
  let origin;
  before(async () => {
    server = createServer((request, response) => {
      const path = request.url
        .split('?')[0]
        .replace('/packages/elements/', './')
        .replace('/packages/', '../');
      const file = new URL(path.startsWith('/') ? `.${path}` : path, import.meta.url);
      try {
        response.setHeader('content-type', types[path.split('.').at(-1)] ?? 'text/html');
        response.end(readFileSync(file));
      } catch {
        response.end('<title>Elsewhere</title>');
      }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({ executablePath: await ensureBrowser(), args: chromiumArguments });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('is kept by the browser when the reader leaves it, and is there at once when they come back', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/packages/elements/src/testing/every-part.html`);
    await tab.waitForFunction(() => document.querySelector('#card[fold="closed"]'));
    await tab.evaluate(() => {
      window.stayed = true;
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    });
    await tab.goto(`${origin}/elsewhere`);
    await tab.goBack();
    const { persisted, reasons } = await tab.evaluate(() => ({
      persisted: window.persisted ?? false,
      reasons: performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons ?? null,
    }));
    assert.ok(persisted, `not kept: ${JSON.stringify(reasons)}`);
  });

  it('reads right from a disk, where browsers load no modules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-'));
    const file = join(folder, 'page.html');
    const here = new URL('cdn/', import.meta.url).href;
    writeFileSync(file, readFileSync(everyPart, 'utf8').replaceAll('/packages/elements/cdn/', here));
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    const { words, before, defined } = await tab.evaluate(() => ({
      words: document.querySelector('#story').innerText,
      before: getComputedStyle(document.querySelector('#card'), '::before').content,
      defined: Boolean(customElements.get('galley-byline-card')),
    }));
    rmSync(folder, { recursive: true });
    assert.equal(defined, false);
    // The stylesheet says before the script what the script would say.
    assert.equal(before, '"By"');
    for (const part of [
      'Forces Launch Assault',
      'Hajin, on the Euphrates.',
      'Will Racke',
      'UN report',
      'You may republish',
    ])
      assert.ok(words.includes(part), part);
  });
});
