import { assert } from '@open-wc/testing';
import { forcedColourFaults, Frame, targetFaults, withMedia } from '@galley/tooling/suite';

// Each story of each element is asked these questions; here it is shown that a fault would be found, and no other.
const pageWith = (markup: string, rules: string) =>
  Frame.open({
    markup: `<galley-font-size-control><div>${markup}</div></galley-font-size-control>`,
    room: 'font-size-control',
    head: `<style>
      :is(a, button) { display: block; font: 16px/20px sans-serif }
      ${rules}
    </style>`,
  });

describe('the question whether a finger can press it', () => {
  const two = '<a href="#a">One</a><a href="#b">Two</a>';
  const cases: [string, string, string, number][] = [
    ['finds links of 20 px below each other', two, '', 2],
    ['finds links of 20 px with 3 px between them', two, 'a + a { margin-block-start: 3px }', 2],
    ['lets links of 20 px be, with 4 px between them', two, 'a + a { margin-block-start: 4px }', 0],
    ['finds a link of 20 px at the edge of a tall one', two, 'a + a { height: 44px }', 1],
    ['lets links of 24 px be', two, 'a { min-height: 24px }', 0],
    ['lets links be that stand among words', `Words, ${two}`, 'a { display: inline }', 0],
    [
      'lets a link be that takes the presses on all of its card',
      two,
      'div { position: relative; padding: 30px } a::after { content: ""; position: absolute; inset: 0 } a + a { margin-block-start: 3px; position: relative }',
      0,
    ],
  ];
  for (const [what, markup, rules, count] of cases) {
    it(what, async () => {
      const frame = await pageWith(markup, rules);
      assert.lengthOf(targetFaults(frame), count, targetFaults(frame).join());
      frame.close();
    });
  }
});

describe('the question whether it is told from words in forced colours', () => {
  const cases: [string, string, number][] = [
    ['finds a button without a border', 'button { border: 0; background: none }', 1],
    ['lets a button be that is underlined', 'button { border: 0; text-decoration: underline }', 0],
    ['lets a button be that has its border', '', 0],
    [
      'finds a link that keeps the colour of the words',
      'a { forced-color-adjust: none; color: #000; text-decoration: none }',
      1,
    ],
    [
      'finds a sign that loses its ground',
      'i { display: block; height: 9px; clip-path: polygon(0 0, 9px 0, 0 9px) }',
      1,
    ],
    [
      'lets a sign be that keeps it',
      'i { display: block; height: 9px; clip-path: polygon(0 0, 9px 0, 0 9px); forced-color-adjust: none; background: CanvasText }',
      0,
    ],
  ];
  for (const [what, rules, count] of cases) {
    it(what, async function () {
      const frame = await pageWith('<button>One</button><a href="#b">Two</a><i></i>', rules);
      await withMedia(this, { 'forced-colors': 'active' }, () =>
        assert.lengthOf(forcedColourFaults(frame), count, forcedColourFaults(frame).join()),
      );
      frame.close();
    });
  }
});
