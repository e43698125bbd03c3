import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { Frame, media, warningsOf } from '@galley/tooling/suite';
import './define.js';
import { LicensingFooterElement } from './index.js';

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

  it('has the same words before the script as after it, in every language', async () => {
    const sheet = await (await fetch(new URL('../style.css', import.meta.url))).text();
    const { words } = LicensingFooterElement;
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
      const { republish, closed, firstBy, firstUnder } = words.in(language);
      expect(`content: '${republish}'`);
      expect(`content: '${closed}'`);
      expect(`--_first: ${inCss(firstBy)};`);
      expect(`--_first: ${inCss(firstUnder)};`);
    }
    expect(`--_owned: '© ' attr(year) ' ' attr(holder)`);
    assert.deepEqual(missing, []);
    assert.lengthOf(words.languages, 15);
  });

  describe('before the script', () => {
    /** The text that stands before and after the notice of a footer that no script has defined. */
    async function drawn(markup: string, language = 'en') {
      const frame = await Frame.open({ markup, room: 'licensing-footer', language });
      const footer = frame.body.querySelector('galley-licensing-footer')!;
      const [before, after] = ['::before', '::after'].map(side =>
        frame.window.getComputedStyle(footer, side),
      );
      const result = {
        before: before!.content,
        after: after!.content,
        visible: after!.visibility,
        room: parseFloat(after!.height),
      };
      frame.close();
      return result;
    }

    it('the copyright line is there already', async () => {
      const { before } = await drawn(
        '<galley-licensing-footer holder="DCNF" year="2018">Ask.</galley-licensing-footer>',
      );
      assert.equal(before.replaceAll('" "', ''), '"© 2018 DCNF"');
    });

    it('nothing claims a copyright in what is in the public domain', async () => {
      for (const license of ['CC0-1.0', 'cc-pdm-1.0', 'http://creativecommons.org/publicdomain/mark/1.0/']) {
        const markup = `<galley-licensing-footer license="${license}" holder="DCNF" year="2018">Take it.</galley-licensing-footer>`;
        assert.notInclude((await drawn(markup)).before, '©');
      }
    });

    it('the button’s room is kept, for the words of the page’s language', async () => {
      const { after, visible, room } = await drawn(
        '<galley-licensing-footer>Ask.</galley-licensing-footer>',
        'ar-EG',
      );
      assert.equal(after, '"أعد نشر هذا المقال"');
      assert.equal(visible, 'hidden');
      assert.isAtLeast(room, 44);
    });

    it('the reason can be read, in every language', async () => {
      const markup = '<galley-licensing-footer disabled reason="An agency’s.">Ask.</galley-licensing-footer>';
      for (const language of ['en', 'ja']) {
        const { after, visible } = await drawn(markup, language);
        assert.equal(after, '"An agency’s."');
        assert.equal(visible, 'visible');
      }
    });

    it('the publisher’s link takes the button’s place', async () => {
      const markup =
        '<galley-licensing-footer>Ask. <a slot="republish" href="/copy">Take it</a></galley-licensing-footer>';
      assert.equal((await drawn(markup)).after, 'none');
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

  it('speaks the reader’s language', async () => {
    await LicensingFooterElement.words.load('fr');
    const element = await fixture(html`<galley-licensing-footer lang="fr-CA">©</galley-licensing-footer>`);
    await pause();
    assert.equal(part(element, 'button').textContent.trim(), 'Republier cet article');
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

  it('prints the terms and the address of the licence, and no button', async function () {
    if (!(await media({ type: 'print' }))) return this.skip();
    try {
      const element = await fixture(html`
        <galley-licensing-footer><a href=${deed}>CC BY-ND 4.0</a></galley-licensing-footer>
      `);
      await pause(200);
      assert.isFalse(part(element, 'button').checkVisibility());
      assert.include(getComputedStyle(element.querySelector('a')!, '::after').content, deed);
    } finally {
      await media({ type: '' });
    }
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
      const warnings = await warningsOf(async () => {
        element = await fixture<LicensingFooterElement>(markup);
        element.append(' ');
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
    const warnings = await warningsOf(async () => {
      await fixture(html`<galley-licensing-footer></galley-licensing-footer>`);
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
