// Eleventy builds the whole site; its layouts in Nunjucks, and again in Liquid.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copySite } from '../src/copy-site.js';
import { article, missingFrom } from '../src/article.js';
import { describeRecipe } from '../src/describe-recipe.js';
import { galleyFiles, pictureFiles } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));

/** Does what the README says: the files beside the site, the hashes among its data, and Eleventy started. */
const buildWith = layout => (folder, change) => {
  copySite(join(here, 'site'), join(folder, 'site'), stored =>
    change(stored.layout === 'article.njk' ? { ...stored, layout } : stored),
  );
  copyFileSync(join(here, 'eleventy.config.js'), join(folder, 'eleventy.config.js'));
  cpSync(galleyFiles, join(folder, 'site/galley'), { recursive: true });
  copyFileSync(join(galleyFiles, 'integrity.json'), join(folder, 'site/_data/galley.json'));
  const command = join(here, 'node_modules/@11ty/eleventy/cmd.cjs');
  const { status, stderr } = spawnSync(process.execPath, [command, '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return '_site';
};

const recipe = {
  path: '/world/hajin/',
  more: ['galley-related-links'],
  optional: {
    fields: ['photo', 'author', 'related', 'further', 'section', 'logo', 'licensing', 'terms'],
    details: ['alt', 'caption', 'credit', 'creator', 'source', 'url', 'role', 'twitter', 'follow', 'email'],
  },
};

/** Asked of both: what only these layouts have. */
const askFurther = visit =>
  it('groups further stories in a landmark of their own, below the text', () =>
    visit({}, async ({ page }) => {
      const group = await page.$eval('galley-related-links', one => ({
        links: [...one.querySelectorAll('galley-related-link a')].map(link => link.getAttribute('href')),
        below: one.compareDocumentPosition([...document.querySelectorAll('.e-content > p')].at(-1)),
      }));
      assert.deepEqual(group.links, ['https://example.com/raqqa', 'https://example.com/who-is-who']);
      assert.equal(group.below, 2);
      const { nodes } = await page
        .createCDPSession()
        .then(session => session.send('Accessibility.getFullAXTree'));
      const landmarks = nodes
        .filter(({ role }) => role?.value === 'navigation')
        .map(({ name }) => name.value);
      assert.deepEqual(landmarks, ['More on this']);
    }));

describeRecipe('Eleventy, Nunjucks', {
  ...recipe,
  build: buildWith('article.njk'),
  tests: ({ visit }) => {
    askFurther(visit);

    it('is complete in itself: its pictures and our files come from its own folder, our README is no page', () =>
      visit({}, async ({ page }) => {
        const status = async path => (await fetch(new URL(path, page.url()))).status;
        assert.equal(await status('/galley/README/'), 404);
        const own = join(here, 'site/images');
        assert.deepEqual(readdirSync(own), ['logo.svg', 'map.svg']);
        for (const name of readdirSync(own)) {
          assert.equal(readFileSync(join(own, name), 'utf8'), readFileSync(join(pictureFiles, name), 'utf8'));
        }
      }));

    it('leads from the front page to the article', () =>
      visit({ script: false }, async ({ page }) => {
        await page.goto(new URL('/', page.url()).href);
        await page.click('main a');
        await page.waitForSelector('article');
        assert.equal(await page.title(), article.headline);
      }));

    it('gives feed readers the whole article', () =>
      visit({}, async ({ page }) => {
        const answer = await fetch(new URL('/feed.xml', page.url()));
        await page.goto('about:blank');
        const item = await page.evaluate(
          xml => {
            const feed = new DOMParser().parseFromString(xml, 'application/xml');
            const html = feed.getElementsByTagName('content:encoded')[0].textContent;
            const { body } = new DOMParser().parseFromString(html, 'text/html');
            const plain = element => element.textContent.replace(/\s+/g, ' ').trim();
            return {
              text: `${plain(feed.querySelector('item > title'))} ${plain(body)}`,
              links: [...body.querySelectorAll('a')].map(one => ({
                words: plain(one),
                url: one.getAttribute('href'),
              })),
              pictures: [...body.querySelectorAll('img')].map(({ alt }) => ({ alt })),
            };
          },
          await answer.text(),
        );
        assert.deepEqual(missingFrom(item), []);
      }));
  },
});

describeRecipe('Eleventy, Liquid', {
  ...recipe,
  build: buildWith('article.liquid'),
  tests: ({ visit }) => askFurther(visit),
});
