// A Ghost theme, rendered by express-hbs, the engine that Ghost renders themes with.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import engine from 'express-hbs';
import { missingFrom } from '../src/article.js';
import { describeRecipe } from '../src/describe-recipe.js';
import { openPage, startBrowser } from '../src/open-page.js';
import { integrity } from '../src/serve-site.js';
import { registerHelpers } from './helpers.js';
import { startGhost } from './whole-ghost.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const stored = JSON.parse(readFileSync(join(here, 'post.json'), 'utf8'));

/** What the README asks to paste from integrity.json. */
const hashes = Object.entries(integrity)
  .map(([file, hash]) => `{{#match file "${file}"}}${hash}{{/match}}`)
  .join('{{!}}');

describeRecipe('Ghost', {
  optional: {
    fields: [
      ...['feature_image', 'feature_image_alt', 'feature_image_caption', 'primary_tag', 'authors'],
      ...['publisher_logo', 'licensing_email', 'licensing_terms'],
    ],
    details: ['feature_image_alt', 'feature_image_caption', 'bio', 'website'],
  },
  async build(folder, change) {
    const theme = join(folder, 'theme');
    cpSync(join(here, 'theme'), theme, { recursive: true });
    writeFileSync(join(theme, 'partials/galley/integrity.hbs'), hashes);

    const { site, custom, post } = change(stored);
    const hbs = engine.create();
    registerHelpers(hbs);
    const render = hbs.express4({ partialsDir: join(theme, 'partials'), viewsDir: theme });
    hbs.updateTemplateOptions({ data: { site, custom } });
    const settings = { views: theme, 'view cache': false };
    const html = await promisify(render)(join(theme, 'post.hbs'), { post, settings });
    mkdirSync(join(folder, 'built'));
    writeFileSync(join(folder, 'built/index.html'), html);
    return 'built';
  },
  tests() {
    it('knows the stylesheet of every language that there is, and no other', () => {
      const head = readFileSync(join(here, 'theme/partials/galley/head.hbs'), 'utf8');
      const named = [...head.matchAll(/file="(galley\.[^"]*css)"/g)].map(([, file]) => file);
      const there = Object.keys(integrity).filter(file => /^galley\..*css$/.test(file));
      assert.deepEqual(named.sort(), there.sort());
    });
  },
});

// A whole Ghost is half a gigabyte, so it is asked only where one is installed: see the README.
const installation = process.env.GHOST_FOLDER;
if (installation) {
  describe('a whole Ghost', () => {
    let ghost;
    let browser;
    after(async () => {
      await browser?.close();
      await ghost?.stop();
    });

    it('takes the theme and shows the post, every word of it, without script and with it', async () => {
      ghost = await startGhost(installation, stored, hashes);
      browser = await startBrowser();
      for (const script of [false, true]) {
        const open = await openPage(browser, ghost.url, { script });
        const found = await open.found();
        assert.deepEqual(missingFrom(found), []);
        assert.ok(found.pictures.every(({ loaded }) => loaded));
        if (script) assert.deepEqual(found.plainTags, []);
        await open.close();
      }
    });
  });
}
