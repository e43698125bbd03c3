import { assert, fixture, html } from '@open-wc/testing';
import { formatDate, parseIsoDate } from '@galley/core';
import { Frame, movesBetween, piecesOf, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { BylineCardElement } from './index.js';

const room = 'byline-card';
const part = (card: Element, names: string) =>
  card.shadowRoot!.querySelector<HTMLElement>(
    names
      .split(' ')
      .map(name => `[part="${name}"]`)
      .join(' '),
  )!;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const card = (attributes: string, published: string, updated?: string, words = 'then') =>
  `<galley-byline-card ${attributes}><galley-author>A</galley-author>
    <time slot="published" datetime="${published}">${words}</time>
    ${updated ? `<time slot="updated" datetime="${updated}">${words}</time>` : ''}
  </galley-byline-card>`;
const shown = async (markup: string): Promise<BylineCardElement> => {
  const place = await fixture(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(markup));
  const element = place.querySelector('galley-byline-card')!;
  await element.updateComplete;
  await until(() => getComputedStyle(element).display === 'flex');
  return element;
};
const words = (element: Element) => [...element.querySelectorAll('time')].map(time => time.textContent);

describe('dates', () => {
  it('stand as the page wrote them, unless it asks for more', async () => {
    assert.deepEqual(words(await shown(card('', '2018-09-11', '2018-09-12'))), ['then', 'then']);
  });

  it('are written in the language and the zone that the page asks for; no zone moves a day', async () => {
    const element = await shown(
      card('format="auto" zone="America/New_York"', '2018-09-11', '2018-09-12T13:30Z'),
    );
    assert.deepEqual(words(element), ['September 11, 2018', 'September 12, 2018 at 9:30 AM EDT']);
    element.zone = 'Asia/Tokyo';
    await element.updateComplete;
    assert.equal(words(element)[1], 'September 12, 2018 at 10:30 PM GMT+9');
    element.lang = 'de';
    await until(() => words(element)[0] === '11. September 2018');
    element.format = '';
    await element.updateComplete;
    assert.deepEqual(words(element), ['then', 'then']);
  });

  it('are left alone where a server wrote the same words already', async () => {
    const iso = '2018-09-12T09:30:00-04:00';
    const server = formatDate(parseIsoDate(iso)!, 'en', 'America/New_York');
    const frame = await Frame.open({
      room,
      markup: card('format="auto" zone="America/New_York"', iso, '', server),
    });
    const text = frame.body.querySelector('time')!.firstChild;
    await frame.upgrade();
    assert.equal(frame.body.querySelector('time')!.firstChild, text);
    frame.close();
  });

  it('tell how long ago they were, beside the words of the page, and only for a while', async () => {
    const element = await shown(card('format="relative"', ago(60 * 30), ago(5)));
    assert.deepEqual(words(element), ['then', 'then']);
    assert.equal(part(element, 'published relative').textContent, '');
    assert.equal(part(element, 'updated relative').textContent, '5 minutes ago');
    assert.isTrue([...element.querySelectorAll('time')].every(time => time.checkVisibility()));
    element.within = 48;
    await element.updateComplete;
    assert.equal(part(element, 'published relative').textContent, 'yesterday');
  });

  it('go on telling while the page is seen', async () => {
    const element = await shown(card('format="relative"', ago(5)));
    const { now } = Date;
    Date.now = () => now() + 10 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(part(element, 'published relative').textContent, '15 minutes ago');
    Date.now = () => now() + 30 * 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(part(element, 'published relative').textContent, '');
    Date.now = now;
  });

  it('gives the page its own words back, the newest ones, when it no longer writes the date', async () => {
    const element = await shown(card('format="auto"', '2018-09-11'));
    const time = element.querySelector('time')!;
    assert.equal(time.textContent, 'September 11, 2018');
    time.dateTime = '2018-09-12';
    time.textContent = 'on Wednesday';
    await until(() => time.textContent === 'September 12, 2018');
    element.format = null;
    await element.updateComplete;
    assert.equal(time.textContent, 'on Wednesday');
  });

  it('are written into the text that a framework made, which stays where it is', async () => {
    const element = await shown(card('format="auto"', '2018-09-11', '', '<b>Sept</b>ember'));
    const time = element.querySelector('time')!;
    const nodes = [time.firstChild!.firstChild as Text, time.lastChild as Text] as const;
    assert.equal(time.textContent, 'September 11, 2018');
    assert.isTrue(nodes.every(node => time.contains(node)));
    nodes[1].data = ', a Tuesday';
    await until(() => time.textContent === 'September 11, 2018');
    element.format = null;
    await element.updateComplete;
    assert.deepEqual(
      nodes.map(node => node.data),
      ['Sept', ', a Tuesday'],
    );
    assert.equal(time.innerHTML, '<b>Sept</b>, a Tuesday');
  });

  it('are read from the words where there is no attribute, and stay written', async () => {
    const element = await shown(
      '<galley-byline-card format="auto"><galley-author>A</galley-author><time slot="published">2018-09-11</time></galley-byline-card>',
    );
    for (let round = 0; round < 3; round++) {
      assert.deepEqual(words(element), ['September 11, 2018']);
      element.requestUpdate();
      await element.updateComplete;
    }
  });

  it('move nothing when the relative words come, change or go', async () => {
    for (const layout of ['card', 'line']) {
      for (const age of [2, 60 * 40]) {
        const markup = `${card(`layout="${layout}" format="relative"`, ago(age), ago(age - 1))}<p>After</p>`;
        const frame = await Frame.open({ room, markup });
        const before = piecesOf(frame.body);
        await frame.upgrade();
        assert.deepEqual(movesBetween(before, piecesOf(frame.body)), [], layout);
        frame.close();
      }
    }
  });

  const updates: [published: string, updated: string, threshold: string, seen: boolean, why: string][] = [
    ['2018-09-12T09:00Z', '2018-09-12T09:10Z', 'threshold="15"', false, 'within the threshold'],
    ['2018-09-12T09:00Z', '2018-09-12T09:15Z', 'threshold="15"', false, 'on the threshold'],
    ['2018-09-12T09:00Z', '2018-09-12T09:16Z', 'threshold="15"', true, 'beyond it'],
    ['2018-09-12T09:00Z', '2018-09-12T05:00-04:00', 'threshold="0"', false, 'the same moment'],
    ['2018-09-12T09:00Z', '2018-09-12T09:00Z', '', true, 'no threshold'],
    ['2018-09-12', '2018-09-12', 'threshold="0"', false, 'the same day'],
    [
      '2018-09-12',
      '2018-09-12T09:00Z',
      'threshold="60"',
      true,
      'a day and a moment, which nobody can compare',
    ],
    ['never', '2018-09-12T09:00Z', 'threshold="60"', true, 'no date to compare with'],
  ];
  for (const [published, updated, threshold, seen, why] of updates) {
    it(`an update is ${seen ? 'shown' : 'not shown'}: ${why}`, async () => {
      await warningsOf(async () => {
        const element = await shown(card(threshold, published, updated));
        const [, time] = element.querySelectorAll('time');
        assert.equal(getComputedStyle(time!).visibility, seen ? 'visible' : 'hidden');
        element.threshold = null;
        await element.updateComplete;
        assert.equal(getComputedStyle(time!).visibility, 'visible');
      });
    });
  }

  it('an invalid date leaves the words of the page', async () => {
    await warningsOf(async () => {
      for (const date of ['', '2018-02-30', 'yesterday']) {
        for (const format of ['auto', 'relative']) {
          const element = await shown(card(`format="${format}"`, date));
          assert.deepEqual(words(element), ['then']);
          assert.isEmpty(element.shadowRoot!.querySelector('[part="relative"]')?.textContent ?? '');
        }
      }
    });
  });
});
