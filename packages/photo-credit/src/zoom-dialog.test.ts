import { assert, expect, fixture, html } from '@open-wc/testing';
import { map, missing } from '@galley/tooling/artwork';
import { dialogWithinReach, press, until } from '@galley/tooling/suite';
import './define.js';
import { PhotoCreditElement } from './index.js';
import * as stories from './photo-credit.stories.js';

const dialogOf = (element: Element) => element.shadowRoot!.querySelector('dialog');
const buttonOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part="zoom"]')!;
const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));

async function figure(image = html`<img src=${map} alt="A map" width="1200" height="800" />`) {
  const element = await fixture<PhotoCreditElement>(html`
    <galley-photo-credit zoomable creator="Rodi Said" source="REUTERS">
      <figure>
        ${image}
        <figcaption id="hajin">
          Near <a id="link" href="/hajin">Hajin</a>. <cite>REUTERS/Rodi Said</cite>
        </figcaption>
      </figure>
    </galley-photo-credit>
  `);
  const shown = element.querySelector('img')!;
  await until(() => shown.complete && (!shown.srcset || shown.srcset.startsWith(shown.currentSrc)));
  await until(() => buttonOf(element).checkVisibility());
  return element;
}

async function opened(image?: ReturnType<typeof html>) {
  const element = await figure(image);
  buttonOf(element).focus();
  buttonOf(element).click();
  await until(() => dialogOf(element)?.open);
  return { element, dialog: dialogOf(element)! };
}

/** A click with the pointer, from where it goes down to where it goes up. */
function clicked(target: Element, down = target) {
  down.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

describe('enlarging a picture', () => {
  it('is a button with a name of its own, on the picture, in the reader’s language', async () => {
    const element = await figure();
    const button = buttonOf(element);
    assert.equal(button.getAttribute('aria-label'), 'Enlarge picture');
    const [box, image] = [button, element.querySelector('img')!].map(one => one.getBoundingClientRect());
    assert.isAtLeast(box!.width, 44);
    assert.isAtLeast(box!.height, 44);
    assert.isTrue(box!.top >= image!.top && box!.bottom <= image!.bottom && box!.left >= image!.left);
    await PhotoCreditElement.words.load('fr');
    element.lang = 'fr';
    await drawn();
    await element.updateComplete;
    assert.equal(button.getAttribute('aria-label'), 'Agrandir l’image');
    await expect(element).to.be.accessible();
  });

  it('is offered on request only', async () => {
    const element = await figure();
    element.zoomable = false;
    await element.updateComplete;
    assert.isFalse(buttonOf(element).checkVisibility());
  });

  it('opens a modal dialog with the picture, its alternative text, caption and credit', async () => {
    const { element, dialog } = await opened();
    assert.isTrue(dialog.matches(':modal'));
    assert.equal(dialog.querySelector('img')!.alt, 'A map');
    assert.equal(dialog.querySelector('img')!.src, map);
    const words = (of: ParentNode) => of.querySelector('figcaption')!.textContent.replace(/\s+/g, ' ').trim();
    assert.equal(words(dialog), words(element));
    assert.equal(dialog.querySelector('cite')!.textContent, 'REUTERS/Rodi Said');
    assert.equal(dialog.querySelectorAll('[id]').length, 0);
    await expect(element).to.be.accessible();
  });

  it('shows the credit that is drawn from the attributes too', async () => {
    const element = await figure();
    element.querySelector('cite')!.remove();
    buttonOf(element).click();
    await until(() => dialogOf(element)?.open);
    assert.equal(dialogOf(element)!.querySelector('cite')!.textContent, 'Rodi Said/REUTERS');
  });

  it('shows the largest picture that is on offer', async () => {
    const { dialog } = await opened(html`
      <img
        src=${map}
        srcset="${map}?small 300w, ${map}?large 2400w, ${map}?medium 900w"
        sizes="300px"
        alt="A map"
        width="1200"
        height="800"
      />
    `);
    await until(() => dialog.querySelector('img')!.src === `${map}?large`);
  });

  it('stays with the picture that is there if the largest does not come', async () => {
    const { dialog } = await opened(html`
      <img srcset="${map} 300w, ${missing} 2400w" sizes="300px" alt="A map" width="1200" height="800" />
    `);
    const failed = new Image();
    failed.src = missing;
    await failed.decode().catch(() => drawn());
    assert.equal(dialog.querySelector('img')!.src, map);
  });

  it('closes by Escape, gives the focus back and leaves nothing behind', async () => {
    const { element } = await opened();
    const button = buttonOf(element);
    assert.notEqual(element.shadowRoot!.activeElement, button);
    await press('Escape');
    await until(() => !dialogOf(element));
    assert.equal(element.shadowRoot!.activeElement, button);
    button.click();
    await until(() => dialogOf(element)?.open);
  });

  it('closes by its button, which has a name', async () => {
    const { element, dialog } = await opened();
    const close = dialog.querySelector<HTMLElement>('[part="close"]')!;
    assert.equal(element.shadowRoot!.activeElement, close);
    assert.equal(close.getAttribute('aria-label'), 'Close');
    close.click();
    await until(() => !dialogOf(element));
  });

  it('closes by a click outside the picture and its caption, and by no other', async () => {
    const { element, dialog } = await opened();
    const around = dialog.querySelector('figure')!;
    clicked(dialog.querySelector('img')!);
    clicked(dialog.querySelector('figcaption')!);
    // Text that is selected from the caption outwards.
    clicked(around, dialog.querySelector('figcaption')!);
    assert.isTrue(dialog.open);
    clicked(around);
    await until(() => !dialogOf(element));
  });

  it('opens once, however often the button is pressed', async () => {
    const element = await figure();
    buttonOf(element).click();
    buttonOf(element).click();
    await until(() => dialogOf(element)?.open);
    await drawn();
    assert.lengthOf(element.shadowRoot!.querySelectorAll('dialog'), 1);
  });

  it('keeps the picture on the screen under a caption of any length', async () => {
    const element = await figure();
    element.querySelector('cite')!.textContent = 'Rodi Said '.repeat(400);
    buttonOf(element).click();
    await until(() => dialogOf(element)?.open);
    const dialog = dialogOf(element)!;
    await dialog.querySelector('img')!.decode();
    const { top, bottom, width } = dialog.querySelector('img')!.getBoundingClientRect();
    assert.isAtLeast(top, 0);
    assert.isAtMost(bottom, innerHeight);
    assert.isAbove(width, 100);
    assert.isAtMost(dialog.scrollWidth, dialog.clientWidth);
    await expect(element).to.be.accessible();
  });
});

describe('an enlarged picture at 400 % zoom', () => {
  const names = ['zoomable', 'several', 'long words', 'right to left'];
  dialogWithinReach({ stories, room: 'photo-credit', names }, async ({ body }) => {
    const element = [...body.querySelectorAll('galley-photo-credit')].find(one => one.zoomable)!;
    await until(() => buttonOf(element)?.checkVisibility());
    buttonOf(element).click();
    await until(() => dialogOf(element)?.open);
    await dialogOf(element)!.querySelector('img')!.decode();
    return dialogOf(element)!;
  });
});

describe('the back button', () => {
  /** What the site's own router hears of. */
  const heard: unknown[] = [];
  const router = (event: PopStateEvent) => void heard.push(event.state);
  beforeEach(() => {
    history.replaceState({ page: 'story' }, '');
    heard.length = 0;
    addEventListener('popstate', router);
  });
  afterEach(() => {
    removeEventListener('popstate', router);
    history.replaceState(null, '');
  });
  const isSite = () => JSON.stringify(history.state) === '{"page":"story"}';

  it('closes the picture, stays on the page and gives the focus back; the site hears nothing of it', async () => {
    const address = location.href;
    const { element } = await opened();
    assert.isFalse(isSite());
    assert.equal((history.state as { page: string }).page, 'story');
    history.back();
    await until(() => !dialogOf(element));
    assert.equal(element.shadowRoot!.activeElement, buttonOf(element));
    assert.isTrue(isSite());
    assert.equal(location.href, address);
    assert.deepEqual(heard, []);
  });

  it('finds nothing of a picture that was closed otherwise', async () => {
    const { element } = await opened();
    const entries = history.length;
    dialogOf(element)!.querySelector<HTMLElement>('[part="close"]')!.click();
    await until(isSite);
    buttonOf(element).click();
    await until(() => dialogOf(element)?.open);
    assert.equal(history.length, entries);
    await press('Escape');
    await until(isSite);
    assert.deepEqual(heard, []);
  });

  it('stays the site’s own before and afterwards', async () => {
    const { element } = await opened();
    await press('Escape');
    await until(() => !dialogOf(element) && isSite());
    history.pushState({ page: 'next' }, '');
    history.back();
    await until(() => heard.length);
    assert.deepEqual(heard, [{ page: 'story' }]);
  });

  it('finds nothing of a picture that was removed from the page while it was enlarged', async () => {
    const { element } = await opened();
    element.remove();
    await until(isSite);
    assert.notOk(dialogOf(element));
    history.pushState({ page: 'next' }, '');
    history.back();
    await until(() => heard.length);
    assert.deepEqual(heard, [{ page: 'story' }]);
    const again = await opened();
    history.back();
    await until(() => !dialogOf(again.element));
    assert.lengthOf(heard, 1);
  });

  it('finds nothing of a picture that was removed while it was about to be enlarged', async () => {
    const element = await figure();
    buttonOf(element).click();
    await until(() => !isSite());
    element.remove();
    await until(isSite);
    assert.notOk(dialogOf(element)?.open);
    assert.deepEqual(heard, []);
  });

  it('leads from another page to this one at once, and forward again, when the picture went with the page', async () => {
    const { element } = await opened();
    element.remove();
    history.pushState({ page: 'next' }, '');
    await until(() => !dialogOf(element));
    history.back();
    await until(() => heard.length);
    assert.deepEqual(heard, [{ page: 'story' }]);
    assert.isTrue(isSite());
    history.forward();
    await until(() => heard.length === 2);
    history.forward();
    await until(() => heard.length === 3);
    assert.deepEqual(heard[2], { page: 'next' });
    history.go(-2);
    await until(() => heard.length === 4);
    assert.isTrue(isSite());
  });

  it('leads back to the page from a link in the caption, which is followed once the picture is closed', async () => {
    const { element, dialog } = await opened();
    let followed = 0;
    element.querySelector('a')!.addEventListener('click', event => {
      event.preventDefault();
      assert.isTrue(isSite());
      followed++;
    });
    dialog.querySelector('a')!.click();
    await until(() => followed);
    assert.notOk(dialogOf(element));
  });
});

describe('stepping through the article’s pictures', () => {
  async function article(direction: 'ltr' | 'rtl' = 'ltr') {
    const page = await fixture(html`
      <article dir=${direction}>
        ${[1, 2, 3].map(
          number => html`
            <galley-photo-credit zoomable creator="Creator ${number}">
              <figure>
                <img src="${map}?${number}" alt="Map ${number}" width="300" height="200" />
                <figcaption>Picture ${number}.</figcaption>
              </figure>
            </galley-photo-credit>
          `,
        )}
        <galley-photo-credit creator="Nobody">
          <figure>
            <img src=${map} alt="Not to be enlarged" width="300" height="200" />
            <figcaption>Small.</figcaption>
          </figure>
        </galley-photo-credit>
      </article>
    `);
    const figures = [...page.querySelectorAll('galley-photo-credit')];
    await until(() => buttonOf(figures[0]!)?.checkVisibility());
    buttonOf(figures[0]!).click();
    await until(() => dialogOf(figures[0]!)?.open);
    /** The pictures that are shown enlarged, one at a time. */
    const shown = () =>
      figures.flatMap(one => (dialogOf(one)?.open ? [dialogOf(one)!.getAttribute('aria-label')] : []));
    return { figures, shown };
  }
  const closed = async (figures: Element[]) => {
    await press('Escape');
    await until(() => !figures.some(dialogOf));
  };

  it('has its buttons side by side on a phone, also where type is large', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const { figures } = await article();
      const dialog = dialogOf(figures[0]!)!;
      const widths = ['.steps', '[part="close"]'].map(
        one => dialog.querySelector<HTMLElement>(one)!.offsetWidth,
      );
      assert.isAtMost(widths[0]! + widths[1]!, 320 - 2 * 16);
      assert.isAtLeast(widths[1]!, 44);
      await closed(figures);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('goes forwards and backwards by the arrow keys, round and round, with each caption and credit', async () => {
    const { figures, shown } = await article();
    for (const [key, picture] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowRight', 1],
      ['ArrowLeft', 3],
    ] as const) {
      await press(key);
      await until(() => shown()[0] === `Map ${picture}`);
      assert.lengthOf(shown(), 1);
    }
    const dialog = dialogOf(figures[2]!)!;
    assert.equal(
      dialog.querySelector('figcaption')!.textContent.replace(/\s+/g, ' ').trim(),
      'Picture 3. Creator 3',
    );
    assert.equal(dialog.querySelector('[part="count"]')!.textContent, '3 / 3');
    await expect(figures[2]).to.be.accessible();
    await closed(figures);
    assert.equal(figures[0]!.shadowRoot!.activeElement, buttonOf(figures[0]!));
  });

  it('goes the other way round in a page from right to left', async () => {
    const { figures, shown } = await article('rtl');
    await press('ArrowLeft');
    await until(() => shown()[0] === 'Map 2');
    const dialog = dialogOf(figures[1]!)!;
    const [previous, next] = ['previous', 'next'].map(name =>
      dialog.querySelector(`[part="${name}"]`)!.getBoundingClientRect(),
    );
    assert.isAbove(previous!.left, next!.left);
    await press('ArrowRight');
    await until(() => shown()[0] === 'Map 1');
    await closed(figures);
  });

  it('goes by buttons that have names, keep the focus and are large enough', async () => {
    const { figures, shown } = await article();
    const next = dialogOf(figures[0]!)!.querySelector<HTMLElement>('[part="next"]')!;
    assert.equal(next.getAttribute('aria-label'), 'Next picture');
    assert.isAtLeast(next.offsetWidth, 44);
    next.click();
    await until(() => shown()[0] === 'Map 2');
    const focused = figures[1]!.shadowRoot!.activeElement!;
    assert.equal(focused.getAttribute('part'), 'next');
    dialogOf(figures[1]!)!.querySelector<HTMLElement>('[part="previous"]')!.click();
    await until(() => shown()[0] === 'Map 1');
    await closed(figures);
  });

  it('leaves out pictures that cannot be enlarged now, and the browser’s own keys', async () => {
    const { figures, shown } = await article();
    await press('Alt+ArrowRight');
    assert.deepEqual(shown(), ['Map 1']);
    figures[1]!.zoomable = false;
    await figures[1]!.updateComplete;
    await press('ArrowRight');
    await until(() => shown()[0] === 'Map 3');
    await closed(figures);
  });

  it('has one entry in the history for all of them', async () => {
    const { figures, shown } = await article();
    await press('ArrowRight');
    await until(() => shown()[0] === 'Map 2');
    history.back();
    await until(() => !figures.some(dialogOf));
  });

  it('is not offered for a picture that is alone', async () => {
    const { element, dialog } = await opened();
    assert.isFalse(dialog.querySelector('[part="next"]')!.checkVisibility());
    await press('ArrowRight');
    assert.isTrue(dialogOf(element)!.open);
    await press('Escape');
    await until(() => !dialogOf(element));
  });
});
