import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences, growth, quantile, ratios, summary } from './statistics.js';

describe('statistics of the benchmark', () => {
  it('the median of an even number of rounds lies between the two in the middle', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
    assert.equal(quantile([9, 1, 5], 0.5), 5);
  });

  it('one slow round moves neither the median nor the middle half far', () => {
    const calm = summary([10, 11, 12, 13, 14]);
    const disturbed = summary([10, 11, 12, 13, 400]);
    assert.deepEqual(disturbed, calm);
    assert.deepEqual(calm, { median: 12, from: 11, to: 13, rounds: 5 });
  });

  it('what was never measured has no summary', () => assert.equal(summary([]), undefined));

  it('compares within a round, so that a busy minute troubles both sides', () => {
    const plain = { 0: 100, 1: 300, 2: 100 };
    assert.deepEqual(ratios({ 0: 150, 1: 450, 2: 150 }, plain), [1.5, 1.5, 1.5]);
    assert.deepEqual(differences({ 0: 150, 1: 350 }, plain), [50, 50]);
  });

  it('leaves out a round that one side did not finish', () => {
    assert.deepEqual(ratios({ 0: 150, 1: 450 }, { 1: 300 }), [1.5]);
  });

  it('calls growth linear where fifty times as many take fifty times as long', () => {
    assert.deepEqual(growth({ 0: 10 }, { 0: 500 }, 50), [1]);
    assert.deepEqual(growth({ 0: 10 }, { 0: 1000 }, 50), [2]);
  });
});
