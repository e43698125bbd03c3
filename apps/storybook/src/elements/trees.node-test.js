// What assistive technology gets of each element is what was recorded.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { committedTree, recordTrees, rooms } from './record-trees.js';

describe('the accessibility tree', () => {
  let trees;
  before(async () => (trees = await recordTrees()));

  for (const room of rooms) {
    it(`of ${room} is the one that its page shows (npm run trees records a new one)`, () => {
      assert.equal(trees[room], committedTree(room));
    });
  }
});
