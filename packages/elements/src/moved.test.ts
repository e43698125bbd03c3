import { assert } from '@open-wc/testing';
import { openPage, type Opened } from './testing/open-page.js';
import { becomes } from './testing/press-everything.js';

const markup = `
  <galley-related-link><a href="/b">UN report</a></galley-related-link>
  <galley-byline-card layout="line"><galley-author>Ada Lovelace</galley-author><galley-author>Grace Hopper</galley-author></galley-byline-card>
  <galley-photo-credit creator="Rodi Said"><figure><figcaption>Hajin</figcaption></figure></galley-photo-credit>`;

/** What a place says, in the light DOM and in what the elements add. */
const said = (place: Element): string =>
  [place, ...place.querySelectorAll('*')]
    .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
    .concat(place.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
const isReady = (place: Element): boolean =>
  ['Related', 'and', 'Rodi Said', 'Try again', 'UN report', 'Ada Lovelace'].every(word =>
    said(place).includes(word),
  );

describe('elements that come to a page, and move in it', () => {
  let page: Opened;
  let before: string;
  const place = (parent: Node = page.view.document.body) =>
    parent.appendChild(page.view.document.createElement('main'));
  const fill = async () => {
    const filled = place();
    filled.innerHTML = markup;
    assert.isTrue(await becomes(() => isReady(filled)));
    return filled;
  };

  beforeEach(async () => {
    page = await openPage();
    before = said(await fill());
  });
  afterEach(() => {
    assert.deepEqual(page.faults, []);
    page.frame.remove();
  });

  it('say the same when they are cloned with all that is in them', async () => {
    const original = await fill();
    const clone = original.cloneNode(true) as Element;
    page.view.document.body.append(clone);
    assert.isTrue(await becomes(() => said(clone) === before));
  });

  it('say the same when another document made them', async () => {
    const inert = page.view.document.implementation.createHTMLDocument();
    inert.body.innerHTML = markup;
    for (const take of ['importNode', 'adoptNode'] as const) {
      const there = place();
      for (const node of [...inert.body.childNodes]) there.append(page.view.document[take](node, true));
      assert.isTrue(await becomes(() => said(there).trim() === before.trim()), take);
    }
  });

  it('say the same in shadow roots, and on the way from one to another', async () => {
    const [one, other] = [place(), place()].map(host => host.attachShadow({ mode: 'open' }));
    const inside = place(one);
    inside.innerHTML = markup;
    assert.isTrue(await becomes(() => said(inside) === before));
    other!.append(inside);
    page.view.document.body.append(inside);
    one!.append(inside);
    assert.isTrue(await becomes(() => said(inside) === before));
  });

  it('can be taken off the page and put back ten thousand times', async () => {
    const there = await fill();
    for (let times = 0; times < 10_000; times++) {
      there.remove();
      page.view.document.body.append(there);
    }
    assert.isTrue(await becomes(() => said(there) === before));
  }).timeout(60_000);

  it('keep their words and looks on the way to another window and back', async () => {
    /** Whether what keeps the room of a label before the script is drawn beside the label. */
    const isDoubled = (place: Element) =>
      [...place.querySelectorAll('galley-related-link, galley-byline-card')].some(
        one => place.ownerDocument.defaultView!.getComputedStyle(one, '::before').content !== 'none',
      );
    const there = await fill();
    assert.isFalse(isDoubled(there));
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentDocument!.body.append(there);
    assert.isTrue(await becomes(() => said(there) === before));
    assert.isTrue(await becomes(() => !isDoubled(there)));
    page.view.document.body.append(there);
    assert.isTrue(await becomes(() => said(there) === before));
    assert.isTrue(await becomes(() => !isDoubled(there)));
    other.remove();
  });
});

describe('a page that comes slowly', () => {
  for (const chunk of [7, 61]) {
    it(`is as one that comes at once, ${chunk} letters at a time, whatever tag or word that splits`, async () => {
      const { frame, view, faults } = await openPage(undefined, { chunk: `${chunk}` });
      const find = (selector: string) => view.document.querySelector(selector)!;
      assert.isTrue(await becomes(() => find('#line galley-author').getAttribute('separator') === ', '));
      assert.isTrue(await becomes(() => find('#card').getAttribute('fold') === 'closed'));
      assert.isTrue(await becomes(() => find('#related').shadowRoot!.textContent.includes('3:20')));
      assert.deepEqual(faults, []);
      frame.remove();
    }).timeout(60_000);
  }

  it('is as one that comes at once where a script writes it', async () => {
    const { frame, view, faults } = await openPage();
    const { document } = view;
    document.open();
    document.write(
      '<!doctype html><html lang="en"><script type="module" src="/packages/elements/cdn/galley.js"></script>',
    );
    for (const piece of markup.match(/[^]{1,9}/g)!) {
      document.write(piece);
      await new Promise(resolve => setTimeout(resolve));
    }
    document.close();
    assert.isTrue(await becomes(() => isReady(document.body)));
    assert.deepEqual(faults, []);
    frame.remove();
  }).timeout(60_000);
});
