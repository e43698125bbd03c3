import { assert, expect, oneEvent } from '@open-wc/testing';
import {
  casesOf,
  dialogWithinReach,
  Frame,
  press,
  warningsOf,
  withClipboard,
  until,
  withoutModule,
} from '@galley/tooling/suite';
import './define.js';
import type { GalleyRepublishCopyEvent, LicensingFooterElement } from './index.js';
import { republishWords } from './index.js';
import * as stories from './licensing-footer.stories.js';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const storyMarkup = (name: string) => casesOf(stories as never).find(one => one.name === name)!.markup;
const footerOf = (markup: string) => {
  page.innerHTML = markup;
  return page.querySelector<LicensingFooterElement>('galley-licensing-footer')!;
};
const dialogOf = (footer: Element) => footer.shadowRoot!.querySelector('dialog')!;
const find = <T extends Element = HTMLElement>(footer: Element, selector: string) =>
  dialogOf(footer).querySelector<T>(selector)!;
const buttonOf = (footer: Element) => footer.shadowRoot!.querySelector('button')!;
const note = (footer: Element) => find(footer, '.note')?.textContent.trim() ?? '';
const status = (footer: Element) => find(footer, '.said').textContent.trim();
/** What a reader sees, in one line. */
const textOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** Opens the dialog of a page's first footer and waits until it says what there is to say. */
async function opened(markup: string): Promise<LicensingFooterElement> {
  const footer = footerOf(markup);
  await footer.updateComplete;
  (footer.querySelector<HTMLElement>('[slot="republish"]') ?? buttonOf(footer)).click();
  await until(() => dialogOf(footer).open, 'the dialog is open');
  const building = republishWords.languages.map(language => republishWords.in(language).building);
  const settled = () =>
    find(footer, '.columns') && !building.includes(note(footer)) && !find(footer, '[aria-busy="true"]');
  await until(settled, 'the copy is ready, in all its forms');
  return footer;
}

const article = (text: string, footer: string) =>
  `<article><h1>Headline</h1>${text}<galley-licensing-footer ${footer}><p>Our terms.</p></galley-licensing-footer></article>`;
const simple = article(
  '<galley-author>Ada Lovelace</galley-author><p>Text.</p>',
  'license="CC-BY-4.0" holder="DCNF"',
);
const working = (written: ClipboardItem[] = []) => ({
  write: (items: ClipboardItem[]) => (written.push(...items), Promise.resolve()),
});
const denied = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));

describe('the republish dialog', () => {
  it('opens with its title, closes by Escape, and gives the focus back to the button', async () => {
    const footer = footerOf(storyMarkup('basic'));
    await footer.updateComplete;
    buttonOf(footer).focus();
    const told = oneEvent(document, 'galley-republish-open');
    await press('Enter');
    await told;
    assert.isTrue(dialogOf(footer).matches(':modal'));
    assert.equal(footer.shadowRoot!.activeElement!.textContent, 'Republish this article');
    assert.equal(footer.shadowRoot!.activeElement!.localName, 'h2');
    await press('Escape');
    await until(() => !dialogOf(footer).open, 'the dialog is closed');
    await until(() => footer.shadowRoot!.activeElement === buttonOf(footer), 'the button has the focus');
  });

  it('closes when its footer goes elsewhere on the page, and opens again over the page', async () => {
    const footer = await opened(simple);
    page.append(footer);
    await until(() => !dialogOf(footer).open, 'it is closed');
    page.firstElementChild!.append(footer);
    buttonOf(footer).click();
    await until(() => dialogOf(footer).matches(':modal'), 'it is open over the page');
    dialogOf(footer).close();
  });

  it('closes by its button, and opens again with a fresh copy', async () => {
    const footer = await opened(simple);
    find(footer, '.close').click();
    assert.isFalse(dialogOf(footer).open);
    page.querySelector('p')!.textContent = 'Corrected.';
    buttonOf(footer).click();
    await until(
      () =>
        dialogOf(footer)
          .querySelector<HTMLTextAreaElement>('#panel-html textarea')
          ?.value.includes('Corrected.'),
      'a fresh copy',
    );
  });

  it('gives the focus back to the publisher’s own link', async () => {
    const footer = await opened(storyMarkup('all slots'));
    find(footer, '.close').click();
    await until(
      () => document.activeElement === footer.querySelector('[slot="republish"]'),
      'the link is focused',
    );
  });

  for (const name of ['basic', 'creative commons', 'all slots', 'public domain', 'right to left']) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible: ${name}, ${scheme}`, async () => {
        Object.assign(document.documentElement.style, {
          colorScheme: scheme,
          background: 'light-dark(#fff, #121212)',
        });
        if (name === 'right to left') Object.assign(page, { dir: 'rtl', lang: 'ar' });
        try {
          const footer = await opened(storyMarkup(name));
          await expect(footer).to.be.accessible();
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
    }
  }

  it('leaves the signs of the licence in the page behind it as they are', async () => {
    const footer = footerOf(simple);
    await footer.updateComplete;
    const size = () => JSON.stringify(footer.shadowRoot!.querySelector('svg')!.getBoundingClientRect());
    const before = size();
    buttonOf(footer).click();
    await until(() => find(footer, '[aria-busy="false"]'), 'the copy is ready');
    assert.equal(size(), before);
  });

  it('fits a narrow page', async () => {
    const footer = await opened(storyMarkup('basic'));
    const dialog = dialogOf(footer);
    assert.isAtMost(dialog.scrollWidth, dialog.clientWidth);
    assert.isAtMost(dialog.getBoundingClientRect().width, innerWidth);
  });

  it('scrolls what is between its title and its foot, and never itself', async () => {
    const dialog = dialogOf(await opened(storyMarkup('basic')));
    const [title] = dialog.children;
    const { top } = title!.getBoundingClientRect();
    for (const part of dialog.querySelectorAll('[part="take"], .hidden')) part.scrollIntoView();
    assert.equal(dialog.scrollTop, 0);
    assert.equal(title!.getBoundingClientRect().top, top);
  });

  it('keeps its size and place while the copy is made', async () => {
    const footer = footerOf(storyMarkup('basic'));
    await footer.updateComplete;
    buttonOf(footer).click();
    await until(() => find(footer, 'progress'), 'the copy is on its way');
    const place = () => JSON.stringify(dialogOf(footer).getBoundingClientRect());
    const before = place();
    await until(() => find(footer, '[aria-busy="false"]'), 'the copy is ready');
    assert.equal(place(), before);
  });

  it('tells the rules of the publisher’s own terms: what is required, and the notice', async () => {
    const footer = await opened(storyMarkup('basic'));
    const rules = textOf(find(footer, 'section'));
    assert.include(rules, 'You must Name the author. Name the organization');
    assert.include(rules, 'Show the publisher’s logo.');
    assert.include(rules, 'You must not Use the pictures that the copy leaves out.');
    assert.include(rules, 'The publisher’s terms Whatever the Daily Caller News Foundation creates is free');
    assert.notInclude(rules, 'You may ');
    const mail = find<HTMLAnchorElement>(footer, '.small a');
    assert.match(mail.href, /^mailto:licensing@dailycallernewsfoundation\.org\?subject=US-Backed%20Forces/);
  });

  it('tells the rules of a licence', async () => {
    const footer = await opened(article('<p>Text.</p>', 'license="CC-BY-NC-SA-3.0-DE"'));
    const rules = textOf(find(footer, 'section'));
    assert.include(rules, 'Licensed under CC BY-NC-SA 3.0 DE.');
    assert.include(
      rules,
      'You may Publish the article, online and in print. Shorten it, translate it, or build on it. You must not',
    );
    assert.include(
      rules,
      'You must Name the author. Name the organization that the author reports for. Link to the original.',
    );
    assert.include(rules, 'under the same licence');
    assert.include(rules, 'You must not Use it commercially.');
    assert.equal(
      find<HTMLAnchorElement>(footer, 'a[rel="license"]').href,
      'https://creativecommons.org/licenses/by-nc-sa/3.0/de/',
    );
  });

  it('forbids altered versions under a licence without derivatives, and shows the publisher’s own rules', async () => {
    const footer = await opened(storyMarkup('all slots'));
    const rules = textOf(find(footer, 'section'));
    assert.include(rules, 'You must not Publish an altered version of it.');
    assert.notInclude(rules, 'build on it');
    assert.include(rules, 'The headline may change. Tell us where the article appeared.');
    assert.include(rules, 'Obtain other rights');
  });

  it('tells the publisher’s rules by name, each with its kind, once', async () => {
    const footer = await opened(
      article(
        '<p>Text.</p>',
        'license="CC-BY-ND-4.0" rules="credit-author keep-links headline-may-change no-bulk window-days:90"',
      ),
    );
    const rules = [...dialogOf(footer).querySelectorAll<HTMLElement>('[data-rule]')].map(
      ({ dataset }) => dataset['rule'],
    );
    assert.deepEqual(rules, [
      ...[
        'credit-author',
        'credit-institution',
        'link-original',
        'keep-links',
        'name-license',
        'window-days',
      ],
      ...['share', 'commercial', 'headline-may-change', 'no-adaptations', 'no-bulk'],
    ]);
    assert.include(textOf(find(footer, 'section')), 'Publish it in time: 90 days from the day it appeared.');
  });

  it('tells of text and data mining', async () => {
    const footer = await opened(article('<p>Text.</p>', 'license="CC-BY-4.0" mining="reserved"'));
    document.querySelector('meta[name="tdm-reservation"]')?.remove();
    assert.include(textOf(find(footer, 'section')), 'reserves the rights of text and data mining');
  });

  it('knows rules and mining in capitals, too', async () => {
    const footer = await opened(
      article('<p>Text.</p>', 'rules="Keep-Links Window-Days:90" mining=" Reserved "'),
    );
    const told = textOf(find(footer, 'section'));
    assert.include(told, 'links');
    assert.include(told, '90 days');
    assert.include(told, 'reserves the rights of text and data mining');
  });

  it('opens by the address #republish, for links and bookmarks', async () => {
    const footer = footerOf(simple);
    await footer.updateComplete;
    location.hash = 'republish';
    try {
      await until(() => dialogOf(footer).open, 'the dialog is open');
    } finally {
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    }
  });

  it('opens by the address #republish for the first footer that offers a copy: one rests by time, one is closed', async () => {
    page.innerHTML = [
      article('<p>Not yet.</p>', 'since="2999-01-01"'),
      article('<p>Never.</p>', 'disabled'),
      article('<p>Over.</p>', 'until="2018-12-31"'),
      article('<p>Now.</p>', 'since="2018-12-31"'),
      article('<p>Later.</p>', ''),
    ].join('');
    const footers = [...page.querySelectorAll('galley-licensing-footer')];
    const open = () => footers.map(one => dialogOf(one).open);
    await Promise.all(footers.map(one => one.updateComplete));
    location.hash = 'republish';
    try {
      await until(() => open().includes(true), 'a dialog is open');
      await new Promise(resolve => setTimeout(resolve, 100));
      assert.deepEqual(open(), [false, false, false, true, false]);
    } finally {
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    }
  });

  it('is no stop of the Tab key itself: the first one is the button that closes it', async () => {
    const footer = await opened(simple);
    await press('Tab');
    assert.equal(footer.shadowRoot!.activeElement, find(footer, '.close'));
    await press('Tab');
    assert.notInclude(['dialog', 'div'], footer.shadowRoot!.activeElement?.localName);
  });

  it('credits what was first published elsewhere to where it was', async () => {
    const { warn } = console;
    console.warn = () => {};
    const footer = await opened(
      article('<p>Text.</p>', 'license="CC-BY-4.0" holder="DCNF" origin="https://example.com/first"'),
    );
    console.warn = warn;
    const { value } = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
    assert.include(value, '“<a href="https://example.com/first">Headline</a>” was first published by DCNF.');
    assert.equal(
      find(footer, 'code').textContent.trim(),
      '<link rel="canonical" href="https://example.com/first">',
    );
  });

  it('says so of a licence that has been retired', async () => {
    const footer = await opened(
      article('<p>Text.</p>', 'license="https://creativecommons.org/licenses/sa/1.0/"'),
    );
    assert.include(textOf(find(footer, 'section')), 'This licence has been retired.');
  });

  it('finds the licence in the notice where no attribute names it', async () => {
    const footer = await opened(
      '<article><h1>H</h1><p>Text.</p><galley-licensing-footer><a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC</a></galley-licensing-footer></article>',
    );
    assert.include(textOf(find(footer, 'section')), 'Licensed under CC BY 4.0.');
  });

  it('offers no copy where all rights are reserved', async () => {
    const footer = await opened(
      article('<p>Text.</p>', 'license="all-rights-reserved" contact="a@example.com"'),
    );
    assert.include(
      textOf(dialogOf(footer)),
      'You must not Publish the article without the publisher’s permission.',
    );
    assert.isNull(find(footer, '#panel-html textarea'));
    assert.include(textOf(dialogOf(footer)), 'a@example.com');
  });

  it('holds the copy as HTML, plain text and Markdown, in tabs that the arrow keys turn', async () => {
    const footer = await opened(simple);
    const panels = ['html', 'text', 'markdown'].map(format =>
      find<HTMLTextAreaElement>(footer, `#panel-${format} textarea`),
    );
    const [html, text, markdown] = panels;
    assert.include(html!.value, '<h1>Headline</h1>\n<p>By Ada Lovelace, DCNF</p>\n<p>Text.</p>\n<hr>');
    assert.include(text!.value, 'Headline\n\nBy Ada Lovelace, DCNF\n\nText.\n\n');
    assert.include(markdown!.value, '# Headline\n\nBy Ada Lovelace, DCNF\n\nText.\n\n---\n\n');
    assert.isTrue(panels.every(panel => panel.readOnly));
    assert.isTrue(panels.every(panel => panel.selectionStart === 0 && panel.selectionEnd === 0));
    const tabs = [...dialogOf(footer).querySelectorAll<HTMLElement>('[role="tab"]')];
    const state = () => tabs.findIndex(tab => tab.ariaSelected === 'true' && tab.tabIndex === 0);
    const reachable = () => tabs.filter(tab => tab.tabIndex === 0).length;
    for (const [at, tab] of tabs.entries()) {
      const panel = find(footer, `#${tab.getAttribute('aria-controls')}`);
      assert.equal(panel.getAttribute('aria-labelledby'), tab.id);
      assert.isTrue(panel.contains(panels[at]!));
    }
    tabs[0]!.focus();
    const turns: [key: string, at: number][] = [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['End', 2],
    ];
    for (const [key, at] of turns) {
      await press(key);
      assert.equal(state(), at, key);
      assert.equal(reachable(), 1);
      assert.equal(footer.shadowRoot!.activeElement, tabs[at]);
      assert.deepEqual(
        panels.map(panel => panel.checkVisibility()),
        panels.map((_, index) => index === at),
      );
    }
    page.dir = 'rtl';
    await press('ArrowRight');
    assert.equal(state(), 1);
  });

  it('says how long the article is', async () => {
    const footer = await opened(article(`<p>${'Word after word. '.repeat(230)}</p>`, 'license="CC-BY-4.0"'));
    assert.match(textOf(find(footer, 'dl')), /^Words 7\d\d Reading time 3 minutes$/);
  });

  it('ticks what the copy has, and crosses what it lacks', async () => {
    const footer = await opened(
      '<article><h1>H</h1><p>Text.</p><galley-licensing-footer license="CC-BY-4.0" require="logo">T</galley-licensing-footer></article>',
    );
    const marks = [...dialogOf(footer).querySelectorAll('[data-check]')].map(mark => mark.textContent.trim());
    assert.deepEqual(marks, [
      'Headline: present',
      'Author: –: missing',
      'Publisher’s logo: missing',
      'Credit to the publisher: present',
      'Link to the original: present',
      'Licence or terms: present',
      'Line for search engines: present',
      'No picture that may not be passed on: present',
    ]);
  });

  it('tells the developer what the copy lacks', async () => {
    const warnings = await warningsOf(() =>
      opened(article('<galley-author>Ada</galley-author><p>Text.</p>', 'license="CC-BY-4.0" require="logo"')),
    );
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], '<img slot="logo">');
  });

  it('says which picture was left out, and why', async () => {
    const footer = await opened(storyMarkup('basic'));
    assert.include(textOf(dialogOf(footer)), 'Picture: REUTERS/Rodi Said – may not be passed on');
  });

  it('speaks the reader’s language', async () => {
    page.lang = 'fr';
    const footer = await opened(simple);
    assert.include(textOf(dialogOf(footer)), 'Sous licence CC BY 4.0');
    assert.equal(find(footer, '.close').ariaLabel, 'Fermer');
    assert.match(textOf(find(footer, 'dl')), /^Mots \d+ Temps de lecture 1 minute$/);
  });

  it('has every word in every language', async () => {
    await republishWords.load('en');
    const english = republishWords.in('en');
    for (const language of republishWords.languages.filter(one => one !== 'en')) {
      const table = (
        (await import(`./words/republish/${language}.ts`)) as { default: Record<string, string> }
      ).default;
      assert.sameMembers(Object.keys(table), Object.keys(english), language);
      for (const [key, text] of Object.entries(english) as [string, string][]) {
        const names = (pattern: string): string[] => pattern.match(/\{\w+\}/g)?.sort() ?? [];
        assert.deepEqual(names(table[key] ?? ''), names(text), `${language}: ${key}`);
      }
    }
  });
});

describe('copying from the republish dialog', () => {
  it('puts the HTML on the clipboard, says so in a live region, and tells the page', async () => {
    const footer = await opened(simple);
    const written: ClipboardItem[] = [];
    await withClipboard(working(written), async () => {
      const told = oneEvent(
        document,
        'galley-republish-copy',
      ) as unknown as Promise<GalleyRepublishCopyEvent>;
      find(footer, '#panel-html .take').click();
      const { format, words } = await told;
      assert.equal(format, 'html');
      assert.isAbove(words, 5);
    });
    const copy = find<HTMLTextAreaElement>(footer, '#panel-html textarea').value;
    assert.equal(await (await written[0]!.getType('text/html')).text(), copy);
    assert.equal(await (await written[0]!.getType('text/plain')).text(), copy);
    assert.equal(status(footer), 'Copied to the clipboard.');
    assert.isNull(find(footer, 'button [role="status"]'));
  });

  it('puts plain text on the clipboard', async () => {
    const footer = await opened(simple);
    const written: ClipboardItem[] = [];
    await withClipboard(working(written), async () => {
      find(footer, '#tab-text').click();
      const told = oneEvent(
        document,
        'galley-republish-copy',
      ) as unknown as Promise<GalleyRepublishCopyEvent>;
      find(footer, '#panel-text .take').click();
      assert.equal((await told).format, 'text');
    });
    assert.deepEqual([...written[0]!.types], ['text/plain']);
  });

  it('hands over the credit line alone: with links, as HTML, and as plain text with the licence’s address', async () => {
    const footer = await opened(storyMarkup('creative commons'));
    const taken: string[][] = [];
    const [rich, source, plain] = dialogOf(footer).querySelectorAll<HTMLElement>('[data-take="credit"]');
    for (const button of [rich!, source!, plain!]) {
      const written: ClipboardItem[] = [];
      await withClipboard(working(written), async () => {
        const told = oneEvent(
          document,
          'galley-republish-copy',
        ) as unknown as Promise<GalleyRepublishCopyEvent>;
        button.click();
        assert.equal((await told).format, 'credit');
      });
      const texts = written[0]!.types.map(
        async type => `${type}: ${await (await written[0]!.getType(type)).text()}`,
      );
      taken.push(await Promise.all(texts));
    }
    const line = /“.*US-Backed Forces.*”\. By Will Racke, Daily Caller News Foundation\. /;
    assert.lengthOf(taken[0]!, 2);
    const html = taken[0]!.find(text => text.startsWith('text/html'))!;
    assert.match(html, line);
    assert.include(
      html,
      '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.',
    );
    assert.equal(taken[1]![0], html.replace('text/html', 'text/plain'));
    assert.match(taken[2]![0]!, line);
    assert.include(taken[2]![0], 'CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/).');
    assert.notInclude(taken[2]![0], '<');
  });

  it('explains the line for search engines and the counter, apart from the copy; without a counter there is none', async () => {
    const footer = await opened(
      article(
        '<p>Text.</p>',
        'license="CC-BY-4.0" pixel="https://count.example/p.gif?u={url}&amp;t={title}"',
      ),
    );
    const text = textOf(dialogOf(footer));
    assert.include(text, 'goes into the head of your page');
    assert.include(text, 'Your readers’ browsers fetch it from count.example');
    const [canonical, counter] = [...dialogOf(footer).querySelectorAll('code')].map(code =>
      code.textContent.trim(),
    );
    assert.match(canonical!, /^<link rel="canonical" href="http[^"]+">$/);
    const image = new DOMParser().parseFromString(counter!, 'text/html').querySelector('img')!;
    assert.equal(image.getAttribute('alt'), '');
    assert.equal(image.getAttribute('referrerpolicy'), 'strict-origin');
    const { searchParams } = new URL(image.src);
    assert.equal(
      `<link rel="canonical" href="${searchParams.get('u')!.replaceAll('&', '&amp;')}">`,
      canonical,
    );
    assert.equal(searchParams.get('t'), 'Headline');
    assert.notInclude(find<HTMLTextAreaElement>(footer, '#panel-html textarea').value, 'count.example');
    assert.deepEqual(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('count.example')),
      [],
    );
    assert.lengthOf(dialogOf(await opened(simple)).querySelectorAll('code'), 1);
  });

  it('saves a copy as a file that is named after the article', async () => {
    const footer = await opened(simple);
    const saved: [name: string, blob: Promise<string>][] = [];
    const look = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saved.push([link.download, fetch(link.href).then(response => response.text())]);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      look({ target: this, preventDefault() {} } as unknown as Event);
    };
    try {
      const told = oneEvent(
        document,
        'galley-republish-copy',
      ) as unknown as Promise<GalleyRepublishCopyEvent>;
      for (const format of ['html', 'text', 'markdown']) find(footer, `#panel-${format} .save`).click();
      assert.equal((await told).format, 'html');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    assert.deepEqual(
      saved.map(([name]) => name),
      ['headline.html', 'headline.txt', 'headline.md'],
    );
    const [html, text] = await Promise.all(saved.map(([, blob]) => blob));
    assert.match(
      html!,
      /^<!doctype html>\n<html lang="en">.*<title>Headline<\/title>\n<link rel="canonical"/s,
    );
    assert.include(text, 'By Ada Lovelace');
  });

  it('can be pasted: into a page, and into an editor, where it is an article that reads', async () => {
    const footer = await opened(storyMarkup('basic'));
    const { value } = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
    dialogOf(footer).close();
    const plain = new DOMParser().parseFromString(value, 'text/html').body;
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    page.append(editor);
    editor.focus();
    document.execCommand('insertHTML', false, value);
    for (const place of [plain, editor]) {
      assert.equal(
        place.querySelector('h1')!.textContent,
        'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria',
      );
      const paragraphs = [...place.querySelectorAll('p')].map(one => one.textContent.trim()).filter(Boolean);
      assert.equal(paragraphs[0], 'By Will Racke, Daily Caller News Foundation');
      assert.match(paragraphs[2]!, /^The US-backed coalition/);
      assert.isAtLeast(paragraphs.length, 7);
      assert.lengthOf(place.querySelectorAll('img'), 1);
      assert.notMatch(place.innerHTML, /map\.svg|galley-/);
    }
  });

  it('where the clipboard is denied, as in many frames, holds a line without a field of its own ready for the keys', async () => {
    const footer = await opened(simple);
    await withClipboard({ write: denied, writeText: denied }, async () => {
      find(footer, '[data-take="canonical"]').click();
      await until(() => status(footer), 'the reader is told');
    });
    const field = find<HTMLTextAreaElement>(footer, '.by-hand');
    assert.isTrue(field.checkVisibility());
    assert.match(field.value, /^<link rel="canonical"/);
    assert.equal(footer.shadowRoot!.activeElement, field);
    assert.equal(field.selectionEnd - field.selectionStart, field.value.length);
    assert.match(status(footer), /press (Ctrl\+C|⌘C)/);
  });

  it('attempts to copy within the click itself, as Safari asks', async () => {
    const footer = await opened(simple);
    const written: ClipboardItem[] = [];
    await withClipboard(working(written), async () => {
      find(footer, '#panel-html .take').click();
      assert.lengthOf(written, 1);
      await until(() => status(footer), 'the reader is told');
    });
  });

  for (const [what, clipboard] of [
    ['denied', { write: denied, writeText: denied }],
    ['missing', undefined],
  ] as const) {
    it(`with the clipboard ${what}, selects the text and says what to press`, async () => {
      const footer = await opened(simple);
      let told = false;
      footer.addEventListener('galley-republish-copy', () => (told = true));
      await withClipboard(clipboard, async () => {
        find(footer, '#panel-html .take').click();
        await until(() => status(footer), 'the reader is told');
      });
      const area = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
      assert.equal(footer.shadowRoot!.activeElement, area);
      assert.equal(area.selectionEnd - area.selectionStart, area.value.length);
      assert.match(status(footer), /press (Ctrl\+C|⌘C) to copy/);
      assert.isFalse(told);
    });
  }
});

describe('the republish dialog at 400 % zoom', () => {
  const names = ['basic', 'all slots', 'own rules', 'embargo', 'long words', 'right to left'];
  dialogWithinReach({ stories, room: 'licensing-footer', names }, async ({ body }) => {
    const footer = body.querySelector('galley-licensing-footer')!;
    (footer.querySelector<HTMLElement>('[slot="republish"]') ?? buttonOf(footer)).click();
    await until(() => find(footer, '[part="copy"]:not([aria-busy="true"])'), 'the copy is ready');
    return dialogOf(footer);
  });
});

describe('the republish dialog in a frame', () => {
  // Only Chromium asks a permissions policy before it copies.
  const forbids = 'featurePolicy' in document;
  for (const [what, allow, allowed] of [
    ['that is allowed to write to the clipboard', 'clipboard-write', true],
    ['of the same site', undefined, true],
    ['that is forbidden to', "clipboard-write 'none'", !forbids],
  ] as const) {
    it(`${what}: opens, and ${allowed ? 'copies' : 'selects the text and says what to press'}`, async () => {
      const frame = await Frame.open({ markup: simple, room: 'licensing-footer', allow });
      try {
        await frame.upgrade();
        const footer = frame.body.querySelector('galley-licensing-footer')!;
        frame.window.focus();
        buttonOf(footer).focus();
        await press('Enter');
        await until(() => find(footer, '[aria-busy="false"]'), 'the copy is ready');
        assert.isTrue(dialogOf(footer).matches(':modal'));
        let told = false;
        frame.body.addEventListener('galley-republish-copy', () => (told = true));
        find(footer, '#panel-html .take').focus();
        await press('Enter');
        await until(() => status(footer), 'the reader is told');
        const area = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
        assert.equal(told, allowed);
        if (allowed) {
          assert.equal(status(footer), 'Copied to the clipboard.');
        } else {
          assert.match(status(footer), /press (Ctrl\+C|⌘C) to copy/);
          assert.equal(footer.shadowRoot!.activeElement, area);
          assert.equal(area.selectionEnd - area.selectionStart, area.value.length);
        }
        assert.deepEqual(frame.complaints, []);
      } finally {
        frame.close();
      }
    });
  }
});

describe('the republish dialog on a bad connection', () => {
  const failed = 'The copy could not be prepared. Please try again.';

  /** Opens the dialog while what only some take cannot be fetched, and hands over who mends that. */
  async function openedWithoutOtherForms(): Promise<[footer: LicensingFooterElement, mend: () => void]> {
    const { CopyPanel } = await import('./copy-panel.js');
    const { fetchMore } = CopyPanel;
    CopyPanel.fetchMore = () => Promise.reject(new TypeError('Failed to fetch'));
    const mend = () => (CopyPanel.fetchMore = fetchMore);
    let footer!: LicensingFooterElement;
    const warnings = await warningsOf(async () => (footer = await opened(simple)));
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'no other forms');
    return [footer, mend];
  }
  const value = (footer: Element, format: string) =>
    find<HTMLTextAreaElement>(footer, `#panel-${format} textarea`).value;
  const ready = (footer: Element) =>
    until(() => find(footer, '[aria-busy="false"]'), 'the dialog has what there is');

  it('has the HTML; a press on the tab of another form tries again, and fetches it', async () => {
    const [footer, mend] = await openedWithoutOtherForms();
    mend();
    assert.include(value(footer, 'html'), '<p>Text.</p>');
    assert.equal(textOf(find(footer, '#panel-html .take')), 'Copy HTML');
    assert.equal(value(footer, 'text'), '');
    find(footer, '#tab-text').click();
    assert.isNotNull(find(footer, '[aria-busy="true"]'));
    await ready(footer);
    assert.include(value(footer, 'text'), 'By Ada Lovelace, DCNF');
    assert.include(value(footer, 'markdown'), '# Headline');
    assert.equal(textOf(find(footer, '#panel-text .take')), 'Copy plain text');
    assert.include(textOf(dialogOf(footer)), 'How to credit');
  });

  it('says in the place of another form that it failed; a press there tries again, and keeps the focus', async () => {
    const [footer, mend] = await openedWithoutOtherForms();
    await warningsOf(async () => {
      find(footer, '#tab-markdown').click();
      await ready(footer);
    });
    const take = find(footer, '#panel-markdown .take');
    assert.equal(textOf(take), failed);
    assert.isTrue(find<HTMLButtonElement>(footer, '#panel-markdown .save').disabled);
    await expect(footer).to.be.accessible();
    mend();
    take.focus();
    take.click();
    assert.equal(take.getAttribute('aria-disabled'), 'true');
    await ready(footer);
    assert.equal(footer.shadowRoot!.activeElement, take);
    assert.equal(textOf(take), 'Copy Markdown');
    assert.include(value(footer, 'markdown'), '# Headline');
  });

  it('closed while it tries again, says nothing', async () => {
    const [footer, mend] = await openedWithoutOtherForms();
    mend();
    find(footer, '#tab-text').click();
    dialogOf(footer).close();
    await until(() => footer.shadowRoot!.activeElement === buttonOf(footer), 'the button has the focus');
    await new Promise(resolve => setTimeout(resolve, 100));
    assert.isFalse(dialogOf(footer).open);
  });

  it('without the part that shows the copy, has the rules, and says that the copy failed', async () => {
    const head = withoutModule(new URL('copy-panel', import.meta.url));
    const frame = await Frame.open({ markup: simple, room: 'licensing-footer', head });
    try {
      await frame.upgrade();
      const footer = frame.body.querySelector('galley-licensing-footer')!;
      buttonOf(footer).click();
      await ready(footer);
      assert.equal(note(footer), failed);
      assert.include(textOf(find(footer, 'section')), 'Licensed under CC BY 4.0.');
      assert.isNull(find(footer, 'progress'));
      assert.isNull(find(footer, 'textarea'));
      assert.lengthOf(frame.complaints, 1);
    } finally {
      frame.close();
    }
  });
});

describe('the republish dialog with bad input', () => {
  it('an unknown code: the dialog says so, and shows the notice', async () => {
    let footer!: LicensingFooterElement;
    await warningsOf(async () => (footer = await opened(article('<p>Text.</p>', 'license="CC-BY-9.0"'))));
    const rules = textOf(find(footer, 'section'));
    assert.include(rules, 'The licence “CC-BY-9.0” is not known.');
    assert.include(rules, 'Our terms.');
    assert.include(find<HTMLTextAreaElement>(footer, '#panel-html textarea').value, '<p>Our terms.</p>');
  });

  it('a malformed address: the dialog links to nothing', async () => {
    let footer!: LicensingFooterElement;
    await warningsOf(
      async () => (footer = await opened(article('<p>Text.</p>', 'license="javascript:alert(1)"'))),
    );
    assert.isNull(find(footer, 'a[rel="license"]'));
    assert.notInclude(find<HTMLTextAreaElement>(footer, '#panel-html textarea').value, 'javascript:');
  });

  it('no article: the dialog says so, the developer is told once', async () => {
    let footer!: LicensingFooterElement;
    const warnings = await warningsOf(async () => {
      footer = await opened('<galley-licensing-footer><p>Our terms.</p></galley-licensing-footer>');
    });
    assert.include(note(footer), 'No article was found on this page');
    assert.isNull(find(footer, '#panel-html textarea'));
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'found no article');
    await expect(footer).to.be.accessible();
  });

  it('an id that names nothing: the same', async () => {
    let footer!: LicensingFooterElement;
    await warningsOf(async () => (footer = await opened(article('<p>Text.</p>', 'for="nothing"'))));
    assert.include(note(footer), 'No article was found');
  });

  it('an empty article: the dialog says so, the developer is told once', async () => {
    let footer!: LicensingFooterElement;
    const warnings = await warningsOf(async () => (footer = await opened(article('<p> </p>', ''))));
    await until(() => note(footer) !== 'Preparing the copy …', 'the copy is given up');
    assert.include(note(footer), 'The article has no text');
    assert.lengthOf(warnings, 1);
  });

  it('an article by id, elsewhere on the page', async () => {
    const footer = await opened(
      '<div id="there"><h1>There</h1><p>Text there.</p></div><article><p>Here.</p><galley-licensing-footer for="there">Ask.</galley-licensing-footer></article>',
    );
    const { value } = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
    assert.include(value, 'Text there.');
    assert.notInclude(value, 'Here.');
  });

  it('two footers: each has a dialog and a copy of its own', async () => {
    const markup = `${simple.replace('Text.', 'First.')}${simple.replace('Text.', 'Second.')}`;
    const footer = await opened(markup);
    assert.include(find<HTMLTextAreaElement>(footer, '#panel-html textarea').value, 'First.');
    const second = page.querySelectorAll<LicensingFooterElement>('galley-licensing-footer')[1]!;
    dialogOf(footer).close();
    buttonOf(second).click();
    await until(
      () =>
        second
          .shadowRoot!.querySelector<HTMLTextAreaElement>('#panel-html textarea')
          ?.value.includes('Second.'),
      'the second copy',
    );
    assert.isFalse(dialogOf(footer).open);
  });

  it('two footers in one article: neither is in the copy', async () => {
    const second = '<galley-licensing-footer license="CC-BY-4.0">Second notice.</galley-licensing-footer>';
    const footer = await opened(simple.replace('</article>', `${second}</article>`));
    assert.notInclude(find<HTMLTextAreaElement>(footer, '#panel-html textarea').value, 'notice');
  });

  it('two clicks at once open one dialog', async () => {
    const footer = footerOf(simple);
    await footer.updateComplete;
    let times = 0;
    footer.addEventListener('galley-republish-open', () => times++);
    buttonOf(footer).click();
    buttonOf(footer).click();
    await until(() => find(footer, '#panel-html textarea'), 'the copy is ready');
    assert.equal(times, 1);
  });

  it('an article of 50,000 words and 300 pictures: the dialog is open at once, and the copy is made in slices', async () => {
    const paragraph = `<p>${'word '.repeat(100)}</p>`;
    const figure = '<figure><img src="data:," alt=""><figcaption>c</figcaption></figure>';
    const long = article(paragraph.repeat(500) + figure.repeat(300), 'license="CC-BY-4.0"');
    const native = MessageChannel;
    let turns = 0;
    let openAtFirst: boolean | undefined;
    let footer: LicensingFooterElement | undefined;
    window.MessageChannel = class extends native {
      constructor() {
        super();
        turns++;
        const shown = document.querySelector('galley-licensing-footer')?.shadowRoot;
        openAtFirst ??= Boolean(shown?.querySelector('progress'));
      }
    };
    try {
      footer = await opened(long);
    } finally {
      window.MessageChannel = native;
    }
    assert.isTrue(openAtFirst, 'progress is shown while the page has its turns');
    // 200 elements at a stretch at the most: 1,700 of them are looked at, sorted and cleaned.
    assert.isAtLeast(turns, 15);
    assert.isNull(find(footer, 'progress'));
    // Its lines are laid out as soon as somebody goes there. What is copied is the whole.
    const words = 50_000 - 500;
    const area = find<HTMLTextAreaElement>(footer, '#panel-html textarea');
    assert.isBelow(area.value.match(/word /g)!.length, words);
    const written: ClipboardItem[] = [];
    await withClipboard(working(written), async () => {
      find(footer, '#panel-html .take').click();
      await until(() => status(footer), 'the reader is told');
    });
    const copied = await (await written[0]!.getType('text/html')).text();
    assert.lengthOf(copied.match(/word /g)!, words);
    area.focus();
    assert.equal(area.value, copied);
    assert.equal(area.selectionEnd, 0);
  });

  it('the dialog closed while the copy is made: the work ends, and nothing is said', async () => {
    const footer = footerOf(article('<p>Word.</p>'.repeat(3000), 'license="CC-BY-4.0"'));
    await footer.updateComplete;
    buttonOf(footer).click();
    await until(() => dialogOf(footer).open, 'the dialog is open');
    dialogOf(footer).close();
    let built = false;
    footer.addEventListener('galley-republish-build', () => (built = true));
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.isFalse(built);
    assert.isFalse(dialogOf(footer).open);
  });

  it('hostile markup in the notice does not run in the dialog', async () => {
    const footer = await opened(
      `<article><h1>H</h1><p>Text.</p><galley-licensing-footer><p onclick="window.hacked=1">Ask.</p><iframe srcdoc=""></iframe>
       <ul slot="rules"><li>Rule<svg onload="1"></svg></li></ul></galley-licensing-footer></article>`,
    );
    assert.equal(find(footer, '.terms').innerHTML.replace(/<!--.*?-->|\s+/gs, ''), '<ul><li>Rule</li></ul>');
  });
});
