// What a reader loads who opens the dialog, after what every reader loads: step by step, as it is fetched.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lateLoad } from '@galley/tooling/size';

const opening = ['republish-dialog.js', ['core/dist/license.js']];
const copying = [opening[0], [...opening[1], 'republish-copy.js']];
const besides = [opening[0], [...copying[1], 'republish-more.js', 'republish/en.js', 'rule-names.js']];

const load = steps => lateLoad('dist/define.js', ...steps);
async function within(what, budget, bytes) {
  console.log(`${what}: ${bytes} of ${budget} bytes`);
  assert.ok(bytes <= budget, `${bytes} bytes, ${budget} allowed`);
}

describe('size of the dialog', () => {
  it('opens after 8.7 kB: the frame, the rules, the register of licences', async () =>
    within('opening', 8_700, await load(opening)));
  it('has its HTML copy, searched through, after 5.2 kB more of our own', async () =>
    within('the first copy', 5_200, (await load(copying)) - (await load(opening))));
  it('and 10.4 kB of DOMPurify, as it is published', async () =>
    within('the sanitizer', 10_400, await load(['purify.es'])));
  it('fetches 3.9 kB afterwards, for what only some take', async () =>
    within('the rest', 3_900, (await load(besides)) - (await load(copying))));
});
