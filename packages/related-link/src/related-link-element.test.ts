import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { press, warningsOf } from '@galley/tooling/suite';
import './define.js';
import { RelatedLinkElement, type GalleyRelatedClickEvent } from './index.js';

const headline = 'UN Report: There Are Still As Many As 30,000 ISIS Fighters';
const label = (element: Element) => element.shadowRoot!.querySelector('[part="label"]')!.textContent;

describe('<galley-related-link>', () => {
  it('has one link, whose name is the headline and nothing else', async () => {
    const element = await fixture(html`
      <galley-related-link>
        <a href="/un-report">${headline}</a>
        <span slot="kicker">World</span>
      </galley-related-link>
    `);
    const links = element.querySelectorAll('a');
    assert.equal(links.length, 1);
    assert.equal(links[0]!.textContent, headline);
    assert.equal(element.shadowRoot!.querySelectorAll('a, button').length, 0);
    await expect(element).to.be.accessible();
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

  it('has the same label before the script as after it, in every language', async () => {
    const sheet = await (await fetch(new URL('../style.css', import.meta.url))).text();
    for (const language of RelatedLinkElement.words.languages) {
      await RelatedLinkElement.words.load(language);
      assert.include(sheet, `content: '${RelatedLinkElement.words.in(language).label}'`, language);
    }
  });

  it('answers a click anywhere on the card as its link does', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link><a href="#followed">${headline}</a></galley-related-link>
    `);
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.right - 2, box.bottom - 2);
    assert.equal(hit, element.querySelector('a'));
  });

  it('lets links in the description be links of their own', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link>
        <a href="#followed">${headline}</a>
        <p slot="description">By <a href="#un">the United Nations</a></p>
      </galley-related-link>
    `);
    const inner = element.querySelector('p a')!;
    const box = inner.getBoundingClientRect();
    assert.equal(document.elementFromPoint(box.x + 2, box.y + 2), inner);
  });

  it('tells the page when the reader follows the link, by mouse or key', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-link><a href="#followed">${headline}</a></galley-related-link>
    `);
    const link = element.querySelector('a')!;
    for (const follow of [() => link.click(), () => (link.focus(), press('Enter'))]) {
      const told = oneEvent(document, 'galley-related-click') as unknown as Promise<GalleyRelatedClickEvent>;
      void follow();
      assert.equal((await told).link, link);
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
    assert.isFalse(image.checkVisibility());
    assert.equal(element.getBoundingClientRect().height, before);
  });
});

describe('<galley-related-links>', () => {
  it('is a list in a navigation landmark', async () => {
    const element = await fixture(html`
      <galley-related-links>
        <h2 slot="heading">More on Syria</h2>
        <galley-related-link><a href="/un-report">${headline}</a></galley-related-link>
        <galley-related-link><a href="/envoy">Envoy Confirms</a></galley-related-link>
      </galley-related-links>
    `);
    const roles = [...element.querySelectorAll('galley-related-link')].map(item => item.getAttribute('role'));
    assert.deepEqual(roles, ['listitem', 'listitem']);
    await expect(element).to.be.accessible();
  });
});

describe('<galley-related-link> with bad input', () => {
  const cases = [
    {
      what: 'no link',
      markup: html`Nothing to follow`,
      words: 'Nothing to follow',
      warning: 'found 0 links',
    },
    {
      what: 'two links',
      markup: html`<a href="/a">One</a> <a href="/b">Two</a>`,
      words: 'One Two',
      warning: 'found 2 links',
    },
    {
      what: 'a link without an address',
      markup: html`<a>Headline</a>`,
      words: 'Headline',
      warning: 'without href',
    },
    {
      what: 'a javascript: address',
      markup: html`<a href="java&#10;script:alert(1)">Headline</a>`,
      words: 'Headline',
      warning: 'is not allowed',
    },
    {
      what: 'a date that no calendar has',
      markup: html`<a href="/a">Headline</a><time slot="published" datetime="2018-02-30">30 February</time>`,
      words: 'Headline30 February',
      warning: 'is no date',
    },
  ];
  for (const { what, markup, words, warning } of cases) {
    it(`${what}: reads as text, and the developer is told once`, async () => {
      let element!: RelatedLinkElement;
      const warnings = await warningsOf(async () => {
        element = await fixture<RelatedLinkElement>(
          html`<galley-related-link>${markup}</galley-related-link>`,
        );
        element.requestUpdate();
        await element.updateComplete;
      });
      assert.equal(element.textContent.trim(), words);
      assert.match(element.innerHTML, /^(?!.*script:)/s);
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
      );
    });
  }

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
