// Markup as systems print it, inside our tags, unchanged: credit, caption, author and story are recognised.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { article } from '../src/article.js';
import { openPage, startBrowser } from '../src/open-page.js';
import { serveSite } from '../src/serve-site.js';
import { contentfulToHtml } from './contentful.js';

const printed = file => readFileSync(new URL(`./printed/${file}`, import.meta.url), 'utf8');
const systems = {
  Gutenberg: printed('gutenberg.html'),
  Ghost: printed('ghost.html'),
  Drupal: printed('drupal.html'),
  Contentful: contentfulToHtml(JSON.parse(printed('contentful.json'))),
};

const pageWith = body => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wrapped</title>
<link rel="stylesheet" href="/galley/galley.css"><script type="module" src="/galley/galley.js"></script>
<article>${body}</article></html>`;

let browser;
let server;
const folder = mkdtempSync(join(tmpdir(), 'galley-wraps-'));
before(async () => {
  browser = await startBrowser();
  server = await serveSite(folder, { styles: true });
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

for (const [name, body] of Object.entries(systems)) {
  describe(`what ${name} prints`, () => {
    const look = async (options, ask) => {
      writeFileSync(join(folder, 'index.html'), pageWith(body));
      const open = await openPage(browser, `${server.origin}/`, options);
      try {
        return await ask(open);
      } finally {
        await open.close();
      }
    };

    it('keeps every word, link and picture, with script as without', async () => {
      const plain = await look({ script: false }, ({ found }) => found());
      const started = await look({}, async ({ found, complaints }) => {
        assert.deepEqual(complaints, []);
        return found();
      });
      assert.deepEqual(started.plainTags, []);
      for (const what of ['text', 'links', 'pictures', 'dates']) assert.deepEqual(started[what], plain[what]);
      assert.ok(plain.links.some(({ url }) => url === article.related[0].url));
      assert.ok(plain.pictures.every(({ loaded }) => loaded));
    });

    it('is a picture with caption and credit', () =>
      look({}, async ({ page }) => {
        const image = await page.$eval('galley-photo-credit', one => one.toImageObject());
        assert.match(image.caption, /^Hajin, on the Euphrates, lies about 20 miles from the border\.$/);
        assert.match(image.creditText, /REUTERS/);
        assert.match(image.creditText, /Rodi Said/);
        assert.equal(image.width, 1200);
      }));

    it('is an author with a page', () =>
      look({}, async ({ page }) => {
        const [person, ...others] = await page.$eval('galley-byline-card', one => one.toPersons());
        assert.equal(person.name, article.author.name);
        assert.equal(person.url, article.author.url);
        assert.deepEqual(others, []);
      }));

    it('is a story whose link is known, so that following it is announced', () =>
      look({}, async ({ page }) => {
        await page.evaluate(() =>
          document.addEventListener('galley-related-click', event => {
            window.followed = event.link.href;
          }),
        );
        await page.evaluate(() => document.addEventListener('click', event => event.preventDefault()));
        await page.click('galley-related-link a');
        assert.equal(await page.evaluate(() => window.followed), article.related[0].url);
      }));
  });
}
