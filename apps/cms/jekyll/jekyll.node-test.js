// Jekyll itself builds the site.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copySite } from '../src/copy-site.js';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';

const site = fileURLToPath(new URL('./site/', import.meta.url));

describeRecipe('Jekyll', {
  path: '/world/hajin/',
  optional: {
    fields: ['photo', 'author', 'related', 'section', 'logo', 'licensing', 'terms'],
    details: ['alt', 'caption', 'credit', 'creator', 'source', 'url', 'role', 'twitter', 'follow', 'email'],
  },
  build(folder, change) {
    const source = join(folder, 'source');
    copySite(site, source, change);
    writeFileSync(join(source, '_data/galley.json'), JSON.stringify(integrity));
    const { status, stdout, stderr } = spawnSync(
      'jekyll',
      ['build', '--quiet', '--source', source, '--destination', join(folder, 'built')],
      { encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } },
    );
    assert.equal(status, 0, stdout + stderr);
    return 'built';
  },
});
