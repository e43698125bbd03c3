import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { drawn, Frame, withMedia, warningsOf, until, withoutModule } from '@galley/tooling/suite';
import './define.js';
import { LicensingFooterElement } from './index.js';
import { termsOf } from './terms.js';
import { limitOf } from './time-limit.js';

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const pause = (milliseconds = 0) => new Promise(resolve => setTimeout(resolve, milliseconds));
const deed = 'https://creativecommons.org/licenses/by-nd/4.0/';

describe('<galley-licensing-footer>', () => {
  it('leaves the notice as the publisher wrote it, and offers a button', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-licensing-footer
        ><p>Ask before you <em>reprint</em> this.</p></galley-licensing-footer
      >
    `);
    assert.equal(element.querySelector('p')!.innerHTML, 'Ask before you <em>reprint</em> this.');
    assert.equal(part(element, 'button').textContent.trim(), 'Republish this article');
    await expect(element).to.be.accessible();
  });

  it('marks the link to the licence for crawlers', async () => {
    const element = await fixture(html`
      <galley-licensing-footer license="CC-BY-ND-4.0">
        <a href="https://example.com/">About us</a> <a href=${deed} rel="external">CC BY-ND 4.0</a>
      </galley-licensing-footer>
    `);
    const [about, license] = element.querySelectorAll('a');
    assert.isFalse(about!.hasAttribute('rel'));
    assert.equal(license!.rel, 'external license');
  });

  it('marks the link to terms of the publisher’s own', async () => {
    const element = await fixture(html`
      <galley-licensing-footer license="https://example.com/terms">
        <p>See <a href="https://example.com/terms">our terms</a>.</p>
      </galley-licensing-footer>
    `);
    assert.equal(element.querySelector('a')!.rel, 'license');
  });

  it('marks no second link where the author marked one', async () => {
    const element = await fixture(html`
      <galley-licensing-footer>
        <a href="https://example.com/terms" rel="license">Our terms</a> <a href=${deed}>the picture’s</a>
      </galley-licensing-footer>
    `);
    assert.deepEqual(
      [...element.querySelectorAll('a')].map(({ rel }) => rel),
      ['license', ''],
    );
  });

  it('says whose the article is, and since when', async () => {
    const element = await fixture<LicensingFooterElement>(html`
      <galley-licensing-footer holder="Daily Caller News Foundation" year="2016–2018"
        >Ask.</galley-licensing-footer
      >
    `);
    assert.equal(part(element, 'copyright').textContent, '© 2016–2018 Daily Caller News Foundation');
    element.year = null;
    await element.updateComplete;
    assert.equal(part(element, 'copyright').textContent, '© Daily Caller News Foundation');
  });

  it('claims no copyright in what is in the public domain', async () => {
    for (const license of ['CC0-1.0', 'cc-pdm-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/']) {
      const element = await fixture<LicensingFooterElement>(html`
        <galley-licensing-footer license=${license} holder="Nobody" year="2018"
          >Take it.</galley-licensing-footer
        >
      `);
      assert.equal(part(element, 'copyright').textContent.trim(), '');
      assert.isAbove(part(element, 'signs').children.length, 0);
    }
  });

  it('writes the year in the digits of the language', async () => {
    const element = await fixture(html`
      <galley-licensing-footer lang="fa" holder="DCNF" year="2016–2018">Ask.</galley-licensing-footer>
    `);
    assert.equal(part(element, 'copyright').textContent, '© ۲۰۱۶–۲۰۱۸ DCNF');
  });

  it('draws the signs of a licence, in the room that is kept for them', async () => {
    const codes = [
      ...['CC-BY-4.0', 'CC BY-NC 3.0', 'cc-by-nc-sa-2.5-scotland', 'CC-BY-NC-ND-1.0', 'CC-SA-1.0', 'CC0-1.0'],
      ...['CC-PDM-1.0', 'CC-PDDC', 'CC-SAMPLING+-1.0', 'CC-NC-SAMPLING+-1.0-TW', 'all-rights-reserved', ''],
      ...[
        'https://creativecommons.org/licenses/by-nd-nc/1.0/',
        'http://creativecommons.org/licenses/by-sa/3.0/igo/',
      ],
      ...[
        'https://creativecommons.org/publicdomain/zero/1.0/',
        'https://creativecommons.org/publicdomain/mark/1.0/',
      ],
      ...['https://example.com/terms/by', 'MIT'],
    ];
    for (const code of codes) {
      const markup = `<galley-licensing-footer license="${code}" holder="DCNF">Ask.</galley-licensing-footer>`;
      const frame = await Frame.open({ markup, room: 'licensing-footer', language: 'en' });
      const plain = frame.body.querySelector('galley-licensing-footer')!;
      const room = parseFloat(frame.window.getComputedStyle(plain, '::before').textIndent);
      frame.close();
      const element = await fixture(html`
        <galley-licensing-footer license=${code} holder="DCNF">Ask.</galley-licensing-footer>
      `);
      const signs = part(element, 'signs') as HTMLElement | null;
      const drawn = signs?.children.length ?? 0;
      assert.closeTo(room, drawn && drawn * 22 + 4, 0.1, code);
      // The script has the same room for them, and they fill it.
      if (!signs) continue;
      await until(() => getComputedStyle(signs).display === 'inline-flex');
      assert.closeTo(signs.getBoundingClientRect().width, room, 0.1, code);
      const [sign, line] = [signs.lastElementChild!, signs].map(one => one.getBoundingClientRect());
      assert.closeTo(line!.right - sign!.right, 8, 0.1, code);
      const empty = signs.cloneNode() as HTMLElement;
      signs.after(empty);
      const { width, height } = empty.getBoundingClientRect();
      assert.deepEqual([width, height], [line!.width, line!.height], code);
      empty.remove();
    }
  });

  it('says where an article was first published, with a link to it', async () => {
    const element = await fixture<LicensingFooterElement>(html`
      <galley-licensing-footer origin="https://example.com/first" license="CC-BY-4.0" holder="DCNF"
        >Ask.</galley-licensing-footer
      >
    `);
    const line = () => part(element, 'copyright').innerText.trim();
    assert.equal(line(), 'This article was first published by DCNF under CC-BY-4.0.\n© DCNF');
    assert.equal((part(element, 'origin') as HTMLAnchorElement).href, 'https://example.com/first');
    element.license = null;
    await element.updateComplete;
    assert.include(line(), 'This article was first published by DCNF.');
    element.origin = 'javascript:alert(1)';
    await element.updateComplete;
    assert.isNull(part(element, 'origin'));
    assert.include(line(), 'first published by DCNF');
  });

  it('rests after the last day, and before the first, and says which', async () => {
    const element = await fixture<LicensingFooterElement>(html`
      <galley-licensing-footer until="2018-12-31">Ask.</galley-licensing-footer>
    `);
    const button = part(element, 'button');
    const before = element.getBoundingClientRect().height;
    await until(() => !button.checkVisibility());
    assert.equal(
      part(element, 'reason').textContent,
      'This article could be republished until December 31, 2018.',
    );
    assert.closeTo(element.getBoundingClientRect().height, before, 0.1);
    await expect(element).to.be.accessible();
    element.until = '2999-12-31';
    await until(() => button.checkVisibility());
    assert.isTrue(button.checkVisibility());
    element.since = '2999-01-01T09:00Z';
    await until(() => !button.checkVisibility());
    assert.include(part(element, 'reason').textContent, 'may be republished from January 1, 2999');
    element.since = null;
    element.until = 'soon';
    await until(() => button.checkVisibility());
    assert.isTrue(button.checkVisibility());
  });

  it('tells machines of text and data mining, once, where the page says nothing itself', async () => {
    const metas = () => [...document.querySelectorAll<HTMLMetaElement>('meta[name="tdm-reservation"]')];
    assert.lengthOf(metas(), 0);
    try {
      await fixture(html`<galley-licensing-footer mining="reserved">Ask.</galley-licensing-footer>`);
      await fixture(html`<galley-licensing-footer mining="allowed">Ask.</galley-licensing-footer>`);
      await until(() => metas().length);
      await pause(50);
      assert.deepEqual(
        metas().map(meta => meta.content),
        ['1'],
      );
    } finally {
      for (const meta of metas()) meta.remove();
    }
  });

  it('the tag on mining follows the footers that are there, and leaves that of the page alone', async () => {
    const told = () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="tdm-reservation"]')]
        .map(({ content }) => content)
        .join();
    const becomes = (content: string) => until(() => told() === content);
    const add = (mining: string) => {
      const footer = document.createElement('galley-licensing-footer');
      footer.mining = mining;
      document.body.append(footer);
      return footer;
    };
    const first = add('allowed');
    await becomes('0');
    const second = add(' Reserved');
    await becomes('1');
    second.remove();
    await becomes('0');
    document.body.append(second);
    await becomes('1');
    const own = Object.assign(document.createElement('meta'), { name: 'tdm-reservation', content: '7' });
    document.head.append(own);
    second.mining = 'allowed';
    await becomes('7');
    own.remove();
    first.mining = second.mining = null;
    await Promise.all([first.updateComplete, second.updateComplete]);
    await becomes('');
    first.mining = 'allowed';
    await becomes('0');
    first.remove();
    second.remove();
    await becomes('');
  });

  it('says for machines what was set as a property, too', async () => {
    const element = await fixture<LicensingFooterElement>(
      html`<div>
        <article id="told">Text.</article>
        <article>Text.</article>
        <galley-licensing-footer .for=${'told'} .acquire=${'https://example.com/buy'}
          >Ask.</galley-licensing-footer
        >
      </div>`,
    );
    const footer = element.querySelector('galley-licensing-footer')!;
    await footer.updateComplete;
    assert.equal(termsOf(footer).acquireLicensePage, 'https://example.com/buy');
    assert.equal(footer.getAttribute('for'), 'told');
  });

  it('marks the link that leads to the licence now, where one that it marked leads elsewhere', async () => {
    const element = await fixture(html`
      <galley-licensing-footer
        ><a href=${deed}>CC</a> <a href="https://example.com/">Us</a></galley-licensing-footer
      >
    `);
    const [first, second] = element.querySelectorAll('a');
    await until(() => first!.rel === 'license');
    first!.href = 'https://example.com/elsewhere';
    second!.href = deed;
    await until(() => second!.rel === 'license');
    assert.equal(first!.rel, '');
  });

  it('takes the attributes of CC REL away again', async () => {
    const element = await fixture<HTMLElement>(html`
      <article>
        <a rel="bookmark" href="https://example.com/story">#</a>
        <galley-licensing-footer rdfa holder="DCNF" origin="https://example.com/first"
          ><a href=${deed}>CC BY-ND 4.0</a></galley-licensing-footer
        >
      </article>
    `);
    const footer = element.querySelector('galley-licensing-footer')!;
    const link = footer.querySelector('a')!;
    await until(() => link.hasAttribute('about') && footer.getAttribute('rel') === 'dcterms:source');
    footer.holder = null;
    await until(() => !footer.hasAttribute('property'));
    assert.isTrue(footer.hasAttribute('about'));
    footer.rdfa = false;
    await until(() => !link.hasAttribute('about'));
    const left = ['prefix', 'about', 'property', 'content', 'rel', 'resource'];
    assert.deepEqual(
      left.filter(name => footer.hasAttribute(name)),
      [],
    );
  });

  it('has the attributes of CC REL where the author asks for them', async () => {
    const element = await fixture<HTMLElement>(html`
      <article>
        <a rel="bookmark" href="https://example.com/story">#</a>
        <galley-licensing-footer rdfa license="CC-BY-ND-4.0" holder="DCNF">
          <a href=${deed}>CC BY-ND 4.0</a>
        </galley-licensing-footer>
      </article>
    `);
    const footer = element.querySelector('galley-licensing-footer')!;
    await until(() => footer.hasAttribute('about'));
    assert.equal(footer.getAttribute('about'), 'https://example.com/story');
    assert.equal(footer.getAttribute('property'), 'cc:attributionName');
    assert.equal(footer.getAttribute('content'), 'DCNF');
    const license = footer.querySelector('a')!;
    assert.equal(license.rel, 'license');
    assert.equal(license.getAttribute('about'), 'https://example.com/story');
  });

  it('draws borders that can be seen: 3:1 at least, in light and in dark', async () => {
    const luminance = (rgb: number[]) => {
      const [r, g, b] = rgb.map(value =>
        value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const [ink, paper] of [
      ['rgb(34, 34, 34)', 1],
      ['rgb(235, 235, 235)', 0.07],
    ] as const) {
      const page = await fixture(
        html`<div style="color: ${ink}"><galley-licensing-footer>Ask.</galley-licensing-footer></div>`,
      );
      const button = part(page.querySelector('galley-licensing-footer')!, 'button');
      await until(() => getComputedStyle(button).borderTopWidth === '1px');
      const colour = getComputedStyle(button).borderTopColor;
      const [r, g, b, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
      const scale = colour.startsWith('color(') ? 1 : 255;
      const seen = [r!, g!, b!].map(value => (value / scale) * alpha + paper * (1 - alpha));
      const [light, dark] = [luminance(seen), luminance([paper, paper, paper])].sort((a, z) => z - a);
      assert.isAtLeast((light! + 0.05) / (dark! + 0.05), 3, ink);
    }
  });

  it('has the same words before the script as after it, in every language', async () => {
    const sheetOf = async (file: string) => (await fetch(new URL(`../${file}`, import.meta.url))).text();
    const { words } = LicensingFooterElement;
    let sheet = '';
    const missing: string[] = [];
    const expect = (rule: string) => {
      if (!sheet.includes(rule)) missing.push(rule);
    };
    /** "By {publisher}." → "'By ' attr(holder) '.'": as CSS writes a pattern. */
    const inCss = (pattern: string) =>
      pattern
        .split(/(\{\w+\})/)
        .filter(Boolean)
        .map(part => ({ '{publisher}': 'attr(holder)', '{license}': 'attr(license)' })[part] ?? `'${part}'`)
        .join(' ');
    for (const language of words.languages) {
      await words.load(language);
      sheet = await sheetOf(language === 'en' ? 'style.css' : `words/${language}.css`);
      const { republish, closed, firstBy, firstUnder } = words.in(language);
      expect(`--_republish: '${republish}';`);
      expect(`--_closed: '${closed}';`);
      expect(`--_first-by: ${inCss(firstBy)};`);
      expect(`--_first-under: ${inCss(firstUnder)};`);
    }
    sheet = await sheetOf('style.css');
    expect(`--_owned: '© ' attr(year) ' ' attr(holder)`);
    assert.deepEqual(missing, []);
    assert.lengthOf(words.languages, 15);
  });

  describe('before the script', () => {
    /** The text that stands before and after the notice of a footer that no script has defined. */
    async function standIns(markup: string, language = 'en') {
      const frame = await Frame.open({ markup, room: 'licensing-footer', language });
      const footer = frame.body.querySelector('galley-licensing-footer')!;
      const { visibility, height } = frame.window.getComputedStyle(footer, '::after');
      const result = {
        before: drawn(footer, '::before'),
        after: drawn(footer, '::after'),
        visibility,
        room: parseFloat(height),
      };
      frame.close();
      return result;
    }

    it('the copyright line is there already', async () => {
      const { before } = await standIns(
        '<galley-licensing-footer holder="DCNF" year="2018">Ask.</galley-licensing-footer>',
      );
      assert.equal(before, '© 2018 DCNF');
    });

    it('nothing claims a copyright in what is in the public domain', async () => {
      for (const license of ['CC0-1.0', 'cc-pdm-1.0', 'http://creativecommons.org/publicdomain/mark/1.0/']) {
        const markup = `<galley-licensing-footer license="${license}" holder="DCNF" year="2018">Take it.</galley-licensing-footer>`;
        assert.notInclude((await standIns(markup)).before, '©');
      }
    });

    it('the button’s room is kept, for the words of the page’s language', async () => {
      const { after, visibility, room } = await standIns(
        '<galley-licensing-footer>Ask.</galley-licensing-footer>',
        'ar-EG',
      );
      assert.equal(after, 'أعد نشر هذا المقال');
      assert.equal(visibility, 'hidden');
      assert.isAtLeast(room, 44);
    });

    it('does not say who published it first where nobody is named', async () => {
      const said = async (attributes: string) => {
        const frame = await Frame.open({
          markup: `<galley-licensing-footer origin="https://example.com/" license="CC-BY-4.0" ${attributes}>Ask.</galley-licensing-footer>`,
          room: 'licensing-footer',
        });
        const footer = frame.body.querySelector('galley-licensing-footer')!;
        const words = frame.window.getComputedStyle(footer, '::before').content;
        frame.close();
        return words;
      };
      assert.include(await said('holder="DCNF"'), 'first published by');
      assert.notInclude(await said(''), 'first published by');
      assert.notInclude(await said('holder=""'), 'first published by');
    });

    it('the reason can be read, in every language', async () => {
      const markup = '<galley-licensing-footer disabled reason="An agency’s.">Ask.</galley-licensing-footer>';
      for (const language of ['en', 'ja']) {
        const { after, visibility } = await standIns(markup, language);
        assert.equal(after, 'An agency’s.');
        assert.equal(visibility, 'visible');
      }
    });

    it('the publisher’s link takes the button’s place', async () => {
      const markup =
        '<galley-licensing-footer>Ask. <a slot="republish" href="/copy">Take it</a></galley-licensing-footer>';
      const { after, room } = await standIns(markup);
      assert.equal(after, '');
      assert.isNaN(room, 'there is no box');
    });

    it('a page that runs no scripts keeps no room for a button', async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      const sheet = new URL('../style.css', import.meta.url).href;
      frame.srcdoc = `<link rel="stylesheet" href="${sheet}"><galley-licensing-footer>Ask.</galley-licensing-footer>`;
      const loaded = oneEvent(frame, 'load');
      document.body.append(frame);
      await loaded;
      const footer = frame.contentDocument!.querySelector('galley-licensing-footer')!;
      assert.equal(frame.contentWindow!.getComputedStyle(footer, '::after').content, 'none');
      frame.remove();
    });
  });

  it('rests where the publisher says so, and says why', async () => {
    const element = await fixture<LicensingFooterElement>(html`
      <galley-licensing-footer disabled reason="This article comes from an agency."
        >Ask.</galley-licensing-footer
      >
    `);
    assert.isFalse(part(element, 'button').checkVisibility());
    assert.equal(part(element, 'reason').textContent, 'This article comes from an agency.');
    await expect(element).to.be.accessible();
    element.reason = null;
    await element.updateComplete;
    assert.equal(part(element, 'reason').textContent, 'This article is not available for republication.');
    element.disabled = false;
    await element.updateComplete;
    assert.isTrue(part(element, 'button').checkVisibility());
    assert.equal(part(element, 'reason').textContent, '');
  });

  it('a press waits until the clock was looked at', async () => {
    await import('./republish-dialog.js'); // so that it would be there sooner
    const element = document.createElement('galley-licensing-footer');
    element.until = '2018-12-31';
    document.body.append(element);
    try {
      while (!element.hasUpdated) await Promise.resolve();
      const button = part(element, 'button');
      assert.isTrue(button.checkVisibility());
      button.click();
      await until(() => !button.checkVisibility());
      await pause(100);
      assert.isFalse((part(element, 'dialog') as HTMLDialogElement).open);
      element.until = '2999-12-31';
      await until(() => button.checkVisibility());
      button.click();
      await until(() => (part(element, 'dialog') as HTMLDialogElement).open);
    } finally {
      element.remove();
    }
  });

  describe('limits of time without an offset', () => {
    const told = async (attributes: string) => {
      const element = await fixture<LicensingFooterElement>(
        `<galley-licensing-footer ${attributes}>©</galley-licensing-footer>`,
      );
      await until(() => part(element, 'reason').textContent);
      assert.isFalse(part(element, 'button').checkVisibility());
      return part(element, 'reason').textContent;
    };
    it('are meant in the zone, in summer and in winter, else in UTC', async () => {
      const york = 'zone="America/New_York"';
      assert.include(await told(`since="2099-01-01T10:00" ${york}`), 'January 1, 2099 at 10:00 AM EST');
      assert.include(await told('since="2099-01-01T10:00"'), 'January 1, 2099 at 10:00 AM UTC');
      assert.include(
        await told('since="2099-01-01T10:00" zone="Nowhere"'),
        'January 1, 2099 at 10:00 AM UTC',
      );
      assert.include(await told(`until="2018-07-01 10:00:30" ${york}`), 'July 1, 2018 at 10:00 AM EDT');
    });

    it('mean the right moment, next to a change of the clock, too', () => {
      const moment = (text: string, zone: string | null) => limitOf(text, zone)?.date.toISOString();
      assert.equal(moment('2018-07-01T10:00', 'America/New_York'), '2018-07-01T14:00:00.000Z');
      assert.equal(moment('2018-03-11T01:59', 'America/New_York'), '2018-03-11T06:59:00.000Z');
      assert.equal(moment('2018-03-11T03:00', 'America/New_York'), '2018-03-11T07:00:00.000Z');
      assert.equal(moment('2018-11-04T03:00', 'America/New_York'), '2018-11-04T08:00:00.000Z');
      assert.equal(moment('2018-03-25T03:30', 'Europe/Berlin'), '2018-03-25T01:30:00.000Z');
      assert.equal(moment('2018-07-01T10:00', 'Asia/Kolkata'), '2018-07-01T04:30:00.000Z');
      assert.equal(moment('2018-07-01T10:00', 'Europe/London'), '2018-07-01T09:00:00.000Z');
      assert.equal(moment('2018-07-01T10:00+02:00', 'Asia/Kolkata'), '2018-07-01T08:00:00.000Z');
      assert.equal(moment('2018-07-01', 'Asia/Kolkata'), '2018-07-01T00:00:00.000Z');
      assert.isUndefined(moment('soon', null));
      assert.isUndefined(moment('2018-02-30T10:00', 'Asia/Kolkata'));
    });

    it('an embargo that cannot be read holds, and stands as it is written', async () => {
      let said = '';
      const warnings = await warningsOf(async () => void (said = await told('since="1.1.2099"')));
      assert.equal(said, 'This article may be republished from 1.1.2099.');
      assert.include(warnings.join(), 'since="1.1.2099" is no date');
    });
  });

  it('tells the day in the language that the page has changed to', async () => {
    await LicensingFooterElement.words.load('fr');
    const element = await fixture(
      html`<galley-licensing-footer since="2999-01-01">©</galley-licensing-footer>`,
    );
    await until(() => part(element, 'reason').textContent.includes('January 1, 2999'));
    element.setAttribute('lang', 'fr');
    await until(() => part(element, 'reason').textContent.includes('partir'));
    assert.include(part(element, 'reason').textContent, '1 janvier 2999');
  });

  it('a link in place of the button rests as the button does', async () => {
    const resting = async (attributes: string) => {
      const frame = await Frame.open({
        markup: `<galley-licensing-footer ${attributes}>
          <p>Ask.</p><a slot="republish" href="/copy">Take it</a></galley-licensing-footer>`,
        room: 'licensing-footer',
      });
      const footer = frame.body.querySelector('galley-licensing-footer')!;
      const link = footer.querySelector('a')!;
      const [before, height] = [link.checkVisibility(), footer.getBoundingClientRect().height];
      await frame.upgrade();
      await until(() => !link.checkVisibility());
      assert.closeTo(footer.getBoundingClientRect().height, height, 0.1);
      footer.disabled = false;
      footer.since = null;
      await until(() => link.checkVisibility());
      frame.close();
      return !before;
    };
    assert.isTrue(await resting('disabled reason="No."'), 'without script, too');
    assert.isFalse(await resting('since="2999-01-01"'), 'nobody knows the time without script');
  });

  it('has booleans before they are set, as frameworks look at them to tell how to set them', () => {
    const element = document.createElement('galley-licensing-footer');
    assert.strictEqual(element.disabled, false);
    assert.strictEqual(element.rdfa, false);
    assert.lengthOf(element.attributes, 0);
  });

  it('speaks the reader’s language', async () => {
    await LicensingFooterElement.words.load('fr');
    const element = await fixture(html`<galley-licensing-footer lang="fr-CA">©</galley-licensing-footer>`);
    await until(() => part(element, 'button').textContent.trim() === 'Republier cet article');
  });

  it('lets the publisher’s link stand in for the button; another key opens it as a link', async () => {
    const element = await fixture(html`
      <galley-licensing-footer>
        <p>Ask.</p>
        <a slot="republish" href="#copy">Take this article</a>
      </galley-licensing-footer>
    `);
    assert.isFalse(part(element, 'button').checkVisibility());
    const link = element.querySelector('a')!;
    const followed = (options: MouseEventInit) => {
      let prevented = true;
      const look = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options }),
      );
      return !prevented;
    };
    assert.isTrue(followed({ ctrlKey: true }));
    assert.isFalse(followed({}));
  });

  it('is a link where `href` names a page with the copy: it opens the dialog, and another tab the page', async () => {
    const element = await fixture<LicensingFooterElement>(html`
      <galley-licensing-footer href="/copy">Ask.</galley-licensing-footer>
    `);
    const link = part(element, 'button') as HTMLAnchorElement;
    assert.equal(link.localName, 'a');
    assert.equal(link.href, new URL('/copy', location.href).href);
    assert.equal(link.textContent.trim(), 'Republish this article');
    await expect(element).to.be.accessible();
    const prevented = (options: MouseEventInit) => {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options });
      let opens = true;
      const look = (event: Event) => {
        opens = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      link.dispatchEvent(click);
      return opens;
    };
    assert.isFalse(prevented({ metaKey: true }));
    assert.isTrue(prevented({}));
    await until(() => element.shadowRoot!.querySelector('dialog')!.open);
    element.href = 'javascript:alert(1)';
    await element.updateComplete;
    assert.equal(part(element, 'button').localName, 'button');
  });

  it('from a server, without script: a link is drawn, a dead button is not', async () => {
    const shown = async (attributes: string) => {
      const element = await fixture<LicensingFooterElement>(
        `<galley-licensing-footer ${attributes}>Ask.</galley-licensing-footer>`,
      );
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      const style = `<style>${LicensingFooterElement.styles.cssText}</style>`;
      frame.srcdoc = `<galley-licensing-footer ${attributes}><template shadowrootmode="open">${style}${element.shadowRoot!.innerHTML}</template>Ask.</galley-licensing-footer>`;
      const loaded = oneEvent(frame, 'load');
      document.body.append(frame);
      await loaded;
      const { shadowRoot } = frame.contentDocument!.querySelector('galley-licensing-footer')!;
      const visible = shadowRoot!.querySelector('[part="button"]')!.checkVisibility();
      frame.remove();
      return visible;
    };
    assert.isFalse(await shown(''));
    assert.isTrue(await shown('href="/copy"'));
  });

  describe('where a part cannot be loaded', () => {
    const without = async (
      missing: string,
      markup: string,
      then: (frame: Frame, footer: LicensingFooterElement) => unknown,
    ) => {
      const head = withoutModule(new URL(missing, import.meta.url));
      const frame = await Frame.open({ markup, room: 'licensing-footer', head });
      try {
        await frame.upgrade();
        await then(frame, frame.body.querySelector('galley-licensing-footer')!);
      } finally {
        frame.close();
      }
    };

    it('the dialog: says so beside the button', () =>
      without(
        'republish-dialog',
        '<galley-licensing-footer>Ask.</galley-licensing-footer>',
        async (frame, footer) => {
          part(footer, 'button').click();
          await until(() => part(footer, 'reason').textContent.includes('could not be loaded'));
          assert.isTrue(part(footer, 'button').checkVisibility());
          assert.lengthOf(frame.complaints, 1);
        },
      ));

    it('the dialog: a link is followed', () =>
      without(
        'republish-dialog',
        '<galley-licensing-footer href="/copy.html">Ask.</galley-licensing-footer>',
        async (frame, footer) => {
          part(footer, 'button').click();
          await until(() => frame.window.location.pathname === '/copy.html');
        },
      ));

    for (const missing of ['afterwards', 'time-limit'])
      for (const limit of ['since="2999-01-01"', 'until="2018-12-31"'])
        it(`${missing}: no copy is offered with ${limit}, in no way`, () =>
          without(
            missing,
            `<article><h1>H</h1><p>Text.</p></article>
             <galley-licensing-footer ${limit} href="/copy.html">Ask.</galley-licensing-footer>`,
            async (frame, footer) => {
              const height = footer.getBoundingClientRect().height;
              assert.isTrue(part(footer, 'button').checkVisibility());
              part(footer, 'button').click();
              await until(() => part(footer, 'reason').textContent.includes('could not be loaded'));
              assert.isFalse((part(footer, 'dialog') as HTMLDialogElement).open);
              assert.isTrue(part(footer, 'button').checkVisibility());
              assert.notEqual(frame.window.location.pathname, '/copy.html');
              assert.isAbove(
                footer.getBoundingClientRect().height,
                height,
                'the reason stands after the button',
              );
            },
          ));
  });

  it('prints the terms and the address of the licence, and no button', async function () {
    await withMedia(this, { type: 'print' }, async () => {
      const element = await fixture(html`
        <galley-licensing-footer><a href=${deed}>CC BY-ND 4.0</a></galley-licensing-footer>
      `);
      await until(() => !part(element, 'button').checkVisibility());
      const { content } = getComputedStyle(element.querySelector('a')!, '::after');
      assert.include(content.replace(/attr\(href\)/, deed), deed); // Firefox tells where it takes the words from.
    });
  });
});

describe('<galley-licensing-footer> with bad input', () => {
  const cases = [
    {
      what: 'an unknown code',
      markup: html`<galley-licensing-footer license="CC-BY-9.0">Ask.</galley-licensing-footer>`,
      warning: 'license="CC-BY-9.0" is not known',
    },
    {
      what: 'a malformed address',
      markup: html`<galley-licensing-footer license="https://">Ask.</galley-licensing-footer>`,
      warning: 'license="https://" is not known',
    },
    {
      what: 'an address of no Creative Commons licence',
      markup: html`<galley-licensing-footer license="https://creativecommons.org/licenses/by/9.0/"
        >Ask.</galley-licensing-footer
      >`,
      warning: 'is not known',
    },
    {
      what: 'an address that runs code',
      markup: html`<galley-licensing-footer
        ><a href="java&#10;script:alert(1)">Ask.</a></galley-licensing-footer
      >`,
      warning: 'is not allowed',
    },
    {
      what: 'a year that is none',
      markup: html`<galley-licensing-footer holder="DCNF" year="last">Ask.</galley-licensing-footer>`,
      warning: 'year="last" is no year',
    },
    {
      what: 'a year without a holder',
      markup: html`<galley-licensing-footer year="2018">Ask.</galley-licensing-footer>`,
      warning: 'is not shown without a holder',
    },
    {
      what: 'a requirement that nobody knows',
      markup: html`<galley-licensing-footer require="byline fee">Ask.</galley-licensing-footer>`,
      warning: 'require="fee" is not known',
    },
    {
      what: 'a contact that is no address',
      markup: html`<galley-licensing-footer contact="the desk">Ask.</galley-licensing-footer>`,
      warning: 'is no e-mail address',
    },
    {
      what: 'a page for other rights that runs code',
      markup: html`<galley-licensing-footer acquire="javascript:alert(1)">Ask.</galley-licensing-footer>`,
      warning: 'acquire="javascript:alert(1)" is not allowed',
    },
    {
      what: 'a page with the copy that runs code',
      markup: html`<galley-licensing-footer href="javascript:alert(1)">Ask.</galley-licensing-footer>`,
      warning: 'href="javascript:alert(1)" is not allowed',
    },
    {
      what: 'a last day that is none',
      markup: html`<galley-licensing-footer until="soon">Ask.</galley-licensing-footer>`,
      warning: 'until="soon" is no date',
    },
    {
      what: 'a rule that nobody knows',
      markup: html`<galley-licensing-footer rules="keep-links be-nice window-days:30"
        >Ask.</galley-licensing-footer
      >`,
      warning: 'rules="be-nice" is not known',
    },
    {
      what: 'a counter that runs code',
      markup: html`<galley-licensing-footer pixel="javascript:alert(1)">Ask.</galley-licensing-footer>`,
      warning: 'pixel="javascript:alert(1)" is not allowed',
    },
    {
      what: 'a word on mining that nobody knows',
      markup: html`<galley-licensing-footer mining="never">Ask.</galley-licensing-footer>`,
      warning: 'mining="never" is not known',
    },
    {
      what: 'an origin that runs code',
      markup: html`<galley-licensing-footer holder="DCNF" origin="javascript:alert(1)"
        >Ask.</galley-licensing-footer
      >`,
      warning: 'origin="javascript:alert(1)" is not allowed',
    },
    {
      what: 'an origin that the page does not name as canonical',
      markup: html`<galley-licensing-footer holder="DCNF" origin="https://example.com/x"
        >Ask.</galley-licensing-footer
      >`,
      warning: 'expected <link rel="canonical" href="https://example.com/x">',
    },
    {
      what: 'the notice after what has a slot',
      markup: html`<galley-licensing-footer
        ><p slot="rules"></p>
        <p>Ask.</p></galley-licensing-footer
      >`,
      warning: 'expected the notice before',
    },
  ];
  for (const { what, markup, warning } of cases) {
    it(`${what}: the notice reads, and the developer is told once`, async () => {
      let element!: LicensingFooterElement;
      const warnings = await warningsOf(async soFar => {
        element = await fixture<LicensingFooterElement>(markup);
        element.append(' ');
        await until(() => soFar.length);
        await pause(100);
      });
      assert.equal(element.textContent.trim(), 'Ask.');
      assert.notInclude(element.innerHTML, 'script:');
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
        warnings.join('\n'),
      );
      assert.lengthOf(warnings, 1);
    });
  }

  it('an empty footer tells the developer that the notice is missing', async () => {
    const warnings = await warningsOf(async soFar => {
      await fixture(html`<galley-licensing-footer></galley-licensing-footer>`);
      await until(() => soFar.length);
      await pause(100);
    });
    assert.lengthOf(
      warnings.filter(line => line.includes('found no words')),
      1,
    );
  });

  it('a notice and a holder of 2,000 characters without a space stay in their box', async () => {
    const long = 'x'.repeat(2000);
    const element = await fixture<HTMLElement>(html`
      <galley-licensing-footer holder=${long} disabled reason=${long}>${long}</galley-licensing-footer>
    `);
    await pause(100);
    assert.isAtMost(element.scrollWidth, element.clientWidth);
  });
});
