import { assert, expect, fixture, html } from '@open-wc/testing';
import { map, missing } from '@galley/tooling/artwork';
import { Frame, until } from '@galley/tooling/suite';
import './define.js';
import { type GalleyCreditMissingEvent, PhotoCreditElement } from './index.js';

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));
const isBlurred = (element: Element) => {
  const image = element.querySelector('img')!;
  return image.ownerDocument.defaultView!.getComputedStyle(image).filter !== 'none';
};
const warning = (element: Element) => {
  const figure = element.querySelector('figure')!;
  return figure.ownerDocument.defaultView!.getComputedStyle(figure, '::after').content;
};
const figure = (src: string, caption = 'Near Hajin. <cite>REUTERS</cite>') =>
  `<figure><img src="${src}" alt="Wounded people" width="1200" height="800"><figcaption>${caption}</figcaption></figure>`;

async function sensitive(src: string): Promise<PhotoCreditElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<galley-photo-credit sensitive zoomable>${figure(src)}</galley-photo-credit>`;
  const element = page.firstElementChild as PhotoCreditElement;
  await element.updateComplete;
  await element
    .querySelector('img')!
    .decode()
    .catch(() => {});
  return element;
}

before(async () => {
  await fixture(html`<galley-photo-credit decorative></galley-photo-credit>`);
  await until(() => document.adoptedStyleSheets.length);
});

describe('a sensitive picture', () => {
  it('is blurred before the script, with a warning in the reader’s language', async () => {
    const warnings = new Set<string>();
    for (const language of PhotoCreditElement.words.languages) {
      const frame = await Frame.open({
        room: 'photo-credit',
        language,
        markup: `<galley-photo-credit sensitive>${figure(map)}</galley-photo-credit>`,
      });
      const element = frame.body.querySelector('galley-photo-credit')!;
      assert.isTrue(isBlurred(element));
      const before = warning(element);
      warnings.add(before);
      await frame.upgrade();
      assert.isTrue(isBlurred(element));
      assert.equal(warning(element), before);
      frame.close();
    }
    assert.lengthOf([...warnings], 15);
  });

  for (const [where, script] of [
    ['without script', ''],
    [
      'where its button did not come',
      `customElements.define('galley-photo-credit', class extends HTMLElement {})`,
    ],
  ] as const)
    it(`can be seen ${where}, by who points at it or holds it`, async () => {
      const frame = await Frame.open({
        room: 'photo-credit',
        markup: `<galley-photo-credit sensitive>${figure(map, 'Near <a href="/hajin">Hajin</a>. <cite>REUTERS</cite>')}</galley-photo-credit>`,
      });
      await frame.run(script);
      const element = frame.body.querySelector('galley-photo-credit')!;
      frame.window.focus();
      element.querySelector('a')!.focus();
      const image = element.querySelector('img')!;
      await until(() => image.getAnimations().length || !isBlurred(element));
      for (const animation of image.getAnimations()) animation.finish();
      assert.isFalse(isBlurred(element));
      frame.close();
    });

  it('is shown when the reader asks for it, and hidden again', async () => {
    const element = await sensitive(`${map}?shown`);
    const button = part(element, 'reveal');
    assert.isTrue(isBlurred(element));
    assert.equal(button.textContent.trim(), 'Show picture');
    assert.equal(element.querySelector('img')!.alt, 'Wounded people');
    assert.isFalse(part(element, 'zoom').checkVisibility());
    await expect(element).to.be.accessible();
    const height = element.offsetHeight;
    button.focus();
    button.click();
    await until(() => !isBlurred(element));
    assert.equal(warning(element), 'none');
    assert.equal(button.textContent.trim(), 'Hide picture');
    assert.equal(element.shadowRoot!.activeElement, button);
    assert.isTrue(part(element, 'zoom').checkVisibility());
    assert.equal(element.offsetHeight, height);
    button.click();
    await until(() => isBlurred(element));
  });

  it('stays shown wherever it stands on the page, and no other picture with it', async () => {
    const element = await sensitive(`${map}?remembered`);
    part(element, 'reveal').click();
    assert.isFalse(isBlurred(await sensitive(`${map}?remembered`)));
    assert.isTrue(isBlurred(await sensitive(`${map}?other`)));
    assert.isUndefined(
      Object.keys(localStorage)
        .concat(Object.keys(sessionStorage))
        .find(key => key.includes('galley')),
    );
  });

  it('is shown and hidden wherever it stands at the same time', async () => {
    const [one, other] = [await sensitive(`${map}?twice`), await sensitive(`${map}?twice`)];
    const word = (element: Element) => part(element, 'reveal').textContent.trim();
    part(one, 'reveal').click();
    await until(() => [one, other].every(each => !isBlurred(each) && word(each) === 'Hide picture'));
    part(other, 'reveal').click();
    await until(() => [one, other].every(each => isBlurred(each) && word(each) === 'Show picture'));
  });

  it('is known by all its addresses: a choice for one that has only a srcset holds for no other', async () => {
    const only = async (query: string) => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<galley-photo-credit sensitive>${figure(map).replace(`src="${map}"`, `srcset="${map}?${query} 1200w"`)}</galley-photo-credit>`;
      const element = page.firstElementChild as PhotoCreditElement;
      await element.updateComplete;
      await drawn();
      return element;
    };
    part(await only('one'), 'reveal').click();
    assert.isFalse(isBlurred(await only('one')));
    assert.isTrue(isBlurred(await only('two')));
    const element = await only('three');
    const source = document.createElement('source');
    source.srcset = `${map}?four`;
    const picture = document.createElement('picture');
    element.querySelector('img')!.replaceWith(picture);
    picture.append(source, Object.assign(new Image(), { alt: 'Wounded people', width: 1200, height: 800 }));
    await drawn();
    part(element, 'reveal').click();
    await until(() => !isBlurred(element));
    source.srcset = `${map}?five`;
    await Promise.resolve();
    assert.isTrue(isBlurred(element));
  });

  it('is blurred again when another takes its place, before the reader sees that, and not when it comes back', async () => {
    const element = await sensitive(`${map}?first`);
    part(element, 'reveal').click();
    await until(() => !isBlurred(element));
    const image = element.querySelector('img')!;
    for (const attribute of ['src', 'srcset']) {
      image.setAttribute(attribute, `${map}?second`);
      await Promise.resolve();
      assert.isTrue(isBlurred(element), attribute);
      await until(() => part(element, 'reveal').textContent.trim() === 'Show picture');
      image.removeAttribute('srcset');
      image.src = `${map}?first`;
      await Promise.resolve();
      assert.isFalse(isBlurred(element), attribute);
    }
    await until(() => part(element, 'reveal').textContent.trim() === 'Hide picture');
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`has warning and button over it where it is narrower than its column, ${direction}`, async () => {
      const narrow = figure(
        map,
        'Near Hajin, where a caption is wider than the picture. <cite>REUTERS</cite>',
      )
        .replace('width="1200" height="800"', 'width="240" height="300"')
        .replace('alt=', 'style="inline-size:240px" alt=');
      const frame = await Frame.open({
        room: 'photo-credit',
        markup: `<div dir="${direction}"><galley-photo-credit sensitive zoomable copyable>${narrow}</galley-photo-credit></div>`,
      });
      const element = frame.body.querySelector('galley-photo-credit')!;
      const image = element.querySelector('img')!;
      const view = frame.window;
      const column = element.getBoundingClientRect();
      const box = () => image.getBoundingClientRect();
      assert.equal(box().width, 240);
      assert.isAbove(column.width, 400);
      // A browser that cannot find the picture has them in the middle of the column.
      const finds = CSS.supports('anchor-scope: --x');
      const over = () => (finds ? box() : column);
      /** What has no box to be measured: the room that it stands in the middle of. */
      const room = () => {
        const { left, right, width } = view.getComputedStyle(element.querySelector('figure')!, '::after');
        if (finds) {
          assert.closeTo(parseFloat(left), box().left - column.left, 0.5);
          assert.closeTo(parseFloat(right), column.right - box().right, 0.5);
          assert.isAtMost(parseFloat(width), 240);
        }
        return [left, right, width];
      };
      const before = room();
      await frame.upgrade();
      assert.deepEqual(room(), before);
      assert.equal(box().width, 240);
      const button = part(element, 'reveal');
      const centre = ({ left, right }: DOMRect) => (left + right) / 2;
      assert.closeTo(centre(button.getBoundingClientRect()), centre(over()), 0.5);
      button.click();
      await until(() => !isBlurred(element));
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const picture = over();
      assert.isTrue(left >= picture.left && right <= picture.right);
      assert.isTrue(top >= picture.top && bottom <= picture.bottom);
      frame.close();
    });
  }

  it('that does not come says so, and warns of nothing', async () => {
    const element = await sensitive(missing);
    await until(() => part(element, 'message').checkVisibility());
    assert.isFalse(part(element, 'reveal').checkVisibility());
    assert.equal(warning(element), 'none');
  });
});

describe('a picture that nobody is credited for', () => {
  const told: GalleyCreditMissingEvent[] = [];
  const listener = (event: Event) => void told.push(event as GalleyCreditMissingEvent);
  beforeEach(() => {
    told.length = 0;
    document.addEventListener('galley-credit-missing', listener);
  });
  afterEach(() => document.removeEventListener('galley-credit-missing', listener));

  async function page(markup: string): Promise<PhotoCreditElement> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = markup;
    const element = holder.firstElementChild as PhotoCreditElement;
    await element.updateComplete;
    await drawn();
    return element;
  }
  const uncredited = figure(map, 'Near Hajin.');

  it('is told of once', async () => {
    const element = await page(`<galley-photo-credit>${uncredited}</galley-photo-credit>`);
    element.querySelector('figure')!.after(document.createElement('span'));
    await drawn();
    assert.lengthOf(told, 1);
    assert.equal(told[0]!.target, element);
    assert.equal(told[0]!.image, element.querySelector('img'));
    assert.equal(getComputedStyle(told[0]!.image).visibility, 'visible');
  });

  it('is told of neither where caption or attributes name somebody, nor where there is no picture', async () => {
    await page(`<galley-photo-credit>${figure(map)}</galley-photo-credit>`);
    await page(
      `<galley-photo-credit>${figure(map, 'Near Hajin. <i data-credit>AFP</i>')}</galley-photo-credit>`,
    );
    await page(`<galley-photo-credit source="AFP">${uncredited}</galley-photo-credit>`);
    assert.lengthOf(told, 0);
    for (const empty of ['<cite></cite>', '<i data-credit></i>'])
      await page(`<galley-photo-credit>${figure(map, `Near Hajin. ${empty}`)}</galley-photo-credit>`);
    assert.lengthOf(told, 2);
  });

  it('is hidden, with its room kept, where the publisher wants no such pictures', async () => {
    const plain = await page(`<galley-photo-credit zoomable>${uncredited}</galley-photo-credit>`);
    const forbid = (event: Event) => event.preventDefault();
    document.addEventListener('galley-credit-missing', forbid);
    const element = await page(`<galley-photo-credit zoomable>${uncredited}</galley-photo-credit>`);
    document.removeEventListener('galley-credit-missing', forbid);
    assert.equal(getComputedStyle(element.querySelector('img')!).visibility, 'hidden');
    assert.equal(element.offsetHeight, plain.offsetHeight);
    assert.isFalse(part(element, 'zoom').checkVisibility());
    assert.isTrue(element.querySelector('figcaption')!.checkVisibility());
  });

  it('is told of one by one, and hidden only where that was wished for this one', async () => {
    const forbid = (event: Event) => event.preventDefault();
    document.addEventListener('galley-credit-missing', forbid);
    const element = await page(`<galley-photo-credit>${uncredited}</galley-photo-credit>`);
    document.removeEventListener('galley-credit-missing', forbid);
    const next = Object.assign(new Image(1200, 800), { src: map, alt: 'Another' });
    element.querySelector('img')!.replaceWith(next);
    await drawn();
    assert.lengthOf(told, 2);
    assert.equal(told[1]!.image, next);
    assert.equal(getComputedStyle(next).visibility, 'visible');
    const figure = next.parentElement!;
    next.remove();
    await drawn();
    figure.prepend(next);
    await drawn();
    assert.lengthOf(told, 2);
  });

  it('is shown once it is credited, by an attribute or in its caption, and hidden again without', async () => {
    const forbid = (event: Event) => event.preventDefault();
    document.addEventListener('galley-credit-missing', forbid);
    const element = await page(`<galley-photo-credit>${uncredited}</galley-photo-credit>`);
    document.removeEventListener('galley-credit-missing', forbid);
    const visibility = () => getComputedStyle(element.querySelector('img')!).visibility;
    assert.equal(visibility(), 'hidden');
    for (const name of ['creator', 'source'] as const) {
      element[name] = 'AFP';
      await element.updateComplete;
      assert.equal(visibility(), 'visible', name);
      element[name] = null;
      await element.updateComplete;
      assert.equal(visibility(), 'hidden', name);
    }
    const cite = element.querySelector('figcaption')!.appendChild(document.createElement('cite'));
    await drawn();
    assert.equal(visibility(), 'hidden');
    cite.textContent = 'AFP';
    await drawn();
    assert.equal(visibility(), 'visible');
    cite.remove();
    await drawn();
    assert.equal(visibility(), 'hidden');
    assert.lengthOf(told, 1);
  });
});
