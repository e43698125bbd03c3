import { assert } from '@open-wc/testing';
import { readChoice } from './memory.js';
import { parseSteps } from './steps.js';

const usual = [87.5, 100, 112.5, 125, 150, 175, 200];

describe('the list of steps', () => {
  it('is the usual one where the page says nothing', () => {
    assert.deepEqual(parseSteps(undefined), usual);
    assert.deepEqual(parseSteps(null), usual);
    assert.deepEqual(parseSteps(''), usual);
  });

  it('may be written with commas, spaces and percent signs', () => {
    for (const list of ['80,100,120', '80 100 120', ' 80%, 100 %,\n120%, ']) {
      assert.deepEqual(parseSteps(list), [80, 100, 120], list);
    }
  });

  it('is sorted, and holds each size once', () => {
    assert.deepEqual(parseSteps('200, 100, 150, 100.0, 150'), [100, 150, 200]);
  });

  it('leaves out what is no number, and what is below 50 or above 400', () => {
    assert.deepEqual(parseSteps('49.9, 50, 100, large, 12px, -150, 400, 400.1, Infinity'), [50, 100, 400]);
  });

  it('always holds 100', () => {
    assert.deepEqual(parseSteps('150, 200'), [100, 150, 200]);
  });

  it('is the usual one where nothing is left to choose', () => {
    for (const list of ['100', 'large', '1.25, 1.5', '100, 100, 500']) {
      assert.deepEqual(parseSteps(list), usual, list);
    }
  });
});

describe('a stored size', () => {
  it('is a number between 50 and 400', () => {
    assert.deepEqual(
      ['50', '112.5', '400'].map(text => readChoice(text)?.size),
      [50, 112.5, 400],
    );
  });

  it('is nothing else', () => {
    for (const text of [null, undefined, '', '49', '401', 'large', '{"scale":125}', '125%', 'NaN', '-125']) {
      assert.isUndefined(readChoice(text), String(text));
    }
  });
});
