import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { niceStep, plot } from './plot.js';

const rows = [
  { name: 'plain', median: 1, from: 1, to: 1, label: '1' },
  { name: 'A & B', ours: true, median: 2, from: 1.5, to: 3, label: '2' },
  { name: 'C', label: 'did not finish' },
];
const widths = svg => [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('plot of the benchmark', () => {
  it('begins each axis at zero: a bar of twice the value is twice as long', () => {
    const [one, two] = widths(plot('Times', [{ head: 'Warm', rows }]));
    assert.ok(Math.abs(two - 2 * one) < 0.2, `${one}, ${two}`);
  });

  it('has a goal on its axis that lies beyond every bar', () => {
    const svg = plot('Times', [{ head: 'Warm', rows, goal: 9 }]);
    const [, x] = /class="goal" x1="([\d.]+)"/.exec(svg);
    assert.ok(Number(x) > 190 + Math.max(...widths(svg)));
    assert.ok(Number(x) <= 880);
  });

  it('draws no bar for what was not measured, and says why', () => {
    const svg = plot('Times', [{ head: 'Warm', rows }]);
    assert.equal(widths(svg).length, 2);
    assert.match(svg, /did not finish/);
  });

  it('escapes names', () => assert.match(plot('T', [{ head: 'H', rows }]), /A &#38; B/));

  it('divides axes by steps that are easily read', () => {
    assert.deepEqual([6, 13, 85, 480].map(niceStep), [2, 5, 20, 100]);
  });
});
