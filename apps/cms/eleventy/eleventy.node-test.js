// Eleventy builds the whole site; its layouts in Nunjucks, and again in Liquid.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copySite } from '../src/copy-site.js';
import { article, missingFrom } from '../src/article.js';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));

const buildWith = layout => (folder, change) => {
  const source = join(folder, 'source');
  copySite(join(here, 'site'), join(source, 'site'), stored =>
    change(stored.layout === 'article.njk' ? { ...stored, layout } : stored),
  );
  copyFileSync(join(here, 'eleventy.config.js'), join(source, 'eleventy.config.js'));
  writeFileSync(join(source, 'site/_data/galley.json'), JSON.stringify(integrity));
  const command = join(here, 'node_modules/@11ty/eleventy/cmd.cjs');
  const { status, stderr } = spawnSync(process.execPath, [command, '--quiet', `--output=${folder}`], {
    cwd: source,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
};

describeRecipe('Eleventy, Nunjucks', {
  build: buildWith('article.njk'),
  path: '/world/hajin/',
  tests: ({ visit }) => {
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

describeRecipe('Eleventy, Liquid', { build: buildWith('article.liquid'), path: '/world/hajin/' });
