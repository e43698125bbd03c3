// What a reader loads who opens the dialog, after what every reader loads.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lateLoad } from '@galley/tooling/size';

describe('size of the dialog', () => {
  const within = async (what, budget, ...names) => {
    const bytes = await lateLoad('dist/define.js', ...names);
    console.log(`${what}: ${bytes} of ${budget} bytes`);
    assert.ok(bytes <= budget, `${bytes} bytes, ${budget} allowed`);
  };
  it('opens after 10 kB', () => within('the dialog', 10_000, 'republish-dialog.js'));
  it('has its copy after 16.5 kB of our own', () =>
    within('the dialog and what makes the copy', 16_500, 'republish-dialog.js', ['republish-copy.js']));
  it('and 10.5 kB of DOMPurify', () => within('the sanitizer', 10_500, 'purify.es'));
});
