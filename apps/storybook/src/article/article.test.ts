import { assert } from '@open-wc/testing';
import { themes } from '@galley/tokens';
import { everyReader, fourStates, Frame, markupOf, movesBetween, piecesOf } from '@galley/tooling/suite';
import { html } from 'lit';
import { article } from './article.js';

const sheet = (address: string) => `<link rel="stylesheet" href="${address}">`;
const own = (name: string) => sheet(new URL(`./${name}.css`, import.meta.url).pathname);

for (const theme of themes) {
  const head = sheet(`/packages/tokens/dist/${theme}.css`) + own('article') + own(theme);
  const render = () => html`<div data-theme=${theme}>${article()}</div>`;

  describe(`the news page, ${theme}`, () => {
    const open = (width: number) => Frame.open({ markup: markupOf(render()), room: 'elements', head, width });
    afterEach(() => localStorage.clear());

    const states = { stories: { default: { render }, NewsPage: {} }, room: 'elements', head };
    fourStates(states);
    everyReader(states);

    for (const width of [360, 700, 1000, 1440]) {
      it(`does not move by a hair when the elements upgrade, ${width} px wide`, async () => {
        const frame = await open(width);
        const before = piecesOf(frame.body);
        await frame.upgrade();
        assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
        assert.include([0, undefined], await frame.layoutShift());
        frame.close();
      });
    }

    it('keeps its order of sizes and its rhythm at every step of the font-size control', async () => {
      const frame = await open(360);
      await frame.upgrade();
      const { getComputedStyle } = frame.window;
      const control = frame.body.querySelector('galley-font-size-control')!;
      const [headline, opening, second] = ['h1', '.text > p', '.text > p:nth-of-type(2)'].map(selector =>
        frame.body.querySelector(selector)!,
      );
      (second as HTMLElement).style.scrollMarginTop = '1lh';
      const style = (element: Element, property: string) =>
        parseFloat(getComputedStyle(element).getPropertyValue(property));
      for (const step of [87.5, 100, 150, 200]) {
        control.value = step;
        await frame.settled();
        const size = style(second!, 'font-size');
        assert.isAbove(style(headline!, 'font-size'), size, `headline at ${step} %`);
        assert.isAtLeast(style(opening!, 'font-size'), size, `opening at ${step} %`);
        const { scrollWidth, clientWidth } = frame.window.document.documentElement;
        assert.isAtMost(scrollWidth, clientWidth, `nothing runs out at ${step} %`);
        // Space between paragraphs is a multiple of the line, so it grows with it. WebKit tells a line in whole pixels.
        const line = style(second!, 'scroll-margin-top');
        assert.closeTo(line, style(second!, 'line-height'), 1, `line at ${step} %`);
        const gap = style(second!, 'margin-bottom') / line;
        assert.closeTo(gap, style(second!, '--galley-rhythm-paragraph'), 0.01, `rhythm at ${step} %`);
      }
      frame.close();
    });
  });
}
