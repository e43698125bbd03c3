// What a reader loads who opens the dialog, after what every reader loads: step by step, as it is fetched.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lateLoad } from '@galley/tooling/size';

const load = (...files) => lateLoad('dist/define.js', files[0], files.slice(1));
const ownTerms = ['republish-dialog.js'];
// The signs of the licence are there by then: they came once the footer was drawn.
const licensed = [...ownTerms, 'core/dist/license.js'];
const copied = [...licensed, 'copy-panel.js'];
const everything = [...copied, 'republish-more.js', 'republish/en.js', 'rare-rules.js'];

async function within(what, budget, bytes) {
  console.log(`${what}: ${bytes} of ${budget} bytes`);
  assert.ok(bytes <= budget, `${bytes} bytes, ${budget} allowed`);
}

describe('size of what comes later', () => {
  it('opens after 4.2 kB where the terms are the publisher’s own: the frame and the rules', async () =>
    within('opening, own terms', 4_200, await load(...ownTerms)));
  it('opens after 5.6 kB where a licence is named: with the register of licences', async () =>
    within('opening, a licence', 5_600, await load(...licensed)));
  it('draws what comes once the footer stands from 1.6 kB: 1 for every footer, the rest for the signs of a licence', async () =>
    within('afterwards', 1_650, await load('afterwards.js', 'license-marks.js')));
  it('and has 10.4 kB of DOMPurify, as it is published', async () =>
    within('the sanitizer', 10_400, await load('purify.es')));

  for (const [where, opening] of [
    ['the terms are the publisher’s own', ownTerms],
    ['a Creative Commons licence is named', licensed],
  ])
    it(`the dialog with its sanitizer is at most 16 kB more than the first load, where ${where}`, async () =>
      within('the dialog with its sanitizer', 16_000, await load(...opening, 'purify.es')));

  it('has its HTML copy, searched through and shown, after 9 kB more of our own', async () =>
    within('the first copy', 9_000, (await load(...copied)) - (await load(...licensed))));
  it('fetches 4.3 kB afterwards, for what only some take', async () =>
    within('the rest', 4_300, (await load(...everything)) - (await load(...copied))));
});
