// What assistive technology gets of each story is what was recorded.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { committedTree, recordTrees, rooms } from './record-trees.js';

describe('the accessibility trees', () => {
  let trees;
  before(async () => (trees = await recordTrees()));

  for (const room of rooms) {
    it(`of ${room} are those that were recorded (npm run trees records new ones)`, () => {
      assert.equal(trees[room], committedTree(room));
    });
  }

  it('are there for the article and every element that has stories', () => {
    assert.deepEqual(Object.keys(trees).sort(), rooms.sort());
  });
});
