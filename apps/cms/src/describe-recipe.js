// What is asked of every recipe: the same questions, of a page that the system's own engine rendered.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { article, missingFrom } from './article.js';
import { attack, attacked, french, nothing } from './change.js';
import { openPage, startBrowser } from './open-page.js';
import { serveSite } from './serve-site.js';

const tags = [
  'galley-author',
  'galley-byline-card',
  'galley-font-size-control',
  'galley-licensing-footer',
  'galley-photo-credit',
  'galley-related-link',
];

/**
 * Tests one recipe. `build(folder, change)` renders the site into a folder; `change` is applied to whatever the
 * system stores: once to leave it as it is, once to put markup into each field for plain words, once to speak French.
 * It may return the folder in that folder to serve. `path` is the address of the article's page.
 */
export function describeRecipe(name, { build, path = '/', tests }) {
  describe(name, () => {
    const sites = [];
    let browser;

    const publish = async change => {
      const folder = mkdtempSync(join(tmpdir(), 'galley-cms-'));
      const server = await serveSite(join(folder, (await build(folder, change)) ?? ''));
      const site = { folder, url: server.origin + path, origin: server.origin, close: server.close };
      sites.push(site);
      return site;
    };
    const visit = async (site, options, look) => {
      const open = await openPage(browser, (await site).url, options);
      try {
        await look(open);
      } finally {
        await open.close();
      }
    };

    // Built by the first test that asks for it, which then says what went wrong.
    let site;
    const asItIs = () => (site ??= publish(nothing));
    before(async () => {
      browser = await startBrowser();
    });
    after(async () => {
      await browser?.close();
      for (const { folder, close } of sites) {
        await close();
        rmSync(folder, { recursive: true });
      }
    });

    const hasEverything = found => {
      assert.deepEqual(missingFrom(found), []);
      assert.ok(
        found.pictures.every(({ loaded }) => loaded),
        'every picture is loaded',
      );
      assert.ok(
        found.dates.some(({ datetime }) => datetime === article.date.datetime),
        'the date is one for machines too',
      );
    };

    it('shows every word, link, picture and date without script', () =>
      visit(asItIs(), { script: false }, async ({ found, foreignRequests, kept }) => {
        const page = await found();
        hasEverything(page);
        assert.deepEqual(page.tags, tags);
        assert.match(page.language, /^en/);
        assert.deepEqual(foreignRequests(), []);
        assert.deepEqual(await kept(), []);
      }));

    it('starts every element, loses nothing by it and has nothing to complain about', () =>
      visit(asItIs(), {}, async ({ found, complaints }) => {
        const page = await found();
        hasEverything(page);
        assert.deepEqual(page.tags, tags);
        assert.deepEqual(page.plainTags, []);
        assert.deepEqual(complaints, []);
      }));

    it('lets the browser check our files: stylesheet, head script and module by their hashes', () =>
      visit(asItIs(), { script: false }, async ({ page }) => {
        const checked = await page.$$eval('[integrity]', all =>
          all.map(one => [one.getAttribute('src') ?? one.getAttribute('href'), one.integrity]),
        );
        for (const file of ['galley.css', 'galley-head.js', 'galley.js']) {
          const [, hash] = checked.find(([address]) => new RegExp(`/${file}(\\?|$)`).test(address)) ?? [];
          assert.match(hash ?? '', /^sha384-/, `${file} has its hash`);
        }
      }));

    it('asks no other machine for anything, sets no cookie, and stores the type size once it is chosen', () =>
      visit(asItIs(), {}, async ({ page, foreignRequests, kept }) => {
        assert.deepEqual(await kept(), []);
        await page.click('galley-font-size-control >>> button:last-of-type:not([part~="reset"])');
        await page.waitForFunction(() => localStorage.length > 0);
        await page.reload({ waitUntil: 'networkidle0' });
        assert.deepEqual(await kept(), ['local galley-text-scale=112.5']);
        assert.equal(await page.$eval('article', one => one.dataset.galleyTextScale), '112.5');
        assert.deepEqual(foreignRequests(), []);
      }));

    it('tells search engines what it tells readers', () =>
      visit(asItIs(), {}, async ({ page, found }) => {
        await page.waitForSelector('script[type="application/ld+json"]');
        const { data } = await found();
        assert.equal(data.length, 1);
        const [{ headline, author, datePublished, image }] = data;
        assert.equal(headline, article.headline);
        assert.equal(author[0].name, article.author.name);
        assert.equal(author[0].url, article.author.url);
        assert.equal(datePublished, article.date.datetime);
        assert.equal(image[0].creditText, article.picture.credit);
      }));

    it('prints what an editor types into a field as words, markup included', async () => {
      const struck = await publish(attacked);
      await visit(struck, {}, async ({ page, found, complaints }) => {
        const { text, handlers, links: all } = await found();
        assert.ok(text.includes(attack), 'the words that were typed are on the page');
        assert.deepEqual(handlers, []);
        assert.equal(await page.evaluate(() => window.struck), undefined);
        assert.deepEqual(
          all.filter(({ url }) => url.startsWith('javascript:')),
          [],
        );
        assert.deepEqual(complaints, []);
      });
    });

    it('takes the stylesheet in the language of the page', async () => {
      await visit(await publish(french), {}, async ({ found, complaints }) => {
        const { language, sheets } = await found();
        assert.equal(language, 'fr');
        assert.ok(
          sheets.some(sheet => /\/galley\.fr\.css(\?|$)/.test(sheet)),
          sheets.join(' '),
        );
        assert.ok(!sheets.some(sheet => /\/galley\.css/.test(sheet)), 'no other language');
        assert.deepEqual(complaints, []);
      });
    });

    tests?.({ visit: (options, look) => visit(asItIs(), options, look) });
  });
}
