import { assert, expect, fixture, html } from '@open-wc/testing';
import { map } from '@galley/tooling/artwork';
import { Frame, withMedia, withClipboard, until, withoutModule } from '@galley/tooling/suite';
import './define.js';
import { laterWords, PhotoCreditElement } from './index.js';

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));
const inside = html`<figure>
  <img src=${map} alt="A map" width="1200" height="800" />
  <figcaption>Near Hajin. <cite>REUTERS/Rodi &lt;Said&gt;</cite></figcaption>
</figure>`;

const figureWith = (attributes: string) => `<galley-photo-credit ${attributes}><figure>
  <img src="${map}" alt="A map" width="1200" height="800"><figcaption>Near Hajin. <cite>REUTERS</cite></figcaption>
</figure></galley-photo-credit>`;
/** A page of its own with a figure, upgraded. */
async function pageWith(options: { markup: string; language?: string; head?: string }) {
  const frame = await Frame.open({ room: 'photo-credit', ...options });
  await frame.upgrade();
  return { frame, figure: frame.body.querySelector('galley-photo-credit')! };
}
/** Waits until a page has fetched a file, and for what follows from it. */
const fetched = async ({ window }: Frame, file: string) => {
  await until(() => window.performance.getEntriesByType('resource').some(({ name }) => name.includes(file)));
  await drawn();
  await drawn();
};

before(async () => {
  await fixture(html`<galley-photo-credit decorative>${inside}</galley-photo-credit>`);
  await until(() => document.adoptedStyleSheets.length);
  // As on a page that has been looked at for a moment.
  await import('./rights.js');
});

const words = (element: Element) =>
  [...part(element, 'terms').querySelectorAll('p')].map(line => line.textContent.replace(/\s+/g, ' ').trim());

async function opened(element: PhotoCreditElement): Promise<string[]> {
  await element.updateComplete;
  part(element, 'rights').click();
  await until(() => part(element, 'terms').checkVisibility() && words(element).length);
  return words(element);
}

describe('rights in plain words', () => {
  it('are offered where they are asked for and where there are any', async () => {
    for (const [element, offered] of [
      [
        await fixture(html`<galley-photo-credit rights source="REUTERS">${inside}</galley-photo-credit>`),
        false,
      ],
      [
        await fixture(
          html`<galley-photo-credit distributable="no" source="R">${inside}</galley-photo-credit>`,
        ),
        false,
      ],
      [
        await fixture(html`<galley-photo-credit rights distributable="no">${inside}</galley-photo-credit>`),
        true,
      ],
    ] as const) {
      assert.equal(part(element, 'rights').checkVisibility(), offered);
      assert.isFalse(part(element, 'terms').checkVisibility());
    }
  });

  it('are as legible under an overlay as anywhere else', async () => {
    const colors = [];
    for (const position of ['below', 'overlay'] as const) {
      const element = await fixture<PhotoCreditElement>(html`
        <galley-photo-credit rights position=${position} copyright="© 2018 Reuters"
          >${inside}</galley-photo-credit
        >
      `);
      await opened(element);
      colors.push(['terms', 'status'].map(name => getComputedStyle(part(element, name)).color));
      await expect(element).to.be.accessible();
    }
    assert.deepEqual(colors[1], colors[0]);
  });

  it('say whose the picture is, its licence with a link, what it allows, whether it goes with the article, and where to get a licence', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit
        rights
        license="CC-BY-NC-ND-4.0"
        copyright=${'© 2018 <b>Reuters</b>'}
        acquire="/buy"
        distributable="no"
        >${inside}</galley-photo-credit
      >
    `);
    assert.deepEqual(await opened(element), [
      '© 2018 <b>Reuters</b>',
      'Licence: CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/)',
      'You may copy and share it. Do not change it. Name the author. Not for commercial use.',
      'It may not be passed on with the article.',
      'Get a licence',
    ]);
    const [license, acquire] = part(element, 'terms').querySelectorAll('a');
    assert.equal(license!.href, 'https://creativecommons.org/licenses/by-nc-nd/4.0/');
    assert.equal(license!.rel, 'license');
    assert.equal(acquire!.getAttribute('href'), '/buy');
    assert.equal(part(element, 'rights').getAttribute('aria-expanded'), 'true');
    await expect(element).to.be.accessible();
    part(element, 'rights').click();
    await until(() => !part(element, 'terms').checkVisibility());
    await element.updateComplete;
    assert.equal(part(element, 'rights').getAttribute('aria-expanded'), 'false');
  });

  const licenses: Record<string, string[]> = {
    'CC-BY-SA-4.0': [
      'Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)',
      'You may copy and share it. You may adapt it. Name the author. Pass on what you make of it under the same licence.',
    ],
    'CC0-1.0': [
      'Licence: CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/)',
      'Free of copyright: anyone may use it for anything.',
    ],
    'all-rights-reserved': ['All rights reserved'],
    'https://example.com/terms': ['Licence: https://example.com/terms'],
    'Editorial use only': ['Licence: Editorial use only'],
    'Editorial use/no sale': ['Licence: Editorial use/no sale'],
  };
  for (const [license, lines] of Object.entries(licenses)) {
    it(`${license}: ${lines.join(' ')}`, async () => {
      const element = await fixture<PhotoCreditElement>(
        html`<galley-photo-credit rights license=${license}>${inside}</galley-photo-credit>`,
      );
      assert.deepEqual(await opened(element), lines);
    });
  }

  it('are closed where they are no longer asked for', async () => {
    const element = await fixture<PhotoCreditElement>(
      html`<galley-photo-credit rights distributable="no">${inside}</galley-photo-credit>`,
    );
    await opened(element);
    element.rights = false;
    await element.updateComplete;
    assert.isFalse(part(element, 'terms').checkVisibility());
  });

  it('speak the reader’s language', async () => {
    const page = await fixture(html`
      <div lang="de">
        <galley-photo-credit rights license="all-rights-reserved" distributable="yes"
          >${inside}</galley-photo-credit
        >
      </div>
    `);
    const element = page.querySelector('galley-photo-credit')!;
    await opened(element);
    await until(() => words(element)[0] === 'Alle Rechte vorbehalten');
    assert.equal(words(element)[1], 'Es darf mit dem Artikel weitergegeben werden.');
  });

  it('are in the reader’s language on each of several figures that ask for it at once', async () => {
    const figure = html`<galley-photo-credit rights distributable="no">${inside}</galley-photo-credit>`;
    const page = await fixture(html`<div lang="tr">${figure}${figure}</div>`);
    const elements = [...page.querySelectorAll('galley-photo-credit')];
    await Promise.all(elements.map(element => element.updateComplete));
    for (const element of elements) part(element, 'rights').click();
    const turkish = 'Haberle birlikte yeniden yayımlanamaz.';
    await until(() => elements.every(element => words(element).join() === turkish));
  });

  it('are printed with the address of the licence, unasked, and the picture is fetched for it', async function () {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit license="CC-BY-4.0" copyright="© 2018 Reuters" copyable>
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" loading="lazy" />
          <figcaption>Near Hajin. <cite>REUTERS</cite></figcaption>
        </figure>
      </galley-photo-credit>
    `);
    await drawn();
    await withMedia(this, { type: 'print' }, async () => {
      await until(() => words(element).length);
      assert.include(part(element, 'terms').innerText, 'https://creativecommons.org/licenses/by/4.0/');
      assert.isTrue(part(element, 'terms').checkVisibility());
      assert.isFalse(part(element, 'tools').checkVisibility());
      assert.equal(element.querySelector('img')!.loading, 'eager');
    });
  });

  it('are printed, unasked, where nothing but the copyright is known', async function () {
    const element = await fixture<PhotoCreditElement>(
      html`<galley-photo-credit copyright="© 2018 Reuters">${inside}</galley-photo-credit>`,
    );
    await drawn();
    await withMedia(this, { type: 'print' }, async () => {
      await until(() => part(element, 'terms').checkVisibility() && words(element).length);
      assert.deepEqual(words(element), ['© 2018 Reuters']);
    });
  });

  it('of which a template left some empty are as if those were not there', async function () {
    const both = ['© Jane Doe', 'CC-BY-4.0'];
    for (const [copyright, license] of [both, ['', both[1]], [both[0], ''], ['', '']]) {
      const frame = await Frame.open({
        room: 'photo-credit',
        markup: figureWith(
          `rights copyright="${copyright}" license="${license}" acquire="" distributable=""`,
        ),
      });
      const figure = frame.body.querySelector('galley-photo-credit')!;
      const style = () => frame.window.getComputedStyle(figure, '::before');
      await withMedia(this, { type: 'print' }, () => {
        assert.equal(style().display === 'none', !copyright && !license);
        assert.equal(style().getPropertyValue('--_comma').includes(','), !!copyright && !!license);
      });
      assert.equal(style().display === 'none', !copyright && !license);
      await frame.upgrade();
      assert.equal(part(figure, 'rights').checkVisibility(), !!(copyright || license));
      frame.close();
    }
  });

  describe('that do not come', () => {
    /** Where the part that tells them should be is nothing. */
    const without = withoutModule(new URL('rights', import.meta.url));
    const onPaper = ({ window, body }: Frame) => {
      const { content, display, visibility } = window.getComputedStyle(body.firstElementChild!, '::before');
      return content !== 'none' && display !== 'none' && visibility === 'visible';
    };
    const markup = figureWith('rights copyright="© Jane Doe" license="CC-BY-4.0"');

    for (const [head, told] of [
      [without, false],
      ['', true],
    ] as const) {
      it(`are on paper once, ${told ? 'in words where they came after all' : 'as they are written'}`, async function () {
        const { frame, figure } = await pageWith({ markup, head });
        assert.isFalse(onPaper(frame));
        await withMedia(this, { type: 'print' }, async () => {
          await until(() => onPaper(frame) !== told && words(figure).length > 0 === told);
          assert.equal(part(figure, 'terms').innerText.includes('Jane Doe'), told);
        });
        assert.isFalse(onPaper(frame));
        frame.close();
      });
    }

    it('are not told to be open', async () => {
      const { frame, figure } = await pageWith({ markup, head: without });
      const isOpen = () => part(figure, 'rights').ariaExpanded === 'true';
      part(figure, 'rights').click();
      await figure.updateComplete;
      await until(() => !isOpen());
      assert.isFalse(part(figure, 'terms').checkVisibility());
      frame.close();
    });
  });

  it('speak the page’s language on paper that was asked for before anything else', async () => {
    const { frame, figure } = await pageWith({
      language: 'fr',
      markup: figureWith('license="all-rights-reserved"'),
    });
    await fetched(frame, '/words/later/fr.');
    // What the browser is told in this moment is what it prints.
    frame.window.dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(words(figure), ['Tous droits réservés']);
    frame.close();
  });

  it('a lazy picture is loaded when the browser is about to print, as long as its figure is on the page', async () => {
    const lazy = html`<galley-photo-credit>
      <figure>
        <img src=${map} alt="A map" width="1200" height="800" loading="lazy" />
        <figcaption>Near Hajin. <cite>REUTERS</cite></figcaption>
      </figure>
    </galley-photo-credit>`;
    const [there, gone] = [await fixture(lazy), await fixture(lazy)];
    gone.remove();
    dispatchEvent(new Event('beforeprint'));
    assert.equal(there.querySelector('img')!.loading, 'eager');
    assert.equal(gone.querySelector('img')!.loading, 'lazy');
  });
});

describe('copying the credit', () => {
  const copyable = () =>
    fixture<PhotoCreditElement>(html`
      <galley-photo-credit copyable license="CC-BY-4.0" copyright="© 2018 Reuters"
        >${inside}</galley-photo-credit
      >
    `);
  const status = (element: Element) => part(element, 'status').textContent;

  it('gives text and HTML, with creator, source, licence and its address, before anything is awaited', async () => {
    const element = await copyable();
    const written: ClipboardItem[][] = [];
    const clipboard = { write: (items: ClipboardItem[]) => (written.push(items), Promise.resolve()) };
    await withClipboard(clipboard, async () => {
      // The first click can come while the code is still on its way.
      part(element, 'copy').click();
      await until(() => status(element));
      written.length = 0;
      part(element, 'copy').click();
      assert.lengthOf(written, 1);
      await until(() => status(element));
    });
    const said = async (type: string) => (await written[0]![0]!.getType(type)).text();
    const address = 'https://creativecommons.org/licenses/by/4.0/';
    assert.equal(await said('text/plain'), `REUTERS/Rodi <Said>, © 2018 Reuters, CC BY 4.0 (${address})`);
    assert.equal(
      await said('text/html'),
      `REUTERS/Rodi &#60;Said&#62;, © 2018 Reuters, <a rel="license" href="${address}">CC BY 4.0</a>`,
    );
    assert.equal(status(element), 'Credit copied');
    assert.equal(part(element, 'status').getAttribute('role'), 'status');
    await expect(element).to.be.accessible();
  });

  it('is told of in the page’s language at the first press', async () => {
    const { frame, figure } = await pageWith({
      language: 'fr',
      markup: figureWith('copyable license="all-rights-reserved"'),
    });
    const texts: string[] = [];
    const { navigator } = frame.window;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => (texts.push(text), Promise.resolve()) },
    });
    part(figure, 'copy').click();
    await until(() => status(figure));
    assert.equal(status(figure), 'Crédit copié');
    assert.deepEqual(texts, ['REUTERS, Tous droits réservés']);
    frame.close();
  });

  it('takes the line from the attributes where the caption has none', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit copyable creator="Rodi Said" source="REUTERS" license="/terms">
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" />
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    await drawn();
    const texts: string[] = [];
    await withClipboard({ writeText: (text: string) => (texts.push(text), Promise.resolve()) }, async () => {
      part(element, 'copy').click();
      await until(() => status(element));
    });
    assert.deepEqual(texts, [`Rodi Said/REUTERS, /terms (${location.origin}/terms)`]);
  });

  it('leaves the clipboard alone where there is nothing to copy', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit copyable>
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" />
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    const texts: string[] = [];
    await withClipboard({ writeText: (text: string) => (texts.push(text), Promise.resolve()) }, async () => {
      part(element, 'copy').click();
      await until(() => status(element));
    });
    assert.deepEqual(texts, []);
    assert.equal(status(element), laterWords.in('en').notCopied);
  });

  it('says so where nothing can be copied', async () => {
    const element = await copyable();
    await drawn();
    await withClipboard(undefined, async () => {
      part(element, 'copy').click();
      await until(() => status(element));
    });
    assert.equal(status(element), laterWords.in('en').notCopied);
  });
});

describe('the names of a drawn credit', () => {
  it('lead where they are told to, one by one, and nowhere that could run code', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit
        creator="Rodi Said, Issam Abdallah"
        source="REUTERS"
        href="/rodi-said /issam https://example.com/reuters"
      >
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" />
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    const links = () =>
      [...part(element, 'credit').querySelectorAll('a')].map(link => [
        link.textContent,
        link.getAttribute('href'),
      ]);
    assert.equal(part(element, 'credit').textContent, 'Rodi Said, Issam Abdallah/REUTERS');
    assert.deepEqual(links(), [
      ['Rodi Said', '/rodi-said'],
      ['Issam Abdallah', '/issam'],
      ['REUTERS', 'https://example.com/reuters'],
    ]);
    await expect(element).to.be.accessible();
    element.href = 'javascript:alert(1) /issam';
    await element.updateComplete;
    assert.deepEqual(links(), [
      ['Rodi Said', null],
      ['Issam Abdallah', '/issam'],
      ['REUTERS', null],
    ]);
  });
});

describe('Content Credentials', () => {
  it('are a link to check them, with the address of the manifest, and ask nothing of anybody themselves', async () => {
    const element = await fixture<PhotoCreditElement>(
      html`<galley-photo-credit manifest="https://example.com/a.jpg?x=1&amp;y=2"
        >${inside}</galley-photo-credit
      >`,
    );
    const link = part(element, 'verify') as HTMLAnchorElement;
    assert.equal(
      link.href,
      'https://contentcredentials.org/verify?source=https%3A%2F%2Fexample.com%2Fa.jpg%3Fx%3D1%26y%3D2',
    );
    assert.isTrue(link.checkVisibility());
    assert.equal(link.rel, 'noopener');
    assert.notInclude(
      JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)),
      'contentcredentials.org',
    );
  });
});
