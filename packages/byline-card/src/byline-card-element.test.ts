import { assert, expect, fixture, html } from '@open-wc/testing';
import { Frame, movesBetween, piecesOf, warningsOf, until } from '@galley/tooling/suite';
import { executeServerCommand } from '@web/test-runner-commands';
import './define.js';
import { AuthorElement, BylineCardElement } from './index.js';

const room = 'byline-card';
const part = (element: Element, name: string) => element.shadowRoot!.querySelector(`[part="${name}"]`)!;
/** What the element says in a part; nothing where it has nothing to say. */
const said = (element: Element, name: string) =>
  element.shadowRoot?.querySelector(`[part="${name}"]`)?.textContent ?? '';
const separators = (card: Element) =>
  [...card.querySelectorAll('galley-author')].map(author => said(author, 'separator'));
const settled = async (card: BylineCardElement) => {
  await card.updateComplete;
  await Promise.all(
    [...card.querySelectorAll<AuthorElement>('galley-author')].map(one => one.updateComplete),
  );
};
/** The whole line as a reader sees it: the author's words and the card's. */
const lineOf = (card: Element) =>
  [
    said(card, 'prefix'),
    ...[...card.querySelectorAll('galley-author')].flatMap(author => [
      author.textContent.trim(),
      said(author, 'separator'),
    ]),
    said(card, 'suffix'),
  ].join('');
const names = (count: number) => Array.from('ABC').slice(0, count);
const authors = (list: string[]) => list.map(name => html`<galley-author>${name}</galley-author>`);

/** What a pseudo-element of a page says. */
const drawnIn =
  ({ window }: Frame) =>
  (element: Element, pseudo: string) => {
    const { content } = window.getComputedStyle(element, pseudo);
    return content === 'none' ? '' : (JSON.parse(content) as string);
  };

describe('<galley-byline-card>', () => {
  it('reads "By A, B, and C" in a line, each name its own link', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line">
        ${names(3).map(name => html`<galley-author><a href="#${name}">${name}</a></galley-author>`)}
      </galley-byline-card>
    `);
    await settled(card);
    assert.equal(lineOf(card), 'By A, B, and C');
    assert.deepEqual(
      [...card.querySelectorAll('a')].map(link => link.textContent),
      ['A', 'B', 'C'],
    );
    await expect(card).to.be.accessible();
  });

  it('keeps authors within its width on a page whose reset says "box-sizing: inherit"', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="box-sizing: border-box; inline-size: 300px">
        <style>
          galley-byline-card,
          galley-author {
            box-sizing: inherit;
          }
        </style>
        <galley-byline-card prefix="By"><galley-author>Will Racke</galley-author></galley-byline-card>
      </div>
    `);
    const card = page.querySelector<BylineCardElement>('galley-byline-card')!;
    await settled(card);
    assert.equal(card.querySelector('galley-author')!.getBoundingClientRect().width, 300);
  });

  it('is a list of rows as a card, and no list as a line', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card>${authors(names(2))}</galley-byline-card>
    `);
    const roles = () => [
      card.shadowRoot!.querySelector('[data-late]')!.getAttribute('role'),
      ...[...card.children].map(author => author.getAttribute('role')),
    ];
    assert.deepEqual(roles(), ['list', 'listitem', 'listitem']);
    await expect(card).to.be.accessible();
    assert.deepEqual(separators(card), ['', '']);
    card.layout = 'line';
    await settled(card);
    assert.deepEqual(roles(), [null, null, null]);
    assert.deepEqual(separators(card), [' and ', '']);
    await expect(card).to.be.accessible();
    card.layout = 'card';
    await settled(card);
    assert.deepEqual(roles(), ['list', 'listitem', 'listitem']);
    assert.deepEqual(separators(card), ['', '']);
  });

  it('is no list without authors, and one whatever is not seen between them', async () => {
    const list = (card: Element) => card.shadowRoot!.querySelector('[role="list"]');
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card
        ><time slot="published" datetime="2018-09-11">September 11, 2018</time></galley-byline-card
      >
    `);
    await settled(card);
    assert.isNull(list(card));
    for (const name of ['galley-author', 'script', 'template', 'meta'])
      card.append(document.createElement(name));
    card.querySelector('galley-author')!.textContent = 'Ada Lovelace';
    await until(() => !!list(card));
    await expect(card).to.be.accessible();
    const author = card.querySelector('galley-author')!;
    card.after(author);
    await until(() => !list(card));
    assert.isFalse(author.hasAttribute('role'));
    author.remove();
  });

  it('joins names as each language does, with real text', async () => {
    for (const language of ['en', 'en-GB', 'ar', 'de', 'es', 'fr', 'ja', 'nl', 'he']) {
      await BylineCardElement.words.load(language);
      for (const count of [1, 2, 3]) {
        const card = await fixture<BylineCardElement>(html`
          <galley-byline-card layout="line" prefix="" lang=${language}
            >${authors(names(count))}</galley-byline-card
          >
        `);
        await settled(card);
        assert.equal(lineOf(card), new Intl.ListFormat(language).format(names(count)), language);
      }
    }
  });

  it('knows that the next name can change the word between: Ana y Luis, Ana e Inés', async () => {
    for (const line of ['Ana y Luis', 'Ana e Inés']) {
      const card = await fixture<BylineCardElement>(html`
        <galley-byline-card layout="line" prefix="" lang="es"
          >${authors(line.split(/ [ye] /))}</galley-byline-card
        >
      `);
      await settled(card);
      assert.equal(lineOf(card), line);
    }
  });

  it('puts the word where the language has it: before the names, or after', async () => {
    const lines: Record<string, string> = {
      en: 'By A and B',
      ar: 'بقلم A وB',
      de: 'Von A und B',
      es: 'Por A y B',
      fr: 'Par A et B',
      ja: 'A、B（文）',
      fa: 'نوشتهٔ A و B',
      he: 'מאת A ו-B',
      hi: 'A और B द्वारा',
      ko: '글 A 및 B',
      pt: 'Por A e B',
      ru: 'Текст: A и B',
      tr: 'Yazan: A ve B',
      uk: 'Текст: A і B',
      zh: '作者：A和B',
    };
    for (const [language, line] of Object.entries(lines)) {
      await BylineCardElement.words.load(language);
      const card = await fixture<BylineCardElement>(html`
        <galley-byline-card layout="line" lang=${language}>${authors(names(2))}</galley-byline-card>
      `);
      await settled(card);
      assert.equal(lineOf(card), line);
    }
  });

  it('takes the page’s own wording, and none where it is empty', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card prefix="Words" lang="ja">${authors(['A'])}</galley-byline-card>
    `);
    assert.equal(said(card, 'prefix'), 'Words');
    card.layout = 'line';
    await settled(card);
    assert.equal(lineOf(card), 'Words A');
    card.prefix = '';
    await settled(card);
    assert.equal(lineOf(card), 'A');
    assert.isFalse(part(card, 'prefix').checkVisibility());
    card.prefix = null;
    await settled(card);
    assert.equal(lineOf(card), 'A（文）');
  });

  it('follows when the language of the page around it changes', async () => {
    const page = await fixture(html`
      <div lang="en"><galley-byline-card layout="line">${authors(names(2))}</galley-byline-card></div>
    `);
    await BylineCardElement.words.load('fr');
    page.setAttribute('lang', 'fr');
    const card = page.querySelector('galley-byline-card')!;
    await until(() => lineOf(card) === 'Par A et B');
  });

  it('keeps up when authors come, go and are renamed', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line" lang="es" prefix="">${authors(['Ana', 'Luis'])}</galley-byline-card>
    `);
    card.children[1]!.lastChild!.nodeValue = 'Inés';
    await until(() => lineOf(card) === 'Ana e Inés');
    const third = document.createElement('galley-author');
    third.textContent = 'Luis';
    card.append(third);
    await third.updateComplete;
    await until(() => lineOf(card) === 'Ana, Inés y Luis');
    third.remove();
    await until(() => lineOf(card) === 'Ana e Inés');
    document.body.append(third);
    await third.updateComplete;
    assert.equal(said(third, 'separator'), '');
    third.remove();
  });

  it('keeps its separators when it is moved to another place', async () => {
    const page = await fixture(html`
      <div>
        <p></p>
        <galley-byline-card layout="line">${authors(names(2))}</galley-byline-card>
      </div>
    `);
    const card = page.querySelector('galley-byline-card')!;
    await settled(card);
    page.prepend(card);
    await settled(card);
    assert.deepEqual(separators(card), [' and ', '']);
  });

  it('stands before the script as after it, in every language', async () => {
    const languages = [
      ...BylineCardElement.words.languages,
      'en-US',
      'en-GB',
      'en-AU',
      'en-IN',
      'de-CH',
      'ar-EG',
      'pt-PT',
      'zh-CN',
    ];
    for (const language of languages) {
      // Hebrew joins names in its own letters in another way than Latin ones.
      const letters = [...(language === 'he' ? 'אבג' : 'ABC')];
      const lines = [1, 2, 3].map(
        count => `<galley-byline-card layout="line">
        ${letters
          .slice(0, count)
          .map(name => `<galley-author>${name}</galley-author>`)
          .join('\n')}
      </galley-byline-card>`,
      );
      const markup = `${lines.join('')}<galley-byline-card><galley-author>A</galley-author>
      <time slot="updated" datetime="2018-09-12">12</time></galley-byline-card>`;
      const frame = await Frame.open({ room, language, markup });
      const drawn = drawnIn(frame);
      await BylineCardElement.words.load(language);
      const { label, line, updated } = BylineCardElement.words.in(language);
      const cards = [...frame.body.querySelectorAll('galley-byline-card')];
      for (const [index, card] of cards.slice(0, 3).entries()) {
        const joined = [...card.children].map(one => one.textContent + drawn(one, '::after')).join('');
        assert.equal(joined, new Intl.ListFormat(language).format(letters.slice(0, index + 1)), language);
        assert.equal(
          `${drawn(card, '::before')}{names}${drawn(card, '::after')}`,
          line,
          `the line's words in ${language}`,
        );
      }
      assert.equal(drawn(cards[3]!, '::before'), label, language);
      assert.equal(drawn(cards[3]!.querySelector('time')!, '::before'), `${updated} `, language);
      frame.close();
    }
  });

  it('from a server, a line reads the same before the script, and nothing moves when it comes', async () => {
    const markup = `<galley-byline-card layout="line">
      <galley-author><a href="#a">Nadia Haddad</a></galley-author>
      <galley-author>Will Racke</galley-author>
      <galley-author>Jörg Öztürk</galley-author>
      <time slot="updated" datetime="2018-09-12">September 12, 2018</time>
    </galley-byline-card>`;
    const served = await executeServerCommand<string, object>('serve', { markup, room });
    const frame = await Frame.open({ room, markup: served });
    const before = piecesOf(frame.body);
    const drawn = () =>
      [...frame.body.querySelectorAll('galley-author')].map(
        author => frame.window.getComputedStyle(author, '::after').content,
      );
    assert.deepEqual(drawn(), ['", "', '", and "', 'none']);
    await frame.upgrade({ hydrate: true });
    assert.deepEqual(drawn(), ['none', 'none', 'none']);
    assert.equal(
      lineOf(frame.body.querySelector('galley-byline-card')!),
      'By Nadia Haddad, Will Racke, and Jörg Öztürk',
    );
    assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
    assert.deepEqual(frame.complaints, []);
    frame.close();
  });

  it('names the date of the last change, unless the author did', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card>
        ${authors(['A'])}
        <time slot="updated" datetime="2018-09-12">September 12, 2018</time>
      </galley-byline-card>
    `);
    await until(() => getComputedStyle(card).display === 'flex');
    assert.isTrue(part(card, 'label').checkVisibility());
    assert.equal(part(card, 'label').textContent, 'Updated ');
    card.querySelector('time')!.outerHTML = '<span slot="updated">Corrected on September 12, 2018</span>';
    assert.isFalse(part(card, 'label').checkVisibility());
    assert.isTrue(card.querySelector('span')!.checkVisibility());
  });

  it('draws each author in its own row as a card', async () => {
    const card = await fixture(html`<galley-byline-card>${authors(names(3))}</galley-byline-card>`);
    await until(() => getComputedStyle(card).display === 'flex');
    const tops = [...card.children].map(author => author.getBoundingClientRect().top);
    assert.lengthOf(new Set(tops), 3);
  });

  it('keeps names on one baseline as a line, whatever white space the markup has', async () => {
    const lines = await fixture(html`
      <div>
        <galley-byline-card layout="line"
          ><galley-author><a href="#a">A</a></galley-author
          ><galley-author><a href="#b">B</a></galley-author></galley-byline-card
        >
        <galley-byline-card layout="line">
          <galley-author>
            <a href="#a">A</a>
          </galley-author>

          <galley-author> <a href="#b">B</a> </galley-author>
        </galley-byline-card>
      </div>
    `);
    await until(() => getComputedStyle(lines.firstElementChild!).display === 'flex');
    await settled(lines.querySelector('galley-byline-card')!);
    await settled(lines.querySelector<BylineCardElement>('galley-byline-card:last-child')!);
    const [tight, loose] = [...lines.children].map(card =>
      [...card.querySelectorAll('a')].map(link => link.getBoundingClientRect()),
    );
    assert.equal(tight![0]!.top, tight![1]!.top);
    assert.deepEqual(
      tight!.map(box => box.left),
      loose!.map(box => box.left),
    );
  });
});

describe('<galley-byline-card> without anybody', () => {
  const cases: Record<string, string> = {
    'nothing in it': '',
    'white space': ' \n ',
    'an author with nothing in it': '<galley-author></galley-author>',
    'a comment': '<!-- no author -->',
  };
  for (const [what, inside] of Object.entries(cases)) {
    it(`${what}: draws nothing at all, before and after the script`, async () => {
      for (const layout of ['card', 'line']) {
        const frame = await Frame.open({
          room,
          markup: `<p>A</p><galley-byline-card layout="${layout}">${inside}</galley-byline-card><p>B</p>`,
        });
        const card = frame.body.querySelector('galley-byline-card')!;
        const room0 = () => frame.body.lastElementChild!.getBoundingClientRect().top;
        const place = room0();
        assert.equal(card.getBoundingClientRect().height, 0);
        await frame.upgrade();
        assert.equal(card.getBoundingClientRect().height, 0);
        assert.isFalse(part(card, 'prefix').checkVisibility());
        assert.equal(room0(), place);
        card.remove();
        assert.equal(room0(), place);
        frame.close();
      }
    });
  }

  it('an author of white space and empty slots draws nothing after the script', async () => {
    let card!: BylineCardElement;
    await warningsOf(async () => {
      card = await fixture<BylineCardElement>(html`
        <galley-byline-card>
          <galley-author> <span slot="role"></span> </galley-author>
        </galley-byline-card>
      `);
    });
    await until(() => card.getBoundingClientRect().height === 0);
    assert.isFalse(part(card, 'prefix').checkVisibility());
    card.querySelector('galley-author')!.append('Will Racke');
    await until(() => part(card, 'prefix').checkVisibility());
    assert.isAbove(card.getBoundingClientRect().height, 0);
  });

  it('an author that the page hides is no part of it', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line">
        <galley-author>A</galley-author><galley-author hidden>B</galley-author>
      </galley-byline-card>
    `);
    await until(() => getComputedStyle(card).display === 'flex');
    await settled(card);
    assert.deepEqual(separators(card), ['', '']);
    assert.isFalse(card.lastElementChild!.checkVisibility());
    card.firstElementChild!.remove();
    assert.equal(card.getBoundingClientRect().height, 0);
  });

  it('an empty date is not announced', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card>
        <galley-author>A</galley-author><time slot="updated" datetime="2018-09-12"></time>
      </galley-byline-card>
    `);
    await until(() => getComputedStyle(card).display === 'flex');
    assert.isFalse(part(card, 'label').checkVisibility());
  });

  it('an empty author among others is no part of the line', async () => {
    let card!: BylineCardElement;
    await warningsOf(async () => {
      card = await fixture<BylineCardElement>(html`
        <galley-byline-card layout="line">${authors(['A', ' ', 'B'])}</galley-byline-card>
      `);
      await settled(card);
    });
    assert.equal(lineOf(card), 'By A and B');
  });

  for (const last of [
    '<galley-author></galley-author>',
    '<galley-author hidden>C</galley-author>',
    '<galley-author></galley-author><galley-author hidden>C</galley-author>',
  ]) {
    it(`no "and" stands before ${last}, with the script and before it`, async () => {
      const markup = `<galley-byline-card layout="line"><galley-author>A</galley-author>
        <galley-author>B</galley-author>${last}
        <time slot="published" datetime="2018-09-11">September 11</time></galley-byline-card>`;
      const frame = await Frame.open({ room, markup });
      const drawn = drawnIn(frame);
      const seen = [...frame.body.querySelectorAll('galley-author')].slice(0, 2);
      const before = piecesOf(frame.body);
      assert.deepEqual(
        seen.map(one => drawn(one, '::after')),
        [' and ', ''],
      );
      await frame.upgrade();
      assert.deepEqual(
        seen.map(one => said(one, 'separator') + drawn(one, '::after')),
        [' and ', ''],
      );
      assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
      frame.close();
    });
  }

  it('no "and" stands before an author of white space, with the script', async () => {
    await warningsOf(async () => {
      const card = await fixture<BylineCardElement>(html`
        <galley-byline-card layout="line">${authors(['A', 'B', ' '])}</galley-byline-card>
      `);
      await until(() => getComputedStyle(card).display === 'flex');
      await settled(card);
      assert.equal(lineOf(card), 'By A and B');
      assert.equal(getComputedStyle(card.children[1]!, '::after').content, 'none');
    });
  });

  it('a logo and a date alone are shown, without a lonely "By"', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card
        ><time slot="published" datetime="2018-09-11">September 11, 2018</time></galley-byline-card
      >
    `);
    await until(() => getComputedStyle(card).overflowWrap === 'anywhere');
    assert.isTrue(card.querySelector('time')!.checkVisibility());
    assert.isFalse(part(card, 'prefix').checkVisibility());
  });
});

describe('<galley-byline-card> with bad input', () => {
  const cases = [
    {
      what: 'an unknown layout',
      markup: html`<galley-byline-card layout="banner">${authors(['A'])}</galley-byline-card>`,
      words: 'A',
      warning: 'there is no layout "banner"',
    },
    {
      what: 'an author that is a bare link',
      markup: html`<galley-byline-card><a href="/a">A</a></galley-byline-card>`,
      words: 'A',
      warning: '<a> is no author',
    },
    {
      what: 'a bare link with a javascript: address',
      markup: html`<galley-byline-card><a href="javascript:alert(1)">A</a></galley-byline-card>`,
      words: 'A',
      warning: 'is not allowed',
    },
    {
      what: 'a javascript: address of an author',
      markup: html`<galley-byline-card
        ><galley-author><a href="javascript:alert(1)">A</a></galley-author></galley-byline-card
      >`,
      words: 'A',
      warning: 'is not allowed',
    },
    {
      what: 'a date that no calendar has',
      markup: html`<galley-byline-card
        >${authors(['A'])}<time slot="published" datetime="2018-02-30">30 February</time></galley-byline-card
      >`,
      words: 'A30 February',
      warning: '"2018-02-30" is no date',
    },
    {
      what: 'a date in words alone',
      markup: html`<galley-byline-card
        >${authors(['A'])}<time slot="updated">yesterday</time></galley-byline-card
      >`,
      words: 'Ayesterday',
      warning: '"yesterday" is no date',
    },
    ...[
      ['format="long"', 'there is no format "long"'],
      ['format="auto" zone="Mars/Gale"', '"Mars/Gale" is no time zone'],
      ['threshold="-1"', 'threshold="-1" is ignored'],
      ['format="relative" within="a day"', 'within="a day" is ignored'],
    ].map(([attributes, warning]) => ({
      what: attributes!,
      markup: `<galley-byline-card ${attributes}><galley-author>A</galley-author
        ><time slot="published" datetime="2018-09-11">September 11, 2018</time></galley-byline-card>`,
      words: 'ASeptember 11, 2018',
      warning: warning!,
    })),
  ];
  for (const { what, markup, words, warning } of cases) {
    it(`${what}: reads as it stands, and the developer is told once`, async () => {
      let card!: BylineCardElement;
      const warnings = await warningsOf(async () => {
        card = await fixture<BylineCardElement>(markup);
        card.requestUpdate();
        await card.updateComplete;
      });
      assert.equal(card.textContent.trim(), words);
      assert.match(card.innerHTML, /^(?!.*script:)/s);
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
      );
    });
  }

  it('a card of plain HTML reads in its own order, before and after the script', async () => {
    const frame = await Frame.open({
      room,
      markup: ['card', 'line']
        .map(
          layout => `<galley-byline-card layout="${layout}">
          Our correspondents <a href="#a">Nadia Haddad</a> in Erbil and <b>Will Racke</b>
          <time slot="published" datetime="2018-09-11">September 11, 2018</time>
        </galley-byline-card>`,
        )
        .join(''),
    });
    const before = piecesOf(frame.body);
    await frame.upgrade();
    assert.deepEqual(movesBetween(before, piecesOf(frame.body)), []);
    const [, line] = frame.body.children;
    const [link, bold] = [line!.querySelector('a')!, line!.querySelector('b')!].map(one =>
      one.getBoundingClientRect(),
    );
    assert.equal(link!.bottom, bold!.bottom);
    assert.isAbove(bold!.left - link!.right, 20);
    frame.close();
  });

  it('a stranger among authors is no item of the list, and reads in its place', async () => {
    let card!: BylineCardElement;
    await warningsOf(async () => {
      card = await fixture<BylineCardElement>(html`
        <galley-byline-card>
          <galley-author>A</galley-author>
          <a href="#b">B</a>
          <galley-author>C</galley-author>
        </galley-byline-card>
      `);
    });
    await until(() => getComputedStyle(card).display === 'flex');
    const tops = [...card.children].map(one => one.getBoundingClientRect().top);
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.isNull(card.children[1]!.getAttribute('role'));
    await expect(card).to.be.accessible();
  });

  it('a stranger in a line keeps a space from its neighbours, and moves nothing', async () => {
    const lines = [
      '<a href="#x">X</a><galley-author>A</galley-author>',
      '<a href="#x">X</a><span>Y</span><galley-author>A</galley-author><galley-author>B</galley-author>',
      '<galley-author>A</galley-author><a href="#x">X</a><time slot="published">today</time>',
    ];
    for (const line of lines) {
      const markup = `<galley-byline-card layout="line">${line}</galley-byline-card>`;
      const frame = await Frame.open({ room, markup });
      const gaps = () => {
        const texts = [...frame.body.querySelectorAll('galley-byline-card > *')].map(one => {
          const range = frame.window.document.createRange();
          range.selectNodeContents(one);
          return range.getBoundingClientRect();
        });
        return texts.slice(1).map(({ left }, index) => left - texts[index]!.right);
      };
      const before = piecesOf(frame.body);
      assert.isAbove(Math.min(...gaps()), 3, line);
      await frame.upgrade();
      assert.isAbove(Math.min(...gaps()), 3, line);
      assert.deepEqual(movesBetween(before, piecesOf(frame.body)), [], line);
      frame.close();
    }
  });

  it('is plain when nothing is set, as frameworks ask it what a boolean is', () => {
    assert.isFalse(new BylineCardElement().stacked);
  });

  it('says a prefix that comes after an empty one, on a page from a server', async () => {
    const markup = `<galley-byline-card layout="line" prefix=""><galley-author>A</galley-author></galley-byline-card>`;
    const served = await executeServerCommand<string, object>('serve', { markup, room });
    const frame = await Frame.open({ room, markup: served });
    await frame.upgrade({ hydrate: true });
    const card = frame.body.querySelector<BylineCardElement>('galley-byline-card')!;
    card.prefix = 'Von';
    await card.updateComplete;
    assert.equal(said(card, 'prefix'), 'Von ');
    frame.close();
  });

  it('an invalid language tag speaks English', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line" lang="no_such!language">${authors(names(2))}</galley-byline-card>
    `);
    await settled(card);
    assert.equal(lineOf(card), 'By A and B');
  });

  it('500 authors are joined like two, and stay in their box', async () => {
    const list = Array.from({ length: 500 }, (_, index) => `Author ${index}`);
    for (const layout of ['line', 'card']) {
      const card = await fixture<BylineCardElement>(html`
        <galley-byline-card layout=${layout} prefix="">${authors(list)}</galley-byline-card>
      `);
      await until(() => getComputedStyle(card).display === 'flex');
      await settled(card);
      if (layout === 'line') assert.equal(lineOf(card), new Intl.ListFormat('en').format(list));
      assert.isAtMost(card.scrollWidth, card.clientWidth);
    }
  });

  it('a name of 5,000 characters without a space stays in its box', async () => {
    for (const layout of ['line', 'card']) {
      const card = await fixture(html`
        <galley-byline-card layout=${layout}>
          <galley-author><a href="#a">${'x'.repeat(5000)}</a></galley-author>
          <galley-author>${'y'.repeat(5000)}</galley-author>
        </galley-byline-card>
      `);
      await until(() => getComputedStyle(card).display === 'flex');
      assert.isAtMost(card.scrollWidth, card.clientWidth);
    }
  });
});

describe('<galley-byline-card> from right to left', () => {
  it('sets Latin names and job titles at the right, beside the portrait, as Arabic ones', async () => {
    const card = await fixture(html`
      <galley-byline-card dir="rtl" lang="ar">
        <galley-author>
          <a href="#a">Will Racke</a>
          <span slot="role">Reporter</span>
        </galley-author>
      </galley-byline-card>
    `);
    await until(() => getComputedStyle(card).display === 'flex');
    const endOf = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(card.querySelector(selector)!);
      return range.getBoundingClientRect().right;
    };
    assert.approximately(endOf('[slot="role"]'), endOf('a'), 0.5);
  });
});
