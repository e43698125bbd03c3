// What is asked of every recipe: the same questions, of a page that the system's own engine rendered.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { article, missingFrom } from './article.js';
import { attack, attacked, inLanguage, nothing, without } from './change.js';
import { openPage, republished, startBrowser } from './open-page.js';
import { serveSite } from './serve-site.js';

const everyTag = [
  'galley-author',
  'galley-byline-card',
  'galley-font-size-control',
  'galley-licensing-footer',
  'galley-photo-credit',
  'galley-related-link',
];

/** The stylesheet of a page in each of these languages. Dutch and Swedish have none of their own. */
const sheets = {
  fr: 'galley.fr.css',
  'pt-BR': 'galley.pt.css',
  'en-GB': 'galley.css',
  nl: 'galley.css',
  sv: 'galley.css',
};

/**
 * Tests one recipe. `build(folder, change)` renders the site into a folder; `change` is applied to whatever the
 * system stores: once to leave it as it is, once to put markup into each field for plain words, once for each
 * language, and to leave out what `optional` names: in `fields` all that an article and its site can do without, in
 * `details` what their author, picture and related stories can. `build` may return the folder in that folder to
 * serve. `path` is the address of the article's page; `more` are tags that only this recipe has.
 */
export function describeRecipe(name, { build, path = '/', optional, more = [], tests }) {
  const tags = [...everyTag, ...more].sort();
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

    for (const [language, sheet] of Object.entries(sheets)) {
      it(`takes ${sheet} for a page in ${language}`, async () => {
        await visit(await publish(inLanguage(language)), {}, async ({ found, complaints }) => {
          const page = await found();
          assert.equal(page.language, language);
          assert.deepEqual(
            page.sheets.map(address => new URL(address).pathname.split('/').pop()),
            [sheet],
          );
          assert.deepEqual(complaints, []);
        });
      });
    }

    const bare = { 'nothing but a title and a text': 'fields', 'only the names of what it has': 'details' };
    for (const [what, part] of Object.entries(bare)) {
      it(`prints nothing empty in an article with ${what}`, async () => {
        const plain = await publish(without(optional[part]));
        await visit(plain, { script: false }, async ({ found, blanks }) => {
          const { text, pictures } = await found();
          for (const one of [article.headline, ...article.paragraphs]) assert.ok(text.includes(one), one);
          assert.doesNotMatch(text, /undefined|null|Send tips to(?! will@)|Follow(?! Will) on/);
          assert.deepEqual(await blanks(), []);
          assert.ok(pictures.every(({ loaded }) => loaded));
        });
        await visit(plain, {}, async ({ complaints }) => assert.deepEqual(complaints, []));
      });
    }

    it('gives a copy to republish when the reader presses the button', () =>
      visit(asItIs(), {}, async ({ page, complaints }) => {
        const copy = await page.evaluate(republished);
        assert.ok(copy.includes(article.paragraphs[0].slice(0, 40)), copy);
        assert.deepEqual(complaints, []);
      }));

    tests?.({ visit: (options, look) => visit(asItIs(), options, look) });
  });
}
