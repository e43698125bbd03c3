import { assert, expect, fixture, html } from '@open-wc/testing';
import { Frame, withMedia, press, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { BylineCardElement, type AuthorElement } from './index.js';

const room = 'byline-card';
const authors = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<galley-author><a href="#${index}">A${index}</a></galley-author>`,
  ).join('\n');
const card = (max: number | string, count: number, more = '') =>
  `<galley-byline-card max="${max}" ${more}>${authors(count)}
    <time slot="published" datetime="2018-09-11">September 11</time></galley-byline-card>`;
const seen = (element: Element) =>
  [...element.querySelectorAll('galley-author')].filter(author =>
    author.checkVisibility({ visibilityProperty: true }),
  ).length;
const buttonOf = (element: Element) => element.shadowRoot!.querySelector('button')!;
const shown = async (markup: string): Promise<BylineCardElement> => {
  const place = await fixture(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(markup));
  const element = place.querySelector('galley-byline-card')!;
  await element.updateComplete;
  await until(() => getComputedStyle(element).display === 'flex');
  return element;
};

describe('more authors than max', () => {
  it('fold behind a button that says how many there are', async () => {
    for (const layout of ['card', 'line']) {
      const element = await shown(card(3, 8, `layout="${layout}"`));
      assert.equal(seen(element), 3);
      assert.equal(buttonOf(element).textContent, 'and 5 others');
      assert.equal(buttonOf(element).ariaExpanded, 'false');
      await expect(element).to.be.accessible();
      buttonOf(element).focus();
      await press('Enter');
      await until(() => seen(element) === 8);
      assert.equal(document.activeElement?.textContent, 'A3');
      assert.equal(buttonOf(element).textContent, 'Show fewer');
      assert.equal(buttonOf(element).ariaExpanded, 'true');
      buttonOf(element).click();
      assert.equal(seen(element), 3);
    }
  });

  it('are counted in the plural form of each language', async () => {
    const cases: [language: string, count: number, words: string][] = [
      ['en', 1, 'and 1 other'],
      ['de', 1, 'und 1 weitere Person'],
      ['ru', 1, 'и ещё 1 автор'],
      ['ru', 3, 'и ещё 3 автора'],
      ['ru', 5, 'и ещё 5 авторов'],
      ['uk', 2, 'і ще 2 автори'],
      ['ar', 2, 'وكاتبين آخرين'],
      ['he', 2, 'ועוד שניים'],
      ['ja', 4, 'ほか4人'],
      ['no_such!language', 2, 'and 2 others'],
    ];
    for (const [language, count, words] of cases) {
      await BylineCardElement.words.load(language);
      const element = await shown(card(1, 1 + count, `lang="${language}"`));
      assert.equal(buttonOf(element).textContent, words);
    }
    for (const language of BylineCardElement.words.languages) {
      await BylineCardElement.words.load(language);
      const { others, fewer } = BylineCardElement.words.in(language);
      if (language !== 'en') assert.isTrue(Boolean(fewer && others?.other), language);
    }
  });

  it('are folded before the script already, and nothing moves when it comes', async () => {
    for (const layout of ['card', 'line']) {
      for (const max of [1, 3, 10]) {
        const markup = `${card(max, 12, `layout="${layout}"`)}<p>After</p>`;
        const frame = await Frame.open({ room, markup });
        const element = frame.body.querySelector('galley-byline-card')!;
        assert.equal(seen(element), max);
        const places = () =>
          [...frame.body.querySelectorAll('a, time, p')]
            .filter(one => one.checkVisibility({ visibilityProperty: true }))
            .map(one => [one.textContent, one.getBoundingClientRect()] as const)
            .map(([words, { x, y }]) => `${words} ${x.toFixed(1)} ${y.toFixed(1)}`);
        const before = places();
        await frame.upgrade();
        assert.equal(seen(element), max);
        assert.deepEqual(places(), before, `${layout}, ${max}`);
        frame.close();
      }
    }
  });

  it('are all there when the script does not come within four seconds', async function () {
    this.timeout(15000);
    const frame = await Frame.open({ room, markup: card(2, 5) });
    const element = frame.body.querySelector('galley-byline-card')!;
    await new Promise(resolve => setTimeout(resolve, 4300));
    assert.equal(seen(element), 5);
    frame.close();
  });

  it('keep what joins them when the script does not come', async function () {
    this.timeout(15000);
    const frame = await Frame.open({ room, markup: card(1, 3, 'layout="line"') });
    await new Promise(resolve => setTimeout(resolve, 4300));
    for (const author of [...frame.body.querySelectorAll('galley-author')].slice(0, 2)) {
      const name = author.querySelector('a')!.getBoundingClientRect();
      assert.isAbove(author.getBoundingClientRect().right, name.right + 4);
    }
    frame.close();
  });

  it('are there again where they move on, or a copy of them', async () => {
    const element = await shown(card(1, 3));
    const other = await shown(card('', 1).replace('max=""', ''));
    const [, first, second] = element.querySelectorAll('galley-author');
    const copy = second!.cloneNode(true) as AuthorElement;
    const alone = second!.cloneNode(true) as AuthorElement;
    assert.isTrue(alone.hasAttribute('folded'));
    element.parentElement!.append(alone);
    other.append(first!, copy);
    await until(() => [alone, first!, copy].every(author => author.checkVisibility()));
    assert.equal(seen(element), 1);
    assert.equal(buttonOf(element).textContent, 'and 1 other');
  });

  it('are all there in print, and without a button', async function () {
    const element = await shown(card(2, 5));
    await withMedia(this, { type: 'print' }, () => {
      assert.equal(seen(element), 5);
      assert.isFalse(buttonOf(element).checkVisibility());
    });
  });

  it('fold anew when authors come or max changes', async () => {
    const element = await shown(card(3, 3));
    assert.isFalse(buttonOf(element).checkVisibility());
    element.lastElementChild!.insertAdjacentHTML('beforebegin', '<galley-author>New</galley-author>');
    await until(() => buttonOf(element).textContent === 'and 1 other');
    assert.equal(seen(element), 3);
    element.max = null;
    await element.updateComplete;
    assert.equal(seen(element), 4);
    assert.isNull(element.shadowRoot!.querySelector('button'));
  });

  for (const max of ['-3', '0', 'many']) {
    it(`max="${max}" folds nobody, and the developer is told once`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await shown(card(max, 4));
        element.requestUpdate();
        await element.updateComplete;
        assert.equal(seen(element), 4);
      });
      assert.lengthOf(
        warnings.filter(one => one.includes('max')),
        1,
      );
    });
  }
});
