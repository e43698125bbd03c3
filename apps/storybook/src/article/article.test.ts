import { assert } from '@open-wc/testing';
import { fourStates, Frame, markupOf, movesBetween, piecesOf } from '@galley/tooling/suite';
import { article } from './article.js';

const head = `<link rel="stylesheet" href="${new URL('./article.css', import.meta.url).pathname}">`;

fourStates({
  stories: { default: { render: article }, NewsPage: { name: 'the news page' } },
  room: 'elements',
  head,
});

describe('the news page', () => {
  for (const width of [360, 700, 1000, 1440]) {
    it(`does not move by a hair when the elements upgrade, ${width} px wide`, async () => {
      const frame = await Frame.open({ markup: markupOf(article()), room: 'elements', head, width });
      const before = piecesOf(frame.body);
      await frame.upgrade();
      assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
      assert.include([0, undefined], await frame.layoutShift());
      frame.close();
    });
  }
});
