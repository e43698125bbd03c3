// A Ghost theme, rendered by express-hbs, the engine that Ghost renders themes with.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import engine from 'express-hbs';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';
import { registerHelpers } from './helpers.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const stored = JSON.parse(readFileSync(join(here, 'post.json'), 'utf8'));

/** What the README asks to paste from integrity.json. */
const hashes = Object.entries(integrity)
  .map(([file, hash]) => `{{#match file "${file}"}}${hash}{{/match}}`)
  .join('{{!}}');

describeRecipe('Ghost', {
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
});
