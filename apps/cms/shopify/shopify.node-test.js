// Shopify's theme files, rendered by Shopify's own Liquid with an article as a storefront hands it over.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const stored = JSON.parse(readFileSync(join(here, 'article.json'), 'utf8'));

describeRecipe('Shopify', {
  optional: {
    fields: ['image', 'author', 'user', 'metafields', 'blog', 'logo', 'contact', 'terms'],
    details: [
      ...['alt', 'caption', 'credit', 'creator', 'agency'],
      ...['homepage', 'job_title', 'twitter', 'email', 'first_name'],
    ],
  },
  build(folder, change) {
    const theme = join(folder, 'theme');
    cpSync(join(here, 'theme'), theme, { recursive: true });
    const cases = Object.entries(integrity).map(([file, hash]) => `{%- when "${file}" -%}${hash}`);
    writeFileSync(
      join(theme, 'snippets/galley_integrity.liquid'),
      `{%- case file -%}\n${cases.join('\n')}\n{%- endcase -%}\n`,
    );
    const { status, stdout, stderr } = spawnSync('ruby', [join(here, 'render.rb'), theme], {
      input: JSON.stringify(change(stored)),
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8' },
    });
    assert.equal(status, 0, stderr);
    writeFileSync(join(folder, 'index.html'), stdout);
  },
});
