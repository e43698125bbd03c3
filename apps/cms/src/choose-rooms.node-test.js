// npm run test:cms -- hugo: what is run and what is fetched for it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseRooms } from './choose-rooms.js';

const files = [
  'src/choose-rooms.node-test.js',
  'hugo/hugo.node-test.js',
  'ghost/ghost.node-test.js',
  'ghost/package-lock.json',
  'ghost/node_modules/handlebars/package-lock.json',
  'feeds\\feeds.node-test.js',
  'feeds\\package-lock.json',
];

describe('the folders of the recipes', () => {
  it('are all meant where none is named', () => {
    const { rooms, tests, locks } = chooseRooms(files, []);
    assert.deepEqual(rooms, ['feeds', 'ghost', 'hugo', 'src']);
    assert.equal(tests.length, 4);
    assert.deepEqual(locks, ['ghost/package-lock.json', 'feeds\\package-lock.json']);
  });

  it('fetch nothing for a folder that was not named', () => {
    const { rooms, tests, locks } = chooseRooms(files, ['hugo']);
    assert.deepEqual([rooms, tests, locks], [['hugo'], ['hugo/hugo.node-test.js'], []]);
  });

  it('are named where a name is misspelt, and nothing runs', () => {
    assert.throws(() => chooseRooms(files, ['hugo', 'goats']), /no tests in goats\. .*feeds, ghost, hugo/);
  });
});
