import { assert, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { map, missing } from '@galley/tooling/artwork';
import { drawn, Frame, withMedia, warningsOf, until } from '@galley/tooling/suite';
import { a11ySnapshot, findAccessibilityNode, sendMouse } from '@web/test-runner-commands';
import './define.js';
import { RelatedLinkElement } from './index.js';

const headline = 'UN Report: There Are Still As Many As 30,000 ISIS Fighters';
const label = (element: Element) => element.shadowRoot!.querySelector('[part="label"]')!.textContent;

describe('<galley-related-link>', () => {
  it('has one link, whose name is the headline and nothing else', async () => {
    const element = await fixture(html`
      <galley-related-link kind="video" duration="PT3M20S" access="subscriber" sponsored>
        <h3><a href="/un-report" target="_blank">${headline}</a></h3>
        <span slot="kicker">World</span>
        <p slot="description">Who counted, and how.</p>
        <time slot="published" datetime="2018-08-14">August 14, 2018</time>
      </galley-related-link>
    `);
    const links = element.querySelectorAll('a');
    await until(() => links[0]!.hasAttribute('aria-description'));
    assert.equal(links.length, 1);
    assert.equal(element.shadowRoot!.querySelectorAll('a, button').length, 0);
    await expect(element).to.be.accessible();
    if (!navigator.userAgent.includes('Chrome')) return; // no other engine shows its accessibility tree
    const found: string[] = [];
    type Item = { role: string; name: string; children: Item[] };
    const tree = (await a11ySnapshot({})) as unknown as Item;
    findAccessibilityNode(tree, ({ role, name }) => role === 'link' && !found.push(name));
    assert.deepEqual(found, [headline]);
  });

  it('says "Related" in the reader’s language', async () => {
    const element = await fixture<RelatedLinkElement>(html`
      <galley-related-link><a href="/un-report">${headline}</a></galley-related-link>
    `);
    assert.equal(label(element), 'Related');
    await RelatedLinkElement.words.load('fr');
    element.lang = 'fr-CA';
    await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
    assert.equal(label(element), 'À lire aussi');
  });

  it('follows when the language of the page around it changes', async () => {
    const page = await fixture(html`
      <div lang="en">
        <galley-related-link><a href="/un-report">${headline}</a></galley-related-link>
      </div>
    `);
    await RelatedLinkElement.words.load('es');
    page.setAttribute('lang', 'es');
    await new Promise(resolve => setTimeout(resolve));
    const element = page.querySelector('galley-related-link')!;
    await element.updateComplete;
    assert.equal(label(element), 'Relacionado');
  });

  it('takes the page’s own wording, and none where it is empty', async () => {
    const element = await fixture<RelatedLinkElement>(html`
      <galley-related-link label="Read next"><a href="/un-report">${headline}</a></galley-related-link>
    `);
    assert.equal(label(element), 'Read next');
    element.label = '';
    await element.updateComplete;
    assert.equal(label(element), '');
  });

  it('has booleans that are booleans from the first, as Vue asks before it writes one', () => {
    for (const tag of ['galley-related-link', 'galley-related-links'] as const) {
      const { elementProperties } = customElements.get(tag) as typeof RelatedLinkElement;
      const booleans = [...elementProperties].filter(([, { type }]) => type === Boolean);
      assert.isNotEmpty(booleans);
      const element = document.createElement(tag);
      for (const [name] of booleans) assert.isFalse(element[name as keyof typeof element], String(name));
      assert.lengthOf(element.attributes, 0);
    }
  });

  it('keeps the room of a thumbnail that does not come', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link>
        <a href="/un-report">${headline}</a>
        <img slot="media" alt="" width="320" height="180" />
      </galley-related-link>
    `);
    const image = element.querySelector('img')!;
    const before = element.getBoundingClientRect().height;
    const failed = new Promise(resolve => image.addEventListener('error', resolve));
    image.src = '/there/is/no/picture.jpg';
    await failed;
    assert.isFalse(image.checkVisibility({ visibilityProperty: true }));
    assert.equal(element.getBoundingClientRect().height, before);
    image.src = map;
    await until(() => image.checkVisibility({ visibilityProperty: true }));
  });

  it('hides a thumbnail that failed before the script came', async () => {
    const markup = `<galley-related-link>
        <a href="/un-report">${headline}</a><img slot="media" src="${missing}" alt="" width="320" height="180">
      </galley-related-link>`;
    for (const width of [160, 400]) {
      const frame = await Frame.open({ room: 'related-link', markup, width });
      const image = frame.body.querySelector('img')!;
      await until(() => image.complete);
      const before = frame.body.firstElementChild!.getBoundingClientRect().height;
      await frame.upgrade();
      await until(() => !image.checkVisibility({ visibilityProperty: true }));
      assert.equal(frame.body.firstElementChild!.getBoundingClientRect().height, before);
      frame.close();
    }
  });

  it('hides a thumbnail that failed before it was put in', async () => {
    const element = await fixture<RelatedLinkElement>(html`
      <galley-related-link><a href="/un-report">${headline}</a></galley-related-link>
    `);
    const image = Object.assign(new Image(320, 180), { src: missing, alt: '', slot: 'media' });
    await new Promise(resolve => image.addEventListener('error', resolve));
    element.append(image);
    await until(() => image.hidden);
    image.src = map;
    await until(() => !image.hidden);
  });

  it('waits for no thumbnail: one that hangs keeps its room and holds up nothing', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link>
        <a href="/un-report">${headline}</a>
        <img slot="media" alt="" width="320" height="180" loading="lazy" src="data:," />
      </galley-related-link>
    `);
    assert.isTrue(element.querySelector('a')!.checkVisibility());
    assert.isAbove(element.getBoundingClientRect().height, 70);
  });

  it('stands picture, text and dates as its own width allows, and not as the window does', async () => {
    const page = await fixture(html`
      <div>
        ${[200, 300, 400, 700].map(
          width => html`
            <div style="width: ${width}px; float: left">
              <galley-related-link>
                <a href="/un-report">${headline}</a>
                <img slot="media" src=${map} alt="" width="1200" height="800" />
                <span slot="author">Will Racke</span>
              </galley-related-link>
            </div>
          `,
        )}
      </div>
    `);
    const cards = [...page.querySelectorAll('galley-related-link')];
    await until(() => getComputedStyle(cards[0]!).display === 'flex');
    const [narrow, phone, middle, wide] = cards.map(card => {
      const [text, picture] = [card.querySelector('a')!, card.querySelector('img')!].map(one =>
        one.getBoundingClientRect(),
      );
      return { text: text!, picture: picture! };
    });
    assert.isAtMost(narrow!.picture.bottom, narrow!.text.top);
    assert.equal(narrow!.picture.width, 200);
    for (const beside of [phone!, middle!, wide!])
      assert.closeTo(beside.picture.left - beside.text.right, 16, 0.1);
    assert.isBelow(phone!.picture.width, middle!.picture.width);
    assert.isAbove(phone!.text.width, 200);
    assert.isAbove(wide!.picture.width, middle!.picture.width);
    for (const card of cards) assert.isAtMost(card.scrollWidth, card.clientWidth);
  });

  it('asks for a width only where something in it follows the width', async () => {
    const link = html`<a href="/un-report">Envoy</a>`;
    const cards: [string, ReturnType<typeof html>, boolean][] = [
      ['a headline', html`<galley-related-link>${link}</galley-related-link>`, false],
      [
        'a description',
        html`<galley-related-link kind="video"
          >${link}
          <p slot="description">Who counted.</p></galley-related-link
        >`,
        false,
      ],
      [
        'a picture',
        html`<galley-related-link>${link}<img slot="media" src=${map} alt="" /></galley-related-link>`,
        true,
      ],
      ['a duration', html`<galley-related-link duration="PT3M">${link}</galley-related-link>`, true],
      ['an age', html`<galley-related-link stale-after="30">${link}</galley-related-link>`, true],
      [
        'a language',
        html`<galley-related-link><a href="/onu" hreflang="fr">Envoy</a></galley-related-link>`,
        true,
      ],
    ];
    for (const [what, card, asks] of cards) {
      const page = await fixture<HTMLElement>(html`<div style="float: left">${card}</div>`);
      const element = page.querySelector('galley-related-link')!;
      await until(() => getComputedStyle(element).display === 'flex');
      assert.equal(getComputedStyle(element).containerType, asks ? 'inline-size' : 'normal', what);
      // Any other is as wide as its words there.
      if (!asks) assert.isAbove(element.offsetWidth, 0, what);
    }
  });

  it('ends a description after as many lines as the page wants', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link>
        <a href="/un-report">${headline}</a>
        <p slot="description">${'Who counted, and how. '.repeat(60)}</p>
      </galley-related-link>
    `);
    await until(() => getComputedStyle(element).display === 'flex');
    const description = element.querySelector('p')!;
    const whole = description.getBoundingClientRect().height;
    element.style.setProperty('--galley-related-link-lines', '2');
    const line = parseFloat(getComputedStyle(description).lineHeight);
    assert.closeTo(description.getBoundingClientRect().height, 2 * line, 1);
    assert.isAbove(whole, 3 * line);
  });

  it('stands as a line within the text, with its label before the headline, and small in lists', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${(['card', 'inline', 'compact'] as const).map(
          layout => html`
            <galley-related-link layout=${layout}><a href="/envoy">Envoy Confirms</a></galley-related-link>
          `,
        )}
      </div>
    `);
    const cards = [...page.querySelectorAll('galley-related-link')];
    await Promise.all(cards.map(one => one.updateComplete));
    await until(() => getComputedStyle(cards[0]!).display === 'flex');
    const [card, inline, compact] = cards.map(one => {
      const label = one.shadowRoot!.querySelector('[part="label"]')!.getBoundingClientRect();
      const link = one.querySelector('a')!;
      const { borderBlockStartWidth } = getComputedStyle(one);
      const size = parseFloat(getComputedStyle(link).fontSize);
      return { label, text: link.getBoundingClientRect(), size, borderBlockStartWidth };
    });
    assert.isAtMost(card!.label.bottom, card!.text.top + 0.1);
    assert.isAtMost(inline!.label.right, inline!.text.left);
    assert.isBelow(Math.abs(inline!.label.bottom - inline!.text.bottom), inline!.text.height / 2);
    assert.equal(inline!.borderBlockStartWidth, '0px');
    assert.isBelow(compact!.size, card!.size);
  });

  it('prints the address after the headline, and the whole description', async function () {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link style="--galley-related-link-lines: 2">
        <a href="https://example.com/un-report">${headline}</a>
        <p slot="description">${'Who counted, and how. '.repeat(60)}</p>
      </galley-related-link>
    `);
    await until(() => getComputedStyle(element).display === 'flex');
    const [link, description] = [element.querySelector('a')!, element.querySelector('p')!];
    const clamped = description.offsetHeight;
    assert.match(getComputedStyle(link, '::after').content, /^(none|normal|"")$/);
    await withMedia(this, { type: 'print' }, () => {
      const { content, position } = getComputedStyle(link, '::after');
      assert.include(content.replace(/attr\(href\)/, link.href), 'https://example.com/un-report');
      assert.equal(position, 'static');
      assert.isAbove(description.offsetHeight, 2 * clamped);
    });
  });

  it('prints the address of a headline in a paragraph or a heading, and of no other link', async function () {
    const element = await fixture<HTMLElement>(html`
      <div>
        <galley-related-link>
          <p><a href="/in-a-paragraph">${headline}</a></p>
          <p slot="description">By <a href="/beside">them</a></p>
        </galley-related-link>
        <galley-related-link>
          <h3><a href="/in-a-heading">${headline}</a></h3>
        </galley-related-link>
      </div>
    `);
    const [callout] = element.children;
    await until(() => getComputedStyle(callout!).display === 'flex');
    await withMedia(this, { type: 'print' }, () => {
      const printed = [...element.querySelectorAll('a')].map(link => drawn(link, '::after'));
      assert.deepEqual(printed, [' (/in-a-paragraph)', '', ' (/in-a-heading)']);
    });
  });

  it('tells once that it was seen, when half of it was in view for a second', async () => {
    const told: EventTarget[] = [];
    const listen = ({ target }: Event) => void told.push(target!);
    document.addEventListener('galley-related-view', listen);
    const page = await fixture(html`
      <div>
        <galley-related-link><a href="/seen">${headline}</a></galley-related-link>
        <div style="height: 300vh"></div>
        <galley-related-link><a href="/below">${headline}</a></galley-related-link>
      </div>
    `);
    const [seen, below] = page.querySelectorAll<HTMLElement>('galley-related-link');
    await until(() => told.length > 0);
    assert.deepEqual(told, [seen!]);
    page.append(seen!);
    below!.scrollIntoView();
    await until(() => told.length > 1);
    assert.deepEqual(told, [seen!, below!]);
    document.removeEventListener('galley-related-view', listen);
  });
});

describe('<galley-related-link> with bad input', () => {
  const link = '<a href="/a">Headline</a>';
  const cases: [what: string, markup: string, words: string, warning: string, attributes?: string][] = [
    ['no link', 'Nothing to follow', 'Nothing to follow', 'found 0 links'],
    ['two links', `${link} <a href="/b">Two</a>`, 'Headline Two', 'found 2 links'],
    ['a link without an address', '<a>Headline</a>', 'Headline', 'without href'],
    [
      'a javascript: address',
      '<a href="java&#10;script:alert(1)">Headline</a>',
      'Headline',
      'is not allowed',
    ],
    [
      'a date that no calendar has',
      `${link}<time slot="published" datetime="2018-02-30">30 February</time>`,
      'Headline30 February',
      '"2018-02-30" is no date',
      'stale-after="30"',
    ],
    ['an expiry that is no date', link, 'Headline', 'expires="soon" is no date', 'expires="soon"'],
    [
      'an unknown language of the story',
      '<a href="/a" hreflang="no_such!">Headline</a>',
      'Headline',
      'hreflang="no_such!" is no language',
    ],
    ['an unknown kind', link, 'Headline', 'there is no kind "label"', 'kind="label"'],
    ['an unknown access', link, 'Headline', 'there is no access "vip"', 'access="vip"'],
    ['an unknown layout', link, 'Headline', 'there is no layout "hero"', 'layout="hero"'],
    ['a duration that is none', link, 'Headline', '"3:20" is no duration', 'duration="3:20"'],
    ['days that are no number', link, 'Headline', 'is no number of days', 'stale-after="old"'],
  ];
  for (const [what, markup, words, warning, attributes = ''] of cases) {
    it(`${what}: reads as text, and the developer is told once`, async () => {
      let element!: RelatedLinkElement;
      const warnings = await warningsOf(async () => {
        element = await fixture(`<galley-related-link ${attributes}>${markup}</galley-related-link>`);
        await Promise.all([import('./report.js'), import('./late-words.js'), import('./leaving.js')]);
        element.requestUpdate();
        await element.updateComplete;
        await nextFrame();
      });
      assert.equal(element.textContent.trim(), words);
      assert.match(element.innerHTML, /^(?!.*script:)/s);
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0], warning);
      const facts = element.shadowRoot!.querySelector<HTMLElement>('[part="facts"]')!;
      if (facts.checkVisibility()) assert.equal(facts.innerText.trim(), '');
      assert.isTrue(element.checkVisibility());
    });
  }

  it('of two links, each can be clicked', async () => {
    let element!: HTMLElement;
    await warningsOf(async () => {
      element = await fixture<HTMLElement>(html`
        <galley-related-link><a href="#one">One</a> <a href="#two">Two</a></galley-related-link>
      `);
    });
    await until(() => getComputedStyle(element).display === 'flex');
    for (const one of element.querySelectorAll('a')) {
      const { x, y, height } = one.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + 3), Math.round(y + height / 2)];
      await sendMouse({ type: 'move', position });
      assert.equal(document.elementFromPoint(...position), one);
    }
  });

  it('an invalid language tag speaks English', async () => {
    const element = await fixture(html`
      <galley-related-link lang="no_such!language"><a href="/a">Headline</a></galley-related-link>
    `);
    assert.equal(label(element), 'Related');
  });

  it('a headline of 2,000 characters without a space stays in its box', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link><a href="/a">${'x'.repeat(2000)}</a></galley-related-link>
    `);
    assert.isAtMost(element.scrollWidth, element.clientWidth);
  });
});
