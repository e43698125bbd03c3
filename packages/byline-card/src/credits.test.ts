import { assert, expect, fixture, html } from '@open-wc/testing';
import { Frame, movesBetween, piecesOf, until } from '@galley/tooling/suite';
import './define.js';
import { BylineCardElement } from './index.js';

const room = 'byline-card';
const credits = ['reported', 'written', 'edited', 'photographed', 'translated', 'contributed'] as const;
/** What the element says in a part; nothing where it has nothing to say. */
const said = (element: Element, name: string) =>
  element.shadowRoot?.querySelector(`[part="${name}"]`)?.textContent ?? '';
/** The same, as far as it is seen. */
const visible = (element: Element, name: string) =>
  element.shadowRoot?.querySelector(`[part="${name}"]`)?.checkVisibility() ? said(element, name) : '';
/** "A B:translated C" as authors. */
const markupFor = (list: string, card = 'layout="line"') =>
  `<galley-byline-card ${card}>${list
    .split(' ')
    .map(one => one.split(':'))
    .map(([name, credit]) => `<galley-author${credit ? ` credit="${credit}"` : ''}>${name}</galley-author>`)
    .join('\n')}</galley-byline-card>`;

/** The line as a reader sees it: before the script from the stylesheet, after it from the elements. */
const lineOf = (frame: Frame): string => {
  const card = frame.body.querySelector('galley-byline-card')!;
  const drawn = (element: Element, pseudo: string) => {
    const { content, display } = frame.window.getComputedStyle(element, pseudo);
    if (content === 'none' || display === 'none') return '';
    // Some engines leave it to others to look up what an attribute says.
    const looked = content.replace(/attr\((\w+)\)/g, (_, name: string) =>
      JSON.stringify(element.getAttribute(name)),
    );
    return (JSON.parse(`[${looked.replace(/" +"/g, '","')}]`) as string[]).join('');
  };
  return [
    drawn(card, '::before'),
    visible(card, 'prefix'),
    ...[...card.querySelectorAll('galley-author')].flatMap(author => [
      drawn(author, '::before'),
      visible(author, 'credit'),
      author.textContent,
      drawn(author, '::after'),
      visible(author, 'separator'),
    ]),
    drawn(card, '::after'),
    visible(card, 'suffix'),
  ].join('');
};

describe('credits', () => {
  const lines: [authors: string, line: string, card?: string][] = [
    ['A:reported B:reported C:translated', 'Reported by A and B, translated by C'],
    ['A B C:edited', 'Written by A and B, edited by C'],
    ['A:written B C:photographed', 'Written by A and B, photographs by C'],
    ['A:reported B:reported C:reported D:contributed', 'Reported by A, B, and C, with contributions from D'],
    ['A:contributed', 'With contributions from A'],
    ['A:reported B:edited C:reported', 'Reported by A, edited by B, reported by C'],
    ['A:invented B:translated', 'Written by A, translated by B'],
    ['A:reported B:edited', 'Our A, edited by B', 'layout="line" prefix="Our"'],
    ['A:reported B:edited', 'A, edited by B', 'layout="line" prefix=""'],
  ];
  for (const [authors, line, card] of lines) {
    it(`reads "${line}", before and after the script, and nothing moves`, async () => {
      const frame = await Frame.open({ room, markup: markupFor(authors, card) });
      assert.equal(lineOf(frame), line);
      const before = piecesOf(frame.body);
      await frame.upgrade();
      assert.equal(lineOf(frame), line);
      assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
      frame.close();
    });
  }

  it('is worded in every language, and the stylesheet says the very same words', async () => {
    const firsts: string[] = [];
    for (const language of BylineCardElement.words.languages) {
      const list = credits.map((credit, index) => `${'ABCDEF'[index]}:${credit}`).join(' ');
      const markup = markupFor(list) + markupFor(list, '');
      const frame = await Frame.open({ room, language, markup });
      const [inline, card] = [...frame.body.querySelectorAll('galley-byline-card')];
      const before = lineOf(frame);
      const drawn = [...card!.children].map(
        one => JSON.parse(frame.window.getComputedStyle(one, '::after').content) as string,
      );
      const places = piecesOf(frame.body);
      await frame.upgrade();
      assert.equal(lineOf(frame), before, language);
      assert.deepEqual(
        [...card!.children].map(one => said(one, 'credit')),
        drawn,
        language,
      );
      assert.deepEqual(movesBetween(places, piecesOf(frame.body)), [], language);
      assert.isTrue(drawn.every(Boolean), language);
      firsts.push(before);
      assert.equal(inline!.children.length, 6);
      frame.close();
    }
    assert.lengthOf(new Set(firsts), 15);
    assert.include(firsts, 'Recherche: A, Text: B, Redaktion: C, Fotos: D, Übersetzung: E, Mitarbeit: F');
  });

  it('takes the page’s own pattern, with the names anywhere in it', async () => {
    BylineCardElement.words.add('nl', { translated: ['uit het Frans door {names} vertaald', 'Vertaling'] });
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line" lang="nl">
        <galley-author credit="translated">A</galley-author>
        <galley-author credit="translated">B</galley-author>
      </galley-byline-card>
    `);
    const [first, second] = [...card.children];
    assert.equal(said(first!, 'credit'), 'Uit het Frans door ');
    assert.equal(said(first!, 'separator'), ' en ');
    assert.equal(said(second!, 'separator'), ' vertaald');
    await expect(card).to.be.accessible();
  });

  it('follows when somebody’s credit changes, or goes', async () => {
    const page = await fixture<HTMLElement>(`<div>${markupFor('A:reported B:reported')}</div>`);
    const card = page.querySelector('galley-byline-card')!;
    const [first] = card.querySelectorAll('galley-author');
    const line = () =>
      [card, ...card.querySelectorAll('galley-author')]
        .map(one => visible(one, one === card ? 'prefix' : 'credit'))
        .join('|');
    const reads = (wanted: string) => until(() => line() === wanted, wanted);
    await reads('|Reported by |');
    first!.credit = 'edited';
    await reads('|Edited by |reported by ');
    for (const author of card.querySelectorAll('galley-author')) author.removeAttribute('credit');
    await reads('By ||');
  });

  it('stands below the name in a card, and goes when the credit goes', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card>
        <galley-author>A</galley-author>
        <galley-author credit="translated">B</galley-author>
      </galley-byline-card>
    `);
    const [plain, translator] = [...card.querySelectorAll('galley-author')];
    assert.equal(said(plain!, 'credit'), '');
    assert.equal(said(translator!, 'credit'), 'Translation');
    await expect(card).to.be.accessible();
    translator!.credit = null;
    card.requestUpdate();
    await card.updateComplete;
    await translator!.updateComplete;
    assert.equal(said(translator!, 'credit'), '');
  });
});
