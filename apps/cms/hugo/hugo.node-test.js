// Hugo itself builds the site.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copySite } from '../src/copy-site.js';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';

const site = fileURLToPath(new URL('./site/', import.meta.url));

describeRecipe('Hugo', {
  path: '/world/hajin/',
  optional: {
    fields: ['photo', 'author', 'related', 'date', 'section', 'logo', 'licensing', 'terms'],
    details: ['alt', 'caption', 'credit', 'creator', 'source', 'url', 'role', 'twitter', 'follow', 'email'],
  },
  build(folder, change) {
    const source = join(folder, 'source');
    copySite(site, source, change);
    writeFileSync(join(source, 'data/galley.json'), JSON.stringify(integrity));
    const { status, stdout, stderr } = spawnSync('hugo', ['--destination', folder], {
      cwd: source,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  },
});
