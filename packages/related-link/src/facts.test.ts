import { assert, fixture, oneEvent } from '@open-wc/testing';
import { drawn, Frame, movesBetween, piecesOf, until } from '@galley/tooling/suite';
import { executeServerCommand } from '@web/test-runner-commands';
import './define.js';
import { RelatedLinkElement } from './index.js';
import { parseDuration } from './duration.js';
import { accesses, kinds } from './words.js';

const room = 'related-link';
const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const callout = (attributes: string, link = '<a href="/a">Headline</a>') =>
  `<galley-related-link ${attributes}>${link}</galley-related-link>`;
const newTab = '<a href="/a" target="_blank">Headline</a>';

describe('the words of a callout', () => {
  const cases = [
    callout(''),
    callout('label="Read next"'),
    callout('label=""'),
    callout('sponsored'),
    callout('sponsored label="Acme"'),
    callout('sponsored label=""'),
    ...kinds.map(kind => callout(`kind="${kind}"`)),
    ...accesses.map(access => callout(`access="${access}"`)),
    callout('kind="video" access="subscriber"'),
    callout('', newTab),
    callout('kind="video"', newTab),
    callout('access="free"', newTab),
    callout('kind="video" access="free"', `<h3>${newTab}</h3>`),
    callout('kind="no-such" access="no-such"', newTab),
    `<galley-related-links>${callout('')}</galley-related-links>`,
  ];

  for (const language of [...RelatedLinkElement.words.languages, 'pt-BR', 'zh-TW', 'xx']) {
    it(`stand before the script as after it: ${language}`, async () => {
      const frame = await Frame.open({ room, language, markup: cases.join('') });
      const before = frame.ours.map(element => [drawn(element, '::before'), drawn(element, '::after')]);
      await frame.upgrade();
      const after = frame.ours.map(element => {
        const [top, facts] = [part(element, 'label') ?? part(element, 'heading'), part(element, 'facts')];
        return [top, facts].map(one => (one?.checkVisibility() ? one.innerText : ''));
      });
      assert.deepEqual(
        before.map(pair => pair.map(words => words.trim())),
        after.map(pair => pair.map(words => words.trim())),
      );
      // Every language has its own words: nothing is left in English.
      const own = RelatedLinkElement.words;
      await own.load(language);
      if (language !== 'xx') assert.deepEqual(Object.keys(own.in(language)), Object.keys(own.in('en')));
      if (!['en', 'xx'].includes(language)) assert.notEqual(own.in(language).tab, own.in('en').tab);
      assert.equal(before[0]![0], own.in(language).label);
      assert.deepEqual(
        frame.complaints.filter(line => !/no (kind|access)/.test(line)),
        [],
      );
      frame.close();
    });
  }

  it('from a server take what the page sets after the script came, where there was nothing before', async () => {
    const markup = await executeServerCommand<string, object>('serve', { room, markup: callout('label=""') });
    const frame = await Frame.open({ room, markup });
    await frame.upgrade({ hydrate: true });
    const [element] = frame.ours as RelatedLinkElement[];
    const words = () =>
      ['label', 'facts']
        .map(name => part(element!, name))
        .map(one => (one.checkVisibility() ? one.innerText.trim() : ''));
    assert.deepEqual(words(), ['', '']);
    element!.kind = 'video';
    element!.label = 'Watch';
    await until(() => words().join() === 'Watch,Video');
    element!.access = 'free';
    element!.querySelector('a')!.target = '_blank';
    await until(() => words().join() === 'Watch,Video · Free · Opens in a new tab');
    element!.kind = element!.access = null;
    element!.label = '';
    await until(() => words().join() === ',Opens in a new tab');
    assert.deepEqual(frame.complaints, []);
    frame.close();
  });

  it('tell of the link in a paragraph or a division as of one in a heading', async () => {
    const link = '<a href="/a" target="_blank" hreflang="fr">Headline</a>';
    for (const markup of [`<h3>${link}</h3>`, `<p>${link}</p>`, `<div>${link}</div>`]) {
      const frame = await Frame.open({ room, markup: callout('', markup) });
      const [element] = frame.ours;
      assert.equal(drawn(element!, '::after'), 'Opens in a new tab', markup);
      const before = element!.getBoundingClientRect().height;
      await frame.upgrade();
      assert.isTrue(part(element!, 'tab').checkVisibility(), markup);
      await until(() => part(element!, 'late').innerText.trim() === 'French');
      assert.isAbove(part(element!, 'late').getBoundingClientRect().width, 50, 'in room that was kept');
      assert.equal(element!.getBoundingClientRect().height, before);
      frame.close();
    }
  });

  it('keep no room for what a template left empty', async () => {
    const dated = (link: string) =>
      `${link}<time slot="published" datetime="2018-08-14">August 14, 2018</time>`;
    const markup = [
      callout('', dated('<a href="/a">Headline</a>')),
      callout('stale-after="" duration=""', dated('<a href="/a" hreflang="">Headline</a>')),
    ].join('');
    const frame = await Frame.open({ room, markup, width: 200 });
    const heights = () => frame.ours.map(element => element.getBoundingClientRect().height);
    const [plain, empty] = heights();
    assert.equal(empty, plain);
    await frame.upgrade();
    assert.deepEqual(heights(), [plain, plain]);
    frame.close();
  });

  it('say nothing of a new tab that a link beside the headline opens', async () => {
    const beside = `<a href="/a">Headline</a><p slot="description">By <a href="/b" target="_blank">them</a></p>`;
    const frame = await Frame.open({ room, markup: callout('', beside) });
    assert.equal(drawn(frame.ours[0]!, '::after'), '');
    frame.close();
  });

  it('say in another manner that somebody paid for it: in a box, under a heavier rule, without the accent', async () => {
    const markup = [callout(''), callout('sponsored')].join('');
    const head = '<style>:root { --galley-accent: rgb(255, 0, 0) }</style>';
    const frame = await Frame.open({ room, markup, head });
    const looks = () =>
      frame.ours.map(element => {
        const style = (of: Element, pseudo?: string) => frame.window.getComputedStyle(of, pseudo);
        const label = element.shadowRoot ? style(part(element, 'label')) : style(element, '::before');
        const { color, borderStyle } = label;
        return [color, borderStyle, style(element).borderBlockStartWidth];
      });
    const expected = [
      ['rgb(255, 0, 0)', 'none', '1px'],
      ['rgb(0, 0, 0)', 'solid', '3px'],
    ];
    assert.deepEqual(looks(), expected);
    await frame.upgrade();
    assert.deepEqual(looks(), expected);
    frame.close();
  });

  it('have the line to themselves on a phone, and clock and language the next one', async () => {
    const markup = callout(
      'kind="podcast" duration="PT1H4M"',
      '<a href="/a" hreflang="fr" target="_blank">Headline</a>',
    );
    for (const [width, apart] of [
      [340, true],
      [800, false],
    ] as const) {
      const frame = await Frame.open({ room, markup, width });
      await frame.upgrade();
      const [element] = frame.ours;
      await until(() => part(element!, 'late').checkVisibility());
      const [words, late, tab] = ['facts', 'late', 'tab'].map(name => part(element!, name));
      const lines = new Set([...tab!.getClientRects()].map(({ top }) => top));
      assert.equal(lines.size, 1, 'the words are not broken');
      const [line, next] = [tab!, late!].map(one => one.getBoundingClientRect());
      assert.equal(next!.top > line!.top + line!.height / 2, apart, `at ${width}`);
      assert.isAtMost(next!.bottom, words!.getBoundingClientRect().bottom + 0.1);
      frame.close();
    }
  });

  it('keep no room for a sign, a clock, a language or an age where no script comes', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-same-origin');
    frame.width = '240';
    const link = '<a href="/a" hreflang="fr">Headline</a>';
    const time = '<time slot="published" datetime="2018-08-14">August 14, 2018</time>';
    frame.srcdoc = `<link rel="stylesheet" href="${new URL('../style.css', import.meta.url).href}">
      ${callout('kind="video" duration="PT3M" stale-after="30"', link + time)}`;
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow!;
    const style = (selector: string) =>
      page.getComputedStyle(page.document.querySelector(selector)!, '::after');
    assert.include(style('galley-related-link').content, 'Video');
    assert.equal(style('galley-related-link').padding, '0px');
    assert.equal(style('time').content, 'none');
    frame.remove();
  });

  it('move nothing when those come that only the script knows, at any width and size of type', async () => {
    const markup = `${callout(
      'kind="video" duration="PT3M20S" access="subscriber" stale-after="30" remember',
      `<a href="/a" hreflang="fr" target="_blank">UN Report: There Are Still As Many As 30,000 ISIS Fighters</a>
       <img slot="media" alt="" width="320" height="180"><p slot="description">Who counted, and how.</p>
       <span slot="source">Daily Caller News Foundation</span>
       <time slot="published" datetime="2018-08-14">August 14, 2018</time>`,
    )}<p>The next paragraph.</p>`;
    for (const layout of ['card', 'inline', 'compact']) {
      for (const [width, size] of [
        [150, 100],
        [320, 100],
        [320, 200],
        [480, 100],
        [900, 100],
      ]) {
        const frame = await Frame.open({
          room,
          width,
          markup: markup.replace('kind', `layout="${layout}" kind`),
          head: `<style>html { font-size: ${size}% }</style>`,
        });
        const before = piecesOf(frame.body);
        await frame.upgrade();
        const element = frame.body.querySelector('galley-related-link')!;
        await until(() => part(element, 'age').innerText.includes('ago'));
        assert.match(part(element, 'late').innerText, /3:20.*French/s);
        assert.deepEqual(movesBetween(before, piecesOf(frame.body)), [], `${layout} ${width} ${size}`);
        const { scrollWidth, clientWidth } = frame.window.document.documentElement;
        assert.isAtMost(scrollWidth, clientWidth, `${layout} ${width} ${size}`);
        frame.close();
      }
    }
  });
});

describe('the duration of a story', () => {
  it('is read as ISO 8601 has it', () => {
    assert.deepEqual(parseDuration('PT3M20S'), { hours: 0, minutes: 3, seconds: 20 });
    assert.deepEqual(parseDuration(' PT200S '), { hours: 0, minutes: 3, seconds: 20 });
    assert.deepEqual(parseDuration('P1DT90M0.5S'), { hours: 25, minutes: 30, seconds: 0 });
    for (const none of [null, '', 'P', 'PT', '3:20', 'PT0S', 'P1Y', 'PT-3M', 'PT3M20', '3M'])
      assert.isUndefined(parseDuration(none), String(none));
  });

  it('is shown as a clock has it, and spoken in words of the reader’s language', async () => {
    const said: Record<string, [string, RegExp]> = {
      en: ['1:04:00', /1 hour.*4 minutes/],
      de: ['1:04:00', /1 Stunde.*4 Minuten/],
      'ar-EG': ['١:٠٤:٠٠', /ساعة.*٤ دقائق/],
      'no_such!': ['1:04:00', /1 hour.*4 minutes/],
    };
    for (const native of [true, false]) {
      const original = Object.getOwnPropertyDescriptor(Intl, 'DurationFormat');
      if (!native) Reflect.deleteProperty(Intl, 'DurationFormat');
      for (const [language, [clock, words]] of Object.entries(said)) {
        const element = await fixture(callout(`lang="${language}" duration="PT1H4M"`));
        await until(() => !!part(element, 'late').textContent.trim());
        const [shown, spoken] = part(element, 'late').children;
        assert.equal(shown!.textContent, clock);
        assert.equal(shown!.getAttribute('aria-hidden'), 'true');
        assert.match(spoken!.textContent.trim(), words);
      }
      if (original) Object.defineProperty(Intl, 'DurationFormat', original);
    }
  });
});

describe('the language of a story', () => {
  it('is named in the reader’s language, and the headline is marked with it', async () => {
    const element = await fixture<RelatedLinkElement>(
      callout('lang="de"', '<a href="/a" hreflang="pt-BR">Headline</a>'),
    );
    await until(() => !!part(element, 'late').innerText);
    assert.equal(part(element, 'late').innerText.trim(), 'Portugiesisch');
    const link = element.querySelector('a')!;
    assert.equal(link.lang, 'pt-BR');
    link.hreflang = 'fr';
    await until(() => link.lang === 'fr');
  });

  it('is marked no longer than the link says it; what the author marked stays', async () => {
    const element = await fixture<RelatedLinkElement>(callout('', '<a href="/a" hreflang="fr">Headline</a>'));
    const link = element.querySelector('a')!;
    await until(() => link.lang === 'fr');
    link.hreflang = 'no_such!';
    await until(() => !link.hasAttribute('lang'));
    link.hreflang = 'de';
    await until(() => link.lang === 'de');
    link.removeAttribute('hreflang');
    await until(() => !link.hasAttribute('lang'));
    assert.equal(part(element, 'late').innerText, '');
    link.lang = 'en';
    link.hreflang = 'fr';
    await until(() => part(element, 'late').innerText.trim() === 'French');
    link.removeAttribute('hreflang');
    await until(() => !part(element, 'late').innerText);
    assert.equal(link.lang, 'en');
  });

  it('leaves alone what the author marked', async () => {
    const element = await fixture<RelatedLinkElement>(
      callout('', '<h3 lang="en"><a href="/a" hreflang="fr">Headline</a></h3>'),
    );
    await until(() => !!part(element, 'late').innerText);
    assert.equal(part(element, 'late').innerText.trim(), 'French');
    assert.equal(element.querySelector('a')!.lang, '');
  });

  it('is not mentioned where it is the page’s own', async () => {
    const element = await fixture<RelatedLinkElement>(
      callout('lang="en-GB"', '<a href="/a" hreflang="en-US">Headline</a>'),
    );
    await until(() => element.querySelector('a')!.lang === 'en-US');
    await element.updateComplete;
    assert.equal(part(element, 'late').innerText, '');
  });
});

describe('the age of a story', () => {
  const dated = (days: number) => {
    const date = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    return `<a href="/a">Headline</a><time slot="published" datetime="${date}">${date}</time>`;
  };
  it('is told when it is older than the page thinks right', async () => {
    const element = await fixture<RelatedLinkElement>(callout('stale-after="365"', dated(1200)));
    await until(() => !!part(element, 'age').textContent);
    assert.equal(part(element, 'age').textContent, '3 years ago');
    assert.isTrue(part(element, 'age').checkVisibility());
    element.lang = 'fr';
    await until(() => part(element, 'age').textContent === 'il y a 3 ans');
    element.staleAfter = 2000;
    await until(() => !part(element, 'age').textContent);
  });

  it('is told by nobody who left the number out, as a template does that has none', async () => {
    const element = await fixture<RelatedLinkElement>(callout('stale-after=" "', dated(20)));
    await import('./late-words.js');
    for (const days of [null, '', ' ']) {
      if (days === null) element.removeAttribute('stale-after');
      else element.setAttribute('stale-after', days);
      assert.isNull(element.staleAfter);
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(part(element, 'age').textContent, '');
    }
    element.setAttribute('stale-after', '0');
    assert.equal(element.staleAfter, 0);
    await until(() => !!part(element, 'age').textContent);
    element.staleAfter = 10;
    await element.updateComplete;
    assert.equal(element.getAttribute('stale-after'), '10');
  });

  it('is not told of a fresh story, nor of one without a date', async () => {
    for (const inside of [dated(20), '<a href="/a">Headline</a>']) {
      const element = await fixture<RelatedLinkElement>(callout('stale-after="30"', inside));
      await import('./late-words.js');
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(part(element, 'age').textContent, '');
      assert.isFalse(part(element, 'age').checkVisibility());
    }
  });
});
