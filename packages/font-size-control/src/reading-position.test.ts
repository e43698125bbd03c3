import { assert, fixture, html } from '@open-wc/testing';
import { keepReadingPosition } from './reading-position.js';

const sentence =
  'The Kurdish-led Syrian Democratic Forces are moving to retake Hajin, a town on the Euphrates about 20 miles from the border. ';

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

const picture =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>';

/** An article of 40 paragraphs, each of several lines, with pictures between them whose captions grow with the type. Words are wrapped, so that each of them can be found again. */
async function article(): Promise<HTMLElement> {
  const words = (text: string) => text.split(' ').map(word => html`<span>${word}</span> `);
  const element = await fixture<HTMLElement>(html`
    <article>
      <h2>${words('A headline')}</h2>
      ${Array.from(
        { length: 40 },
        (_, index) =>
          html`<p>${words(`${index}. ${sentence.repeat(1 + (index % 5) * 2)}`)}</p>
            ${
              index % 6 === 3
                ? html`<figure>
                    <img
                      src=${picture}
                      alt=""
                      width="600"
                      height="400"
                      style=${index % 12 === 3 ? 'width: 20em; height: auto' : ''}
                    />
                    <figcaption>${words('The picture’s caption.')}</figcaption>
                  </figure>`
                : ''
            }`,
      )}
    </article>
  `);
  return element;
}

const topOf = (word: Element) => word.getClientRects()[0]!.top;

/** The first word that can be seen whole below an edge. */
const firstWord = (element: Element, edge = 0) =>
  [...element.querySelectorAll('span')].find(word => topOf(word) >= edge)!;

const line = (element: HTMLElement) => parseFloat(getComputedStyle(element).fontSize) * 1.6;

describe('the reading position', () => {
  let element: HTMLElement;
  beforeEach(async () => {
    element = await article();
    element.style.cssText = 'width: 600px; line-height: 1.5; font-size: 16px';
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo({ top: 0, behavior: 'instant' });
  });

  for (const [name, anchor] of [
    ['with the browser’s own anchoring', 'auto'],
    ['where the browser does not anchor', 'none'],
  ] as const) {
    for (const share of [0.1, 0.25, 0.33, 0.5, 0.66, 0.8]) {
      it(`stays within a line for a reader who is at ${share} of the article, ${name}`, async () => {
        document.documentElement.style.overflowAnchor = anchor;
        document.body.style.overflowAnchor = anchor;
        const end = element.getBoundingClientRect().bottom - innerHeight;
        scrollTo({ top: end * share, behavior: 'instant' });
        for (const size of ['32px', '14px', '16px']) {
          await nextFrame();
          const word = firstWord(element);
          const before = topOf(word);
          keepReadingPosition(element, () => (element.style.fontSize = size));
          await nextFrame();
          await nextFrame();
          const moved = Math.abs(topOf(word) - before);
          assert.isAtMost(moved, line(element), `at ${share}, ${size}, "${word.textContent}"`);
        }
      });
    }
  }

  it('would be lost otherwise', async () => {
    document.documentElement.style.overflowAnchor = 'none';
    scrollTo({ top: element.offsetHeight / 2, behavior: 'instant' });
    await nextFrame();
    const word = firstWord(element);
    const before = topOf(word);
    element.style.fontSize = '32px';
    await nextFrame();
    assert.isAbove(Math.abs(topOf(word) - before), 10 * line(element));
  });

  it('stays within a line below a sticky header whose room the page keeps', async () => {
    document.documentElement.style.scrollPaddingTop = '120px';
    scrollTo({ top: element.offsetHeight / 2, behavior: 'instant' });
    await nextFrame();
    const word = firstWord(element, 120);
    const before = topOf(word);
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    await nextFrame();
    assert.isAtMost(Math.abs(topOf(word) - before), line(element));
  });

  it('stays within a line where the article scrolls in a box of its own', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'height: 300px; margin-top: 50px; overflow: auto';
    element.replaceWith(box);
    box.append(element);
    box.scrollTop = element.offsetHeight / 2;
    await nextFrame();
    const word = firstWord(element, box.getBoundingClientRect().top);
    const [before, scrolled] = [topOf(word), scrollY];
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    await nextFrame();
    assert.isAtMost(Math.abs(topOf(word) - before), line(element));
    assert.equal(scrollY, scrolled);
  });

  it('stays where nothing has been scrolled past', async () => {
    scrollTo({ top: 0, behavior: 'instant' });
    const before = topOf(firstWord(element));
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    await nextFrame();
    assert.equal(scrollY, 0);
    assert.isAtMost(Math.abs(topOf(firstWord(element)) - before), line(element));
  });

  it('stays exactly for a reader who is at the beginning of a paragraph, whatever the height of the lines becomes', async () => {
    const block = element.querySelectorAll('p')[20]!;
    for (const [size, height] of [
      ['32px', '1.35'],
      ['14px', '1.2'],
      ['16px', '2'],
    ] as const) {
      block.scrollIntoView({ behavior: 'instant' });
      await nextFrame();
      const before = block.getBoundingClientRect().top;
      keepReadingPosition(element, () => {
        element.style.fontSize = size;
        element.style.lineHeight = height;
      });
      await nextFrame();
      await nextFrame();
      // A scrolled page stands on whole pixels.
      assert.isAtMost(Math.abs(block.getBoundingClientRect().top - before), 1, size);
    }
  });

  it('stays within a line where the page moves something itself when the type changes', async () => {
    document.documentElement.style.overflowAnchor = 'none';
    document.body.style.overflowAnchor = 'none';
    const first = element.querySelector('p')!;
    const watcher = new ResizeObserver(() => {
      if (element.style.fontSize === '32px') requestAnimationFrame(() => (first.style.paddingTop = '400px'));
    });
    watcher.observe(element);
    scrollTo({ top: element.offsetHeight / 2, behavior: 'instant' });
    await nextFrame();
    const word = firstWord(element);
    const before = topOf(word);
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    watcher.disconnect();
    assert.equal(first.style.paddingTop, '400px');
    assert.isAtMost(Math.abs(topOf(word) - before), line(element));
  });

  it('leaves a reader alone who scrolls on in the meantime', async () => {
    scrollTo({ top: element.offsetHeight / 2, behavior: 'instant' });
    await nextFrame();
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    scrollBy({ top: 700, behavior: 'instant' });
    const scrolled = scrollY;
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    assert.equal(scrollY, scrolled);
  });

  it('stays for a reader who has read the article to its end', async () => {
    const after = document.createElement('p');
    after.textContent = 'Comments';
    after.style.cssText = 'margin: 0; height: 3000px';
    element.after(after);
    scrollTo({ top: scrollY + after.getBoundingClientRect().top + 500, behavior: 'instant' });
    await nextFrame();
    const before = after.getBoundingClientRect().top;
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    await nextFrame();
    assert.isAtMost(Math.abs(after.getBoundingClientRect().top - before), line(element));
  });

  it('does not glide on a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    scrollTo({ top: element.offsetHeight / 2, behavior: 'instant' });
    await nextFrame();
    const word = firstWord(element);
    const before = topOf(word);
    keepReadingPosition(element, () => (element.style.fontSize = '32px'));
    assert.isAtMost(Math.abs(topOf(word) - before), line(element));
  });

  it('takes an article without a block, and one without a box', async () => {
    const empty = await fixture<HTMLElement>(html`<article>Words <em>alone</em></article>`);
    keepReadingPosition(empty, () => (empty.style.fontSize = '32px'));
    assert.equal(empty.style.fontSize, '32px');
    empty.style.display = 'none';
    keepReadingPosition(empty, () => (empty.style.fontSize = '16px'));
    assert.equal(empty.style.fontSize, '16px');
  });

  it('gives way to a control that the reader is using, which stays under their hand', async () => {
    const control = document.createElement('button');
    element.children[2]!.after(control);
    control.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
    const before = control.getBoundingClientRect().top;
    keepReadingPosition(element, () => (element.style.fontSize = '24px'), control);
    await nextFrame();
    assert.approximately(control.getBoundingClientRect().top, before, 1);
  });
});
