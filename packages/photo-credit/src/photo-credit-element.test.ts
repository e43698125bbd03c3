import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { map, missing } from '@galley/tooling/artwork';
import { Frame, withMedia, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { type GalleyImageErrorEvent, PhotoCreditElement } from './index.js';

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const caption = html`<figcaption>Near Hajin. <cite>REUTERS/Rodi Said</cite></figcaption>`;
const picture = html`<img src=${map} alt="A map" width="1200" height="800" />`;
/** A frame more, so that what was fetched and adopted is drawn. */
const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** A figure that the developer would be warned of, which is another test's matter. */
async function quietly(markup: ReturnType<typeof html>): Promise<Element> {
  let element!: Element;
  await warningsOf(async () => void (element = await fixture(markup)));
  return element;
}

before(async () => {
  // The look is what is tested here as well, so every test starts with the document stylesheet in place.
  await fixture(
    html`<galley-photo-credit decorative><figure>${picture}${caption}</figure></galley-photo-credit>`,
  );
  await until(() => document.adoptedStyleSheets.length);
});

describe('<galley-photo-credit>', () => {
  it('keeps picture, caption and credit apart, each with its own words and look', async () => {
    const element = await fixture(html`
      <galley-photo-credit><figure>${picture}${caption}</figure></galley-photo-credit>
    `);
    const credit = element.querySelector('cite')!;
    const text = element.querySelector('figcaption')!;
    assert.equal(element.querySelector('img')!.alt, 'A map');
    assert.isBelow(
      parseFloat(getComputedStyle(credit).fontSize),
      parseFloat(getComputedStyle(text).fontSize),
    );
    assert.notEqual(getComputedStyle(credit).color, getComputedStyle(text).color);
    await expect(element).to.be.accessible();
  });

  it('makes text of a link that could run code, in the caption and enlarged, and the developer is told', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => {
      element = await fixture(html`
        <galley-photo-credit zoomable>
          <figure>
            ${picture}
            <figcaption>
              Near Hajin. <cite><a>REUTERS</a></cite>
            </figcaption>
          </figure>
        </galley-photo-credit>
      `);
      element.querySelector('a')!.setAttribute('href', 'javascript:alert(1)');
      await drawn();
    });
    assert.equal(element.querySelector('cite')!.textContent, 'REUTERS');
    assert.isNull(element.querySelector('a[href]'));
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'javascript:alert(1)');
    part(element, 'zoom').click();
    await until(() => part(element, 'dialog')?.matches('[open]'));
    assert.isNull(part(element, 'dialog').querySelector('a[href]'));
    part(element, 'close').click();
    await until(() => !part(element, 'dialog'));
  });

  const lines = [
    { creator: 'Rodi Said', source: 'REUTERS', line: 'Rodi Said/REUTERS' },
    { creator: 'Rodi Said, Issam Abdallah', source: 'REUTERS', line: 'Rodi Said, Issam Abdallah/REUTERS' },
    { creator: 'Rodi Said', source: '', line: 'Rodi Said' },
    { creator: '', source: 'REUTERS', line: 'REUTERS' },
  ];
  for (const { creator, source, line } of lines) {
    it(`draws "${line}" from the attributes, before the script as after it`, async () => {
      const frame = await Frame.open({
        room: 'photo-credit',
        markup: `<galley-photo-credit creator="${creator}" source="${source}"><figure>
          <img src="${map}" alt="A map" width="1200" height="800"><figcaption>Near Hajin.</figcaption>
        </figure></galley-photo-credit>`,
      });
      const element = frame.body.querySelector('galley-photo-credit')!;
      const { content, font, color } = frame.window.getComputedStyle(element, '::after');
      // Some engines name the attribute here instead of its value.
      const before = [...content.matchAll(/"([^"]*)"|attr\((\w+)\)/g)]
        .map(([, text, name]) => text ?? element.getAttribute(name!))
        .join('');
      await frame.upgrade();
      const after = frame.window.getComputedStyle(part(element, 'credit'));
      assert.equal(before, line);
      assert.equal(part(element, 'credit').textContent, line);
      assert.deepEqual([after.font, after.color], [font, color]);
      assert.isTrue(part(element, 'credit').checkVisibility());
      assert.equal(frame.window.getComputedStyle(element, '::after').content, 'none');
      frame.close();
    });
  }

  it('draws no second credit where the caption has one', async () => {
    const element = await fixture(html`
      <galley-photo-credit creator="Rodi Said" source="REUTERS">
        <figure>${picture}${caption}</figure>
      </galley-photo-credit>
    `);
    assert.isFalse(part(element, 'credit').checkVisibility());
  });

  it('draws nothing, not even an empty line, where nothing is known', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-photo-credit creator="" prefixed>
        <figure>
          ${picture}
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    assert.isFalse(part(element, 'credit').checkVisibility());
    assert.equal(element.offsetHeight, element.querySelector('figure')!.offsetHeight);
  });

  it('takes a child marked data-credit for the credit, and a <cite> beside it for a title', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit>
        <figure>
          ${picture}
          <figcaption>After <cite>Guernica</cite>. <span data-credit>Rodi Said</span></figcaption>
        </figure>
      </galley-photo-credit>
    `);
    assert.equal(getComputedStyle(element.querySelector('cite')!).display, 'inline');
    assert.equal(getComputedStyle(element.querySelector('span')!).display, 'block');
    assert.equal((await element.toImageObject()).creditText, 'Rodi Said');
    assert.equal((await element.toImageObject()).caption, 'After Guernica.');
  });

  it('draws the credit of the attributes where a template left the one in the caption empty, here and enlarged', async () => {
    for (const empty of ['<cite></cite>', '<i data-credit></i>']) {
      const frame = await Frame.open({
        room: 'photo-credit',
        markup: `<galley-photo-credit creator="Rodi Said" prefixed zoomable><figure>
          <img src="${map}" alt="A map" width="120" height="80"><figcaption>Near Hajin. ${empty}</figcaption>
        </figure></galley-photo-credit>`,
      });
      const { window, body } = frame;
      const element = body.querySelector<PhotoCreditElement>('galley-photo-credit')!;
      const marked = element.querySelector('figcaption')!.firstElementChild!;
      const before = (one: Element) => window.getComputedStyle(one, '::before').content;
      const height = body.scrollHeight;
      assert.equal(window.getComputedStyle(element, '::after').display, 'block');
      assert.equal(before(marked), 'none');
      await frame.upgrade();
      assert.isTrue(part(element, 'credit').checkVisibility());
      assert.equal(part(element, 'credit').textContent.trim(), 'Rodi Said');
      assert.equal(before(marked), 'none');
      assert.equal(body.scrollHeight, height);
      part(element, 'zoom').click();
      await until(() => part(element, 'dialog')?.matches('[open]'));
      const enlarged = [...part(element, 'caption').querySelectorAll('cite,[data-credit]')];
      assert.deepEqual(
        enlarged.map(one => [before(one), one.textContent.trim(), window.getComputedStyle(one).display]),
        [['"Photo: "', 'Rodi Said', 'block']],
      );
      part(element, 'close').click();
      await until(() => !part(element, 'dialog'));
      frame.close();
    }
  });

  it('puts "Photo:" before the credit on request, in every language that it speaks', async () => {
    const prefixes: Record<string, string> = {
      en: 'Photo: ',
      ar: 'الصورة: ',
      de: 'Foto: ',
      es: 'Foto: ',
      fa: 'عکس: ',
      fr: 'Photo\u00a0: ',
      he: 'צילום: ',
      hi: 'फ़ोटो: ',
      ja: '写真：',
      ko: '사진: ',
      pt: 'Foto: ',
      ru: 'Фото: ',
      tr: 'Fotoğraf: ',
      uk: 'Фото: ',
      zh: '图片：',
    };
    assert.sameMembers(PhotoCreditElement.words.languages, Object.keys(prefixes));
    for (const [language, prefix] of Object.entries(prefixes)) {
      await PhotoCreditElement.words.load(language);
      const page = await fixture(html`
        <div lang=${language}>
          <galley-photo-credit prefixed><figure>${picture}${caption}</figure></galley-photo-credit>
          <galley-photo-credit prefixed creator="Rodi Said">
            <figure>
              ${picture}
              <figcaption>Near Hajin.</figcaption>
            </figure>
          </galley-photo-credit>
        </div>
      `);
      const [marked, line] = page.children as HTMLCollectionOf<PhotoCreditElement>;
      await Promise.all([marked!.updateComplete, line!.updateComplete]);
      for (const credit of [marked!.querySelector('cite')!, part(line!, 'credit')]) {
        assert.equal(getComputedStyle(credit, '::before').content, `"${prefix}"`, language);
      }
    }
  });

  it('has no prefix unasked', async () => {
    const element = await fixture(html`
      <galley-photo-credit><figure>${picture}${caption}</figure></galley-photo-credit>
    `);
    assert.equal(getComputedStyle(element.querySelector('cite')!, '::before').content, 'none');
  });

  it('keeps the room of a picture by its ratio', async () => {
    for (const ratio of ['1/1', '5/4', '4/3', '3/2', '16/9', '2/1', '4/5', '3/4', '2/3', '9/16']) {
      const element = await fixture(html`
        <galley-photo-credit ratio=${ratio}>
          <figure><img alt="A map" />${caption}</figure>
        </galley-photo-credit>
      `);
      const { width, height } = element.querySelector('img')!.getBoundingClientRect();
      const [across, down] = ratio.split('/').map(Number) as [number, number];
      assert.closeTo(width / height, across / down, 0.01, ratio);
    }
  });

  it('is legible on any picture as an overlay', async () => {
    const element = await fixture(html`
      <galley-photo-credit position="overlay" creator="Rodi Said">
        <figure>
          ${picture}
          <figcaption>Near Hajin. <a href="/hajin">More</a></figcaption>
        </figure>
      </galley-photo-credit>
    `);
    const numbers = (color: string) => color.match(/[\d.]+/g)!.map(Number);
    const light = (rgb: number[]) =>
      rgb
        .slice(0, 3)
        .map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
    const text = element.querySelector('figcaption')!;
    for (const [on, ground] of [
      [text, text],
      [text.querySelector('a')!, text],
      [part(element, 'credit'), part(element, 'credit')],
    ] as const) {
      const [red, green, blue, alpha = 1] = numbers(getComputedStyle(ground).backgroundColor);
      // A white picture, and every colour that a busy one can have under a letter.
      for (let color = 0; color < 64; color++) {
        const below = [color & 3, (color >> 2) & 3, color >> 4].map(step => step * 85);
        const mixed = [red!, green!, blue!].map((value, at) => value * alpha + below[at]! * (1 - alpha));
        const [more, less] = [light(numbers(getComputedStyle(on).color)), light(mixed)].sort((a, b) => b - a);
        assert.isAtLeast((more! + 0.05) / (less! + 0.05), 4.5, `on ${below.join(' ')}`);
      }
      // Letters and edges in the picture hardly show between those of the caption.
      const throughVeil = (light([255, 255, 255].map(value => value * (1 - alpha))) + 0.05) / 0.05;
      assert.isAtMost(throughVeil, 1.5);
    }
    const image = element.querySelector('img')!.getBoundingClientRect();
    assert.isAtMost(part(element, 'credit').getBoundingClientRect().bottom, image.bottom + 0.1);
    await expect(element).to.be.accessible();
  });

  it('has quiet links, in the colour of the words around them, that answer who points at them', async () => {
    const element = await fixture(html`
      <galley-photo-credit creator="Rodi Said" href="https://example.com/rodi-said">
        <figure>
          ${picture}
          <figcaption>Near <a href="/hajin">Hajin</a>.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    for (const link of [element.querySelector('a')!, part(element, 'link')]) {
      const { color, textDecorationLine, textDecorationColor, textUnderlineOffset, fontSize } =
        getComputedStyle(link);
      assert.equal(color, getComputedStyle(link.parentElement!).color);
      assert.equal(textDecorationLine, 'underline');
      assert.notEqual(textDecorationColor, color, 'a hairline, and no more');
      assert.closeTo(parseFloat(textUnderlineOffset), parseFloat(fontSize) * 0.2, 0.01);
      link.focus();
      assert.equal(getComputedStyle(link).outlineStyle, 'solid');
    }
  });

  it('prints the credit below the picture, and no button', async function () {
    const element = await fixture(html`
      <galley-photo-credit position="overlay" creator="Rodi Said" zoomable>
        <figure>
          ${picture}
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    await withMedia(this, { type: 'print' }, () => {
      const image = element.querySelector('img')!.getBoundingClientRect();
      assert.isAtLeast(element.querySelector('figcaption')!.getBoundingClientRect().top, image.bottom - 0.1);
      assert.isAtLeast(part(element, 'credit').getBoundingClientRect().top, image.bottom);
      assert.isFalse(part(element, 'zoom').checkVisibility());
    });
  });

  it('stands at the foot of the picture’s side where there is room for two columns, drawn or written', async () => {
    for (const credit of ['<cite>REUTERS</cite>', '']) {
      const markup = `<galley-photo-credit position="side" source="REUTERS"><figure>
        <img src="${map}" alt="A map" width="1200" height="800"><figcaption>Near Hajin. ${credit}</figcaption>
        </figure></galley-photo-credit>`;
      for (const [width, beside] of [
        [800, true],
        [600, false],
      ] as const) {
        const frame = await Frame.open({ room: 'photo-credit', markup, width });
        await frame.upgrade();
        const element = frame.body.querySelector('galley-photo-credit')!;
        const last = element.querySelector('cite') ?? part(element, 'credit');
        const [image, text] = [element.querySelector('img')!, last].map(one => one.getBoundingClientRect());
        assert.equal(text!.left > image!.right, beside);
        if (beside) assert.closeTo(text!.bottom, image!.bottom, 2);
        else assert.isAtLeast(text!.top, image!.bottom);
        frame.close();
      }
    }
  });

  it('stands below the picture in forced colours, which have no ground to lay over it', async function () {
    const element = await fixture(html`
      <galley-photo-credit position="overlay" creator="Rodi Said">
        <figure>
          ${picture}
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    await withMedia(this, { 'forced-colors': 'active' }, () => {
      const image = element.querySelector('img')!.getBoundingClientRect();
      assert.isAtLeast(element.querySelector('figcaption')!.getBoundingClientRect().top, image.bottom - 0.1);
    });
  });

  it('stands below the picture in a window with room for few letters, where it would hide all of it', async () => {
    const frame = await Frame.open({
      room: 'photo-credit',
      width: 240,
      markup: `<galley-photo-credit position="overlay"><figure><img src="${map}" alt="A map" width="1200" height="800">
        <figcaption>Near Hajin. <cite>REUTERS</cite></figcaption></figure></galley-photo-credit>`,
    });
    const [image, text] = ['img', 'figcaption'].map(name =>
      frame.body.querySelector(name)!.getBoundingClientRect(),
    );
    assert.isAtLeast(text!.top, image!.bottom - 0.1);
    frame.close();
  });

  it('says whether the picture may be passed on where the rest of the page can read it', async () => {
    const element = await fixture<PhotoCreditElement>(html`
      <galley-photo-credit><figure>${picture}${caption}</figure></galley-photo-credit>
    `);
    element.distributable = 'no';
    element.creator = 'Rodi Said';
    await element.updateComplete;
    assert.equal(element.getAttribute('distributable'), 'no');
    assert.equal(element.getAttribute('creator'), 'Rodi Said');
  });

  it('gives a decorative picture the empty alternative text that it lacks', async () => {
    const element = await fixture(html`
      <galley-photo-credit decorative>
        <figure><img src=${map} width="1200" height="800" />${caption}</figure>
      </galley-photo-credit>
    `);
    assert.equal(element.querySelector('img')!.getAttribute('alt'), '');
    await expect(element).to.be.accessible();
  });
});

describe('<galley-photo-credit> when the picture does not come', () => {
  const sources = {
    src: html`<img src=${missing} alt="A map" width="1200" height="800" />`,
    srcset: html`<img srcset="${missing} 2x" alt="A map" width="1200" height="800" />`,
    picture: html`
      <picture>
        <source srcset="${missing} 600w" />
        <img src=${missing} alt="A map" width="1200" height="800" />
      </picture>
    `,
  };
  // The part may be on its way still.
  const failed = (element: Element) =>
    !!part(element, 'failure') && part(element, 'message').checkVisibility();

  for (const [kind, image] of Object.entries(sources)) {
    it(`${kind}: says so in words, keeps everything in place, and tries again`, async () => {
      const told: GalleyImageErrorEvent[] = [];
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.addEventListener('galley-image-error', event => told.push(event));
      const element = await fixture<HTMLElement>(
        html` <galley-photo-credit zoomable><figure>${image}${caption}</figure></galley-photo-credit> `,
        { parentNode: page },
      );
      // From the picture's foot: how tall it is itself when it is broken is the browser's affair.
      const places = () => {
        const foot = element.querySelector('img')!.getBoundingClientRect().bottom;
        return ['figcaption', 'cite'].map(name =>
          Math.round(element.querySelector(name)!.getBoundingClientRect().y - foot),
        );
      };
      const before = places();
      await until(() => failed(element));
      assert.deepEqual(places(), before);
      assert.equal(told.length, 1);
      assert.equal(told[0]!.image, element.querySelector('img'));
      await until(() => part(element, 'message').textContent);
      assert.equal(part(element, 'message').textContent, 'The picture could not be loaded.');
      assert.equal(part(element, 'message').parentElement!.getAttribute('role'), 'status');
      assert.isFalse(part(element, 'zoom').checkVisibility());
      await expect(element).to.be.accessible();

      const markup = element.innerHTML;
      const again = oneEvent(page, 'galley-image-error');
      part(element, 'retry').click();
      await again;
      assert.equal(told.length, 2);
      assert.equal(element.innerHTML, markup);
    });
  }

  it('keeps as much room by width and height as the browser keeps for any such picture', async () => {
    const page = await fixture(html`
      <div>
        <style>
          .plain {
            display: block;
            max-width: 100%;
            height: auto;
          }
        </style>
        <img class="plain" src=${missing} alt="A map" width="1200" height="800" />
        <galley-photo-credit><figure>${sources.src}${caption}</figure></galley-photo-credit>
      </div>
    `);
    const [plain, image] = page.querySelectorAll('img');
    await until(() => plain!.complete && failed(page.querySelector('galley-photo-credit')!));
    assert.closeTo(image!.offsetHeight, plain!.offsetHeight, 1);
  });

  it('says so as well when the picture failed before the script came', async () => {
    const frame = await Frame.open({
      room: 'photo-credit',
      language: 'de',
      markup: `<galley-photo-credit><figure><img src="${missing}" alt="Karte" width="1200" height="800">
        <figcaption>Bei Hadschin. <cite>REUTERS/Rodi Said</cite></figcaption></figure></galley-photo-credit>`,
    });
    const image = frame.body.querySelector('img')!;
    await until(() => image.complete);
    let told = 0;
    frame.body.addEventListener('galley-image-error', () => told++);
    await frame.upgrade();
    const element = frame.body.querySelector('galley-photo-credit')!;
    await until(() => failed(element) && part(element, 'message').textContent);
    assert.equal(part(element, 'message').textContent, 'Das Bild konnte nicht geladen werden.');
    assert.equal(part(element, 'retry').textContent, 'Erneut versuchen');
    assert.equal(told, 1);
    frame.close();
  });

  it('is heard of, too, where it failed before the buttons came: its words come to a place that was empty', async () => {
    const image = Object.assign(new Image(), { src: missing, alt: 'A map' });
    image.setAttribute('width', '1200');
    image.setAttribute('height', '800');
    await until(() => image.complete);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('galley-photo-credit');
    const figure = element.appendChild(document.createElement('figure'));
    figure.append(image, document.createElement('figcaption'));
    page.append(element);
    const said: string[] = [];
    new MutationObserver(() => said.push(part(element, 'message')?.textContent)).observe(
      element.shadowRoot!,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    await until(() => part(element, 'message')?.textContent);
    assert.deepEqual(
      said.filter((words, at) => words !== undefined && words !== said[at - 1]),
      ['', 'The picture could not be loaded.'],
    );
  });

  it('is a panel in the room of the picture, of one tint with the words in it', async () => {
    for (const markup of [
      html`<galley-photo-credit ratio="3/2">
        <figure><img src=${missing} alt="A map" />${caption}</figure>
      </galley-photo-credit>`,
      html`<galley-photo-credit><figure>${sources.src}${caption}</figure></galley-photo-credit>`,
    ]) {
      const element = await fixture(markup);
      const image = element.querySelector('img')!;
      await until(() => failed(element));
      const tint = getComputedStyle(image).backgroundColor;
      assert.notEqual(tint, 'rgba(0, 0, 0, 0)');
      assert.equal(getComputedStyle(part(element, 'failure')).backgroundColor, tint);
      const [room, words] = [image, part(element, 'failure')].map(one => one.getBoundingClientRect());
      assert.closeTo(words!.bottom, room!.bottom, 0.1);
      assert.closeTo(words!.width, room!.width, 0.1);
      image.src = map;
      await until(() => !failed(element));
      assert.equal(getComputedStyle(image).backgroundColor, 'rgba(0, 0, 0, 0)');
    }
  });

  it('under an overlay: its words and the caption stand apart, on grounds of their own, and the caption where it was', async () => {
    const markup = `<galley-photo-credit position="overlay" creator="Rodi Said">
        <figure><img src="${missing}" alt="${'A map of the valley. '.repeat(20)}" width="1200" height="800">
        <figcaption>Near Hajin.</figcaption></figure></galley-photo-credit>`;
    for (const [width, size] of [
      [800, '100%'],
      [320, '200%'],
    ] as const) {
      const frame = await Frame.open({ room: 'photo-credit', markup, width });
      frame.window.document.documentElement.style.fontSize = size;
      const element = frame.body.querySelector<HTMLElement>('galley-photo-credit')!;
      const figcaption = element.querySelector('figcaption')!;
      const before = figcaption.getBoundingClientRect().top;
      await frame.upgrade();
      await until(() => failed(element));
      const [image, words, text, credit] = [
        element.querySelector('img')!,
        part(element, 'failure'),
        figcaption,
        part(element, 'credit'),
      ].map(one => one.getBoundingClientRect());
      if (width === 800) assert.closeTo(text!.top, before, 0.1);
      // Some lines of the alternative text are to be read above the words.
      assert.isAtLeast(words!.top - image!.top, 60 * (parseFloat(size) / 100));
      assert.isAtMost(words!.bottom, text!.top + 0.1);
      assert.isAtMost(text!.bottom, credit!.top + 0.1);
      // What is left of it cannot be read through the caption.
      for (const ground of [figcaption, part(element, 'credit')])
        assert.match(frame.window.getComputedStyle(ground).backgroundColor, /^rgb\(/);
      frame.close();
    }
  });

  for (const position of ['below', 'overlay', 'side']) {
    it(`moves nothing, not even itself, when its words come (${position})`, async () => {
      for (const width of [800, 320]) {
        const frame = await Frame.open({
          room: 'photo-credit',
          width,
          markup: `<galley-photo-credit position="${position}" creator="Rodi Said">
            <figure><img src="${missing}" alt="A map" width="1200" height="800">
            <figcaption>Near Hajin.</figcaption></figure></galley-photo-credit>`,
        });
        await frame.upgrade();
        const element = frame.body.querySelector('galley-photo-credit')!;
        await until(() => part(element, 'message')?.textContent);
        assert.include([0, undefined], await frame.layoutShift(), `${width} px`);
        frame.close();
      }
    });
  }

  it('has an edge on paper and in forced colours, which show no tint', async function () {
    const element = await fixture(html`
      <galley-photo-credit><figure>${sources.src}${caption}</figure></galley-photo-credit>
    `);
    await until(() => failed(element));
    const image = element.querySelector('img')!;
    assert.equal(getComputedStyle(image).outlineStyle, 'none');
    for (const [feature, value] of [
      ['type', 'print'],
      ['forced-colors', 'active'],
    ] as const) {
      await withMedia(this, { [feature]: value }, () =>
        assert.equal(getComputedStyle(image).outlineStyle, 'solid', value),
      );
    }
  });

  it('takes the words away when the picture comes after all', async () => {
    const element = await fixture(html`
      <galley-photo-credit><figure>${sources.src}${caption}</figure></galley-photo-credit>
    `);
    await until(() => failed(element));
    element.querySelector('img')!.src = map;
    await until(() => !failed(element) && part(element, 'retry'));
    assert.isFalse(part(element, 'retry').checkVisibility());
  });

  it('is no longer said where another picture takes its place that is there already, or none', async () => {
    for (const place of ['another', 'none'] as const) {
      const element = await fixture<PhotoCreditElement>(html`
        <galley-photo-credit><figure>${sources.src}${caption}</figure></galley-photo-credit>
      `);
      await until(() => failed(element) && part(element, 'retry'));
      part(element, 'retry').click();
      const image = element.querySelector('img')!;
      const next = Object.assign(new Image(1200, 800), { src: map, alt: 'A map' });
      await next.decode();
      if (place === 'another') image.replaceWith(next);
      else image.remove();
      await until(() => !failed(element));
      assert.isFalse(part(element, 'retry').checkVisibility(), place);
      await element.updateComplete;
      // Nothing is tried any more: if the next one fails, the words are there.
      assert.isNotEmpty(part(element, 'message').textContent, place);
    }
  });

  it('is told of each picture that fails, by its own or by another address', async () => {
    const told: [HTMLImageElement, string][] = [];
    const element = await fixture<HTMLElement>(html`
      <galley-photo-credit
        @galley-image-error=${({ image }: GalleyImageErrorEvent) => told.push([image, image.src])}
        ><figure>${sources.src}${caption}</figure></galley-photo-credit
      >
    `);
    await until(() => told.length);
    const image = element.querySelector('img')!;
    image.src = `${missing}?second`;
    await until(() => told.length === 2);
    const next = Object.assign(new Image(1200, 800), { src: `${missing}?third`, alt: 'A map' });
    image.replaceWith(next);
    await until(() => told.length === 3);
    await until(() => failed(element));
    // One that had failed before it came.
    const last = Object.assign(new Image(1200, 800), { src: `${missing}?last`, alt: 'A map' });
    await last.decode().catch(() => {});
    next.replaceWith(last);
    await until(() => told.length === 4);
    await drawn();
    assert.deepEqual(
      told.map(([one, src]) => [one, src.split('?')[1]]),
      [
        [image, undefined],
        [image, 'second'],
        [next, 'third'],
        [last, 'last'],
      ],
    );
    assert.isTrue(failed(element));
  });

  it('lies over room that was kept, and below a figure that kept none', async () => {
    for (const [size, inside] of [
      ['800', true],
      ['', false],
    ] as const) {
      const element = await fixture(html`
        <galley-photo-credit>
          <figure>
            <img src=${missing} alt="A map" width=${size && '1200'} height=${size} />
            ${caption}
          </figure>
        </galley-photo-credit>
      `);
      if (!size) for (const side of ['width', 'height']) element.querySelector('img')!.removeAttribute(side);
      await until(() => failed(element));
      const words = part(element, 'message').getBoundingClientRect();
      const credit = element.querySelector('cite')!.getBoundingClientRect();
      assert.equal(words.bottom <= credit.top, inside);
      assert.equal(words.top >= credit.bottom, !inside);
    }
  });

  it('takes no notice of a picture in the caption', async () => {
    const element = await fixture(html`
      <galley-photo-credit>
        <figure>
          ${picture}
          <figcaption><img src=${missing} alt="" /> Near Hajin. <cite>Rodi Said</cite></figcaption>
        </figure>
      </galley-photo-credit>
    `);
    const icon = element.querySelector<HTMLImageElement>('figcaption img')!;
    await until(() => icon.complete);
    await drawn();
    assert.isFalse(failed(element));
  });
});

describe('<galley-photo-credit> with bad input', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const cases: {
    what: string;
    warning: string;
    inside?: ReturnType<typeof html>;
    attributes?: Record<string, string>;
  }[] = [
    { what: 'no picture', inside: html`<figure>${caption}</figure>`, warning: 'found 0' },
    {
      what: 'no figure',
      inside: html`${picture}
        <p>Near Hajin.</p>`,
      warning: 'stand in a <figure>',
    },
    { what: 'nothing at all', inside: html``, warning: 'found 0' },
    {
      what: 'several pictures',
      inside: html`<figure>${picture}${picture}${caption}</figure>`,
      warning: 'found 2',
    },
    {
      what: 'a video',
      inside: html`<figure><video width="320" height="180"></video>${caption}</figure>`,
      warning: 'found 0',
    },
    { what: 'no caption', inside: html`<figure>${picture}</figure>`, warning: 'found none' },
    {
      what: 'a credit of 4,000 characters',
      inside: html`<figure>
        ${picture}
        <figcaption>Near Hajin. <cite>${'credit '.repeat(600)}</cite></figcaption>
      </figure>`,
      warning: '4200 characters',
    },
    {
      what: 'no alternative text',
      inside: html`<figure><img src=${map} width="1200" height="800" />${caption}</figure>`,
      warning: 'no alternative text',
    },
    {
      what: 'no room kept',
      inside: html`<figure><img src=${map} alt="A map" />${caption}</figure>`,
      warning: 'no room is kept',
    },
    {
      what: 'a broken srcset',
      inside: html`<figure>
        <img src=${map} srcset="/a.jpg 600q, /b.jpg w" alt="A map" width="1200" height="800" />${caption}
      </figure>`,
      warning: 'is broken',
    },
    { what: 'hostile markup', attributes: { creator: hostile }, warning: 'shown as text' },
    {
      what: 'a licence code that nobody knows',
      attributes: { license: 'CC-BY-9.0' },
      warning: 'neither a known code',
    },
    {
      what: 'a licence that is neither code nor address',
      attributes: { license: 'ask me first!' },
      warning: 'neither a known code',
    },
    {
      what: 'a licence that could run code',
      attributes: { license: 'javascript:alert(1)' },
      warning: 'neither a known code',
    },
    {
      what: 'a licensing page that could run code',
      attributes: { acquire: 'javascript:alert(1)' },
      warning: 'in `acquire` is not allowed',
    },
    {
      what: 'a digital source type that nobody knows',
      attributes: { digitalsourcetype: 'madeByMagic', source: 'REUTERS' },
      warning: 'digitalsourcetype="madeByMagic"',
    },
    {
      what: 'a link that could run code',
      attributes: { source: 'REUTERS', href: 'javascript:alert(1)' },
      warning: 'in `href` is not allowed',
    },
    {
      what: 'Content Credentials that cannot be found',
      attributes: { manifest: '/hajin.c2pa' },
      warning: 'manifest="/hajin.c2pa"',
    },
    { what: 'a ratio that is none', attributes: { ratio: 'wide' }, warning: 'the ratio "wide"' },
    { what: 'an unknown position', attributes: { position: 'above' }, warning: 'the position "above"' },
    { what: 'neither yes nor no', attributes: { distributable: 'maybe' }, warning: 'distributable="maybe"' },
  ];
  for (const {
    what,
    inside = html`<figure>${picture}${caption}</figure>`,
    attributes = {},
    warning,
  } of cases) {
    it(`${what}: the figure stays as it was, and the developer is told once`, async () => {
      let element!: PhotoCreditElement;
      const plain = await fixture<HTMLElement>(html`<div>${inside}</div>`);
      const warnings = await warningsOf(async () => {
        element = await fixture<PhotoCreditElement>(html`
          <galley-photo-credit zoomable>${inside}</galley-photo-credit>
        `);
      });
      warnings.push(
        ...(await warningsOf(async () => {
          if (!Object.keys(attributes).length) return;
          element = document.createElement('galley-photo-credit');
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          element.append(...plain.cloneNode(true).childNodes);
          plain.after(element);
          await element.updateComplete;
          // What is said of a licence waits for the registry of licences.
          await Promise.all([import('@galley/core/license.js'), import('./image-object.js')]);
          await drawn();
        })),
      );
      await drawn();
      assert.equal(element.textContent.trim(), plain.textContent.trim());
      assert.equal(element.querySelectorAll('*').length, plain.querySelectorAll('*').length);
      for (const piece of element.querySelectorAll('figcaption, p')) assert.isTrue(piece.checkVisibility());
      assert.isAtMost(element.scrollWidth, element.clientWidth);
      assert.equal((await element.toImageObject())['@type'], 'ImageObject');
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
        warnings.join('\n'),
      );
      element.remove();
    });
  }

  it('shows hostile markup in attributes as text', async () => {
    const element = await quietly(html`
      <galley-photo-credit creator=${hostile} source=${hostile}>
        <figure>
          ${picture}
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    assert.equal(part(element, 'credit').textContent, `${hostile}/${hostile}`);
    assert.equal(element.shadowRoot!.querySelectorAll('img').length, 0);
  });

  it('has no button to enlarge what is not there', async () => {
    const element = await quietly(html`
      <galley-photo-credit zoomable><figure>${caption}</figure></galley-photo-credit>
    `);
    assert.isFalse(part(element, 'zoom').checkVisibility());
  });

  it('several pictures stand side by side as their author set them', async () => {
    const small = html`<img src=${map} alt="A map" width="120" height="80" />`;
    const element = await quietly(html`
      <galley-photo-credit><figure>${small} ${small}${caption}</figure></galley-photo-credit>
    `);
    const [first, second] = element.querySelectorAll('img');
    assert.equal(first!.getBoundingClientRect().top, second!.getBoundingClientRect().top);
    assert.isAtLeast(second!.getBoundingClientRect().left, first!.getBoundingClientRect().right);
  });

  it('a caption that is written first stands below the picture all the same', async () => {
    const element = await fixture(html`
      <galley-photo-credit><figure>${caption}${picture}</figure></galley-photo-credit>
    `);
    const image = element.querySelector('img')!.getBoundingClientRect();
    assert.isAtLeast(element.querySelector('figcaption')!.getBoundingClientRect().top, image.bottom - 0.1);
  });
});
