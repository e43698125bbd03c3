import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { Frame, withMedia, press, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { FontSizeControlElement, type GalleyFontSizeChangeEvent } from './index.js';

type Control = FontSizeControlElement;

// Each test has a key of its own, so that none finds what another one chose.
let count = 0;
const newKey = () => `test-${++count}`;

const part = <T extends HTMLElement = HTMLElement>(control: Control, name: string) =>
  control.shadowRoot!.querySelector<T>(`[part~="${name}"]`)!;
const buttons = (control: Control) => {
  const [smaller, larger] = control.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~="button"]');
  return { smaller: smaller!, larger: larger!, reset: part<HTMLButtonElement>(control, 'reset') };
};
const value = (control: Control) => part(control, 'value').textContent;
const status = (control: Control) => part(control, 'status').textContent;
const name = (element: Element) => element.getAttribute('aria-label');
const scaleOf = (element: HTMLElement) => ({
  property: element.style.getPropertyValue('--galley-text-scale'),
  mark: element.dataset['galleyTextScale'],
});
const scaled = (element: HTMLElement, size: number) =>
  until(
    () => (scaleOf(element).mark ?? '100') === String(size),
    `The article is not at ${size} %, but ${JSON.stringify(scaleOf(element))}.`,
  );
/** Waits for what a control does after the moment: fetching what it needs, and rendering. */
const settled = async (control: Control) => {
  await import('./choice.js');
  await new Promise(resolve => setTimeout(resolve));
  await control.updateComplete;
};

interface Page {
  control: Control;
  article: HTMLElement;
  key: string;
}

/** A control with an article beside it. */
async function page(attributes: Record<string, string> = {}): Promise<Page> {
  const key = attributes['key'] ?? newKey();
  const root = await fixture(
    html`<div>
      <article><p>The words of the article.</p></article>
    </div>`,
  );
  const control = document.createElement('galley-font-size-control');
  for (const [attribute, text] of Object.entries({ ...attributes, key }))
    control.setAttribute(attribute, text);
  root.prepend(control);
  await settled(control);
  await until(() => getComputedStyle(control).getPropertyValue('--_font-size-control'));
  return { control, article: root.querySelector('article')!, key };
}

/** One more control, after the article. */
async function controlAfter(article: Element, key: string, more: Partial<Control> = {}): Promise<Control> {
  const control = Object.assign(document.createElement('galley-font-size-control'), { key, ...more });
  article.after(control);
  await settled(control);
  return control;
}

/** The contrast of a colour that is painted on another, as WCAG counts it. */
function contrast(colour: string, paper: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  const luminance = () => {
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map(channel =>
      channel > 10 ? ((channel / 255 + 0.055) / 1.055) ** 2.4 : channel / 255 / 12.92,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  };
  const paint = (style: string) => {
    canvas.fillStyle = style;
    canvas.fillRect(0, 0, 1, 1);
    return luminance();
  };
  const [below, above] = [paint(paper), paint(colour)];
  return Math.max(below, above) / Math.min(below, above);
}

const typeSize = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

/** How high the lines are, by the size of the type. */
const leadingOf = (element: Element) =>
  getComputedStyle(element).lineHeight === 'normal'
    ? NaN
    : parseFloat(getComputedStyle(element).lineHeight) / typeSize(element);

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('<galley-font-size-control>', () => {
  it('makes the article’s type larger and smaller, step by step', async () => {
    const { control, article } = await page();
    const text = article.querySelector('p')!;
    const usual = typeSize(text);
    for (const size of [112.5, 125, 150, 175, 200]) {
      buttons(control).larger.click();
      await scaled(article, size);
      assert.equal(typeSize(text), (usual * size) / 100);
    }
    for (const size of [175, 150, 125, 112.5, 100, 87.5]) {
      buttons(control).smaller.click();
      await scaled(article, size);
      assert.equal(typeSize(text), (usual * size) / 100);
    }
  });

  it('shows the size in use as the reader’s language writes it', async () => {
    const { control, article } = await page();
    assert.equal(value(control), '100%');
    buttons(control).larger.click();
    await scaled(article, 112.5);
    await control.updateComplete;
    assert.equal(value(control), '112.5%');
    control.lang = 'de';
    await until(() => value(control) !== '112.5%');
    assert.equal(
      value(control),
      new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 1 }).format(1.125),
    );
  });

  it('writes sizes as each language does, where no number format is needed for it too', async () => {
    const { control, article } = await page();
    buttons(control).larger.click();
    await scaled(article, 112.5);
    for (const language of ['en-GB', 'ar', 'hi', 'fr', 'ja', 'ko', 'zh', 'en-ZA']) {
      control.lang = language;
      const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
      await until(() => value(control) === format.format(1.125), language);
    }
  });

  it('names each button by what it does and the size that it leads to', async () => {
    const { control } = await page();
    const { smaller, larger, reset } = buttons(control);
    assert.deepEqual([smaller, larger, reset].map(name), [
      'Smaller text: 87.5%',
      'Larger text: 112.5%',
      'Reset: 100%',
    ]);
  });

  it('stays focusable at the largest size, says that it is the largest, and does nothing more', async () => {
    const { control, article } = await page({ steps: '100, 150' });
    const { larger, smaller } = buttons(control);
    larger.focus();
    await press('Enter');
    await scaled(article, 150);
    await control.updateComplete;
    assert.equal(control.shadowRoot!.activeElement, larger);
    assert.equal(larger.getAttribute('aria-disabled'), 'true');
    assert.isFalse(larger.disabled);
    assert.equal(name(larger), 'Largest size: 150%');
    assert.equal(smaller.getAttribute('aria-disabled'), 'false');
    await press('Enter');
    await until(() => status(control) === 'Largest size: 150%');
    assert.equal(control.value, 150);
    assert.equal(control.shadowRoot!.activeElement, larger);
  });

  it('says the same of the smallest size', async () => {
    const { control, article } = await page({ steps: '80, 100' });
    buttons(control).smaller.click();
    await scaled(article, 80);
    await control.updateComplete;
    assert.equal(buttons(control).smaller.getAttribute('aria-disabled'), 'true');
    assert.equal(name(buttons(control).smaller), 'Smallest size: 80%');
    await until(() => status(control) === 'Smallest size: 80%');
  });

  it('has a reset that is always in sight, at rest at 100 %', async () => {
    const { control, article } = await page();
    const { reset, larger } = buttons(control);
    assert.isTrue(reset.checkVisibility());
    assert.equal(reset.getAttribute('aria-disabled'), 'true');
    larger.click();
    await scaled(article, 112.5);
    await control.updateComplete;
    assert.equal(reset.getAttribute('aria-disabled'), 'false');
    reset.focus();
    await press('Enter');
    await scaled(article, 100);
    await control.updateComplete;
    assert.equal(reset.getAttribute('aria-disabled'), 'true');
    assert.equal(control.shadowRoot!.activeElement, reset);
  });

  it('says the size once, after the last of several changes', async () => {
    const { control, article } = await page();
    const said: string[] = [];
    new MutationObserver(() => {
      if (status(control)) said.push(status(control));
    }).observe(part(control, 'status'), { childList: true, characterData: true, subtree: true });
    for (const size of [112.5, 125, 150]) {
      buttons(control).larger.click();
      await scaled(article, size);
    }
    await until(() => said.length > 0);
    assert.deepEqual(said, ['Text size: 150%']);
    assert.equal(part(control, 'status').getAttribute('role'), 'status');
    assert.equal(control.shadowRoot!.querySelectorAll('[role="status"], [aria-live]').length, 1);
  });

  it('lets a held key repeat at a pace that can be followed', async () => {
    const { control } = await page();
    const { larger } = buttons(control);
    larger.click();
    await settled(control);
    const hold = (key: string, repeat: boolean, target: Element = larger) => {
      const event = new KeyboardEvent('keydown', {
        key,
        repeat,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      target.dispatchEvent(event);
      return event.defaultPrevented ? 'held back' : 'let through';
    };
    assert.equal(hold('Enter', false), 'let through');
    assert.equal(hold('Enter', true), 'held back');
    assert.equal(hold('ArrowDown', false), 'let through');
    assert.equal(hold('ArrowDown', true), 'let through', 'an arrow on a button scrolls the page');
    assert.equal(hold('Tab', true), 'let through');
    await new Promise(resolve => setTimeout(resolve, 250));
    assert.equal(hold('Enter', true), 'let through');
  });

  it('takes the page’s own label, and none where it is empty', async () => {
    const { control } = await page({ label: 'Size of the type' });
    assert.equal(part(control, 'label').textContent, 'Size of the type');
    assert.equal(name(part(control, 'control')), 'Size of the type');
    control.label = '';
    await control.updateComplete;
    assert.equal(part(control, 'label').textContent, '');
    assert.equal(name(part(control, 'control')), 'Text size');
    await until(() => !part(control, 'label').checkVisibility());
  });

  it('follows when the language around it changes', async () => {
    const { control } = await page();
    await FontSizeControlElement.words.load('fr');
    control.parentElement!.lang = 'fr-CA';
    await until(() => part(control, 'label').textContent === 'Taille du texte');
    assert.match(name(buttons(control).larger)!, /^Texte plus grand\u00a0: 112,5\s%$/);
  });

  it('says every word in every language', async () => {
    for (const language of FontSizeControlElement.words.languages) {
      await FontSizeControlElement.words.load(language);
      const words = FontSizeControlElement.words.in(language);
      const english = FontSizeControlElement.words.in('en');
      for (const key of ['label', 'smaller', 'larger', 'smallest', 'largest', 'reset'] as const) {
        if (language !== 'en') assert.notEqual(words[key], english[key], `${language}: ${key}`);
      }
    }
  });

  it('keeps its room in the same words that it says later, in every language', async () => {
    for (const language of FontSizeControlElement.words.languages) {
      await FontSizeControlElement.words.load(language);
      const { label, reset } = FontSizeControlElement.words.in(language);
      const file = new URL(language === 'en' ? '../style.css' : `../words/${language}.css`, import.meta.url);
      const sheet = await (await fetch(file)).text();
      assert.include(sheet, `{\n    --_label: '${label}';\n    --_reset: '${reset}';`, language);
    }
  });
});

describe('motion and what is hidden', () => {
  it('nothing about it moves by itself, so that there is nothing to reduce', async () => {
    const { control, article } = await page({ variant: 'radios', preferences: 'spacing' });
    await until(() => part(control, 'settings'));
    control.value = 200;
    await scaled(article, 200);
    const all = [control, article, ...control.shadowRoot!.querySelectorAll('*')];
    for (const { transitionDuration, animationName } of all.map(one => getComputedStyle(one)))
      assert.deepEqual([transitionDuration, animationName], ['0s', 'none']);
    assert.deepEqual(document.getAnimations(), []);
  });

  it('before the script there is nothing to see or to be read out, but room', async () => {
    const frame = await Frame.open({
      markup: '<galley-font-size-control preferences="spacing"></galley-font-size-control>',
      room: 'font-size-control',
    });
    const [control] = frame.ours;
    for (const stand of ['::before', '::after'])
      assert.equal(frame.window.getComputedStyle(control!, stand).visibility, 'hidden');
    assert.isAtLeast(control!.getBoundingClientRect().height, 88);
    frame.close();
  });
});

describe('the variants of <galley-font-size-control>', () => {
  for (const variant of ['buttons', 'radios', 'select', 'slider']) {
    it(`${variant}: nothing stands in the way of a reader who cannot see, at any size`, async () => {
      const { control, article } = await page({ variant });
      await expect(control).to.be.accessible();
      control.value = 200;
      await scaled(article, 200);
      await control.updateComplete;
      await expect(control).to.be.accessible();
    });

    it(`${variant}: what can be pressed is 44 px at least`, async () => {
      const { control } = await page({ variant });
      for (const element of control.shadowRoot!.querySelectorAll('button, input, select')) {
        const { width, height } = element.getBoundingClientRect();
        assert.isAtLeast(Math.round(Math.min(width, height)), 44, element.outerHTML);
      }
    });

    it(`${variant}: its border can be seen, 3 to 1 at the least, on light and dark paper`, async () => {
      const { control } = await page({ variant });
      for (const [ink, paper] of [
        ['#1a1a1a', '#fff'],
        ['#333', '#f6f3ec'],
        ['#eee', '#111'],
      ] as const) {
        control.style.color = ink;
        const { outlineStyle, outlineColor } = getComputedStyle(part(control, 'control'));
        assert.equal(outlineStyle, 'solid');
        assert.isAtLeast(contrast(outlineColor, paper), 3, `${ink} on ${paper}`);
      }
    });

    it(`${variant}: shows the size as text`, async () => {
      const { control, article } = await page({ variant });
      control.value = 150;
      await scaled(article, 150);
      await control.updateComplete;
      const select = part<HTMLSelectElement>(control, 'select');
      assert.equal(variant === 'select' ? select.selectedOptions[0]!.text : value(control), '150%');
    });

    it(`${variant}: a size that is none of the steps is kept, and the steps around it can be reached`, async () => {
      const { control, article } = await page({ variant, steps: '100, 150, 200' });
      control.value = 125;
      await scaled(article, 125);
      await control.updateComplete;
      const options = control.shadowRoot!.querySelectorAll('option, [type="radio"]').length;
      assert.include([0, 4], options);
      if (variant === 'buttons') {
        assert.deepEqual([buttons(control).smaller, buttons(control).larger].map(name), [
          'Smaller text: 100%',
          'Larger text: 150%',
        ]);
      }
    });
  }

  const arrows = [
    { variant: 'radios', at: '[type="radio"]:checked' },
    { variant: 'slider', at: '[type="range"]' },
    { variant: 'select', at: 'select' },
  ];
  for (const { variant, at } of arrows) {
    it(`${variant}: answers the arrow keys as the native control does`, async () => {
      const { control, article } = await page({ variant });
      const focus = () => control.shadowRoot!.querySelector<HTMLElement>(at)!.focus();
      focus();
      await press(variant === 'slider' ? 'ArrowRight' : 'ArrowDown');
      await scaled(article, 112.5);
      await control.updateComplete;
      await press(variant === 'slider' ? 'ArrowLeft' : 'ArrowUp');
      await scaled(article, 100);
      await until(() => status(control) === 'Text size: 100%');
    });

    it(`${variant}: goes back where the page does not let the size change`, async () => {
      const { control, article } = await page({ variant });
      control.addEventListener('galley-font-size-change', event => event.preventDefault());
      const input = control.shadowRoot!.querySelector<HTMLInputElement>(
        'select, [type="range"], [value="3"]',
      )!;
      if (input.type === 'radio') input.click();
      else {
        input.value = '3';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      await settled(control);
      assert.deepEqual(scaleOf(article), { property: '', mark: undefined });
      if (input.type === 'radio') {
        assert.isFalse(input.checked);
        assert.isTrue(control.shadowRoot!.querySelector<HTMLInputElement>('[value="1"]')!.checked);
      } else assert.equal(input.value, '1');
    });
  }

  it('radios and select name each size', async () => {
    const { control } = await page({ variant: 'radios' });
    const radios = [...control.shadowRoot!.querySelectorAll('[type="radio"]')].map(name);
    assert.include(radios, 'Text size: 87.5%');
    assert.include(radios, 'Text size: 200%');
    control.variant = 'select';
    await control.updateComplete;
    assert.equal(name(part(control, 'select')), 'Text size');
    const options = [...part<HTMLSelectElement>(control, 'select').options].map(option => option.text);
    assert.deepEqual(options, ['87.5%', '100%', '112.5%', '125%', '150%', '175%', '200%']);
  });

  it('the slider says the size, not the number of the step', async () => {
    const { control } = await page({ variant: 'slider' });
    const slider = part<HTMLInputElement>(control, 'slider');
    assert.equal(name(slider), 'Text size');
    assert.equal(slider.getAttribute('aria-valuetext'), '100%');
  });

  it('changing the variant keeps the size', async () => {
    const { control, article } = await page();
    control.value = 150;
    await scaled(article, 150);
    for (const variant of ['radios', 'select', 'slider', 'buttons'] as const) {
      control.variant = variant;
      await control.updateComplete;
      assert.equal(control.value, 150);
      const chosen = control.shadowRoot!.querySelector<HTMLInputElement>(':checked, [type="range"]');
      if (chosen) assert.equal(chosen.value, '4', variant);
    }
  });
});

describe('the type that <galley-font-size-control> sets', () => {
  it('is a property and a mark on the article, and nothing at 100 %', async () => {
    const { control, article } = await page();
    const before = article.outerHTML;
    buttons(control).larger.click();
    await scaled(article, 112.5);
    assert.deepEqual(scaleOf(article), { property: '1.125', mark: '112.5' });
    assert.equal(article.style.length, 1);
    buttons(control).reset.click();
    await scaled(article, 100);
    assert.equal(article.outerHTML, before);
  });

  it('leaves the article’s own inline style alone', async () => {
    const { control, article } = await page();
    article.style.color = 'rebeccapurple';
    control.value = 150;
    await scaled(article, 150);
    control.value = 100;
    await scaled(article, 100);
    assert.equal(article.style.cssText, 'color: rebeccapurple;');
  });

  it('multiplies the size that the browser and the page give', async () => {
    const { control, article } = await page();
    article.parentElement!.style.fontSize = '20px';
    control.value = 150;
    await scaled(article, 150);
    assert.equal(typeSize(article), 30);
    article.parentElement!.style.fontSize = '10px';
    assert.equal(typeSize(article), 15);
  });

  it('leaves out a part that opts out', async () => {
    const { control, article } = await page();
    const usual = typeSize(article);
    article.insertAdjacentHTML(
      'beforeend',
      '<figure data-galley-text-scale="none"><em>As it was</em></figure>',
    );
    control.value = 200;
    await scaled(article, 200);
    assert.equal(typeSize(article), usual * 2);
    assert.equal(typeSize(article.querySelector('em')!), usual);
  });

  it('does not make the control itself larger', async () => {
    const { control, article } = await page();
    article.prepend(control);
    await settled(control);
    const before = part(control, 'controls').getBoundingClientRect().height;
    control.value = 200;
    await scaled(article, 200);
    assert.equal(part(control, 'controls').getBoundingClientRect().height, before);
    assert.equal(typeSize(part(control, 'reset')), 14);
  });

  it('has lines that stand relatively closer as it grows, by the script of the language', async () => {
    const { control, article } = await page();
    article.parentElement!.style.lineHeight = '1.7';
    const at: Record<number, number[]> = {};
    for (const size of [112.5, 200, 400]) {
      control.value = size;
      await scaled(article, size);
      at[size] = ['en', 'ar', 'hi', 'ja'].map(language => {
        article.lang = language;
        return leadingOf(article);
      });
    }
    at[112.5]!.forEach((ratio, index) => assert.isAbove(ratio, at[200]![index]!));
    // Never closer than the script allows, however large the type is.
    const [latin, ...others] = at[400]!;
    for (const ratio of others) assert.isAbove(ratio, latin!);
    assert.closeTo(latin!, 1.25, 0.01);
  });

  it('goes on from the line height that the article inherits, also from one in pixels', async () => {
    const { control, article } = await page();
    const outer = article.parentElement!.style;
    outer.fontSize = '20px';
    for (const [given, ratio] of [
      ['1.8', 1.8],
      ['1.3', 1.3],
      ['34px', 1.7],
    ] as const) {
      outer.lineHeight = given;
      for (const size of [87.5, 150]) {
        control.value = size;
        await scaled(article, size);
        assert.closeTo(leadingOf(article), Math.max(1.2, ratio - 0.15 * (size / 100 - 1)), 0.01, given);
        assert.closeTo(leadingOf(article.querySelector('p')!), leadingOf(article), 0.01, given);
      }
    }
    // Also where the page gives the article a size of its own that follows.
    article.style.fontSize = 'calc(30px * var(--galley-text-scale, 1))';
    assert.closeTo(leadingOf(article), 1.7 - 0.075, 0.01);
  });

  it('leaves a line height alone that the page gives to the article itself', async () => {
    const { control, article } = await page();
    article.style.lineHeight = '2';
    control.value = 150;
    await scaled(article, 150);
    assert.closeTo(leadingOf(article), 2, 0.01);
  });

  it('serves the article that `for` names, wherever it is', async () => {
    const root = await fixture(html`
      <div>
        <article>Another one</article>
        <div id="story">The one that is meant</div>
        <galley-font-size-control for="story" key=${newKey()}></galley-font-size-control>
      </div>
    `);
    const story = root.querySelector<HTMLElement>('#story')!;
    root.querySelector('galley-font-size-control')!.value = 150;
    await scaled(story, 150);
    assert.isUndefined(scaleOf(root.querySelector('article')!).mark);
  });

  it('serves the article around it, else the one beside it', async () => {
    const root = await fixture(html`
      <div>
        <article><galley-font-size-control key=${newKey()}></galley-font-size-control></article>
        <section>
          <galley-font-size-control key=${newKey()}></galley-font-size-control>
          <article></article>
        </section>
      </div>
    `);
    const controls = root.querySelectorAll('galley-font-size-control');
    const articles = root.querySelectorAll('article');
    controls[0]!.value = 150;
    controls[1]!.value = 200;
    await scaled(articles[0]!, 150);
    await scaled(articles[1]!, 200);
  });

  it('serves the innermost of nested articles, and the outer one does not follow', async () => {
    const root = await fixture(html`
      <article>
        <p>Outside</p>
        <article>
          <galley-font-size-control key=${newKey()}></galley-font-size-control>
          <p>Inside</p>
        </article>
      </article>
    `);
    const inner = root.querySelector('article')!;
    root.querySelector('galley-font-size-control')!.value = 150;
    await scaled(inner, 150);
    assert.isUndefined(scaleOf(root as HTMLElement).mark);
    const [outside, inside] = root.querySelectorAll('p');
    assert.equal(typeSize(inside!), 1.5 * typeSize(outside!));
  });

  it('serves <main> where there is no article, and the page where there is neither', async () => {
    const frame = await Frame.open({
      markup: '<main>Words</main><galley-font-size-control storage="none"></galley-font-size-control>',
      room: 'font-size-control',
    });
    await frame.upgrade();
    const main = frame.body.querySelector('main')!;
    const control = frame.body.querySelector('galley-font-size-control')!;
    control.value = 150;
    await scaled(main, 150);
    main.remove();
    await scaled(frame.body, 150);
    control.value = 100;
    await scaled(frame.body, 100);
    frame.close();
  });

  it('moves to the other article when `for` changes', async () => {
    const root = await fixture(html`
      <div>
        <article id="one"></article>
        <article id="two"></article>
        <galley-font-size-control for="one" key=${newKey()}></galley-font-size-control>
      </div>
    `);
    const [one, two] = root.querySelectorAll('article');
    const control = root.querySelector('galley-font-size-control')!;
    control.value = 150;
    await scaled(one!, 150);
    control.for = 'two';
    await scaled(two!, 150);
    await scaled(one!, 100);
    assert.equal(control.getAttribute('for'), 'two');
  });

  it('is printed at 100 %, unless the page says that the reader’s size is kept', async function () {
    const { control, article } = await page();
    const usual = typeSize(article);
    const leading = getComputedStyle(article).lineHeight;
    control.value = 200;
    await scaled(article, 200);
    await withMedia(this, { type: 'print' }, async () => {
      assert.equal(typeSize(article), usual);
      assert.equal(getComputedStyle(article).lineHeight, leading);
      assert.equal(getComputedStyle(control).display, 'none');
      control.print = 'keep';
      await control.updateComplete;
      assert.equal(typeSize(article), usual * 2);
    });
  });

  it('is printed in the page’s own lines and type, also by the rules that the README advises', async function () {
    const { control, article } = await page();
    const sheet = document.createElement('style');
    sheet.textContent = `article { max-inline-size: var(--galley-text-measure, 400px); font-family: var(--galley-text-typeface, serif) }`;
    article.before(sheet);
    control.profile = { size: 150, measure: 'narrow', typeface: 'sans' };
    await until(() => scaleOf(article).mark === '150 narrow sans');
    const look = () => {
      const { maxInlineSize, fontFamily } = getComputedStyle(article);
      return [maxInlineSize, fontFamily];
    };
    assert.notEqual(look()[1], 'serif');
    await withMedia(this, { type: 'print' }, () => assert.deepEqual(look(), ['400px', 'serif']));
    sheet.remove();
  });

  it('leaves the line that is read where it is', async () => {
    const { control, article } = await page();
    article.innerHTML =
      `<p>${'A line of the article that is long enough to wrap at every size. '.repeat(60)}</p>`.repeat(8);
    const fifth = article.children[4]!;
    fifth.scrollIntoView({ behavior: 'instant' });
    assert.isAtMost(Math.abs(fifth.getBoundingClientRect().top), 1);
    control.value = 200;
    await scaled(article, 200);
    // A scrolled page stands on whole pixels.
    assert.isAtMost(Math.abs(fifth.getBoundingClientRect().top), 1);
    scrollTo({ top: 0, behavior: 'instant' });
  });
});

describe('what <galley-font-size-control> remembers', () => {
  /** The same page at the next visit: nothing of the first one is left but what was stored. */
  const visit = async (attributes: string, store?: (frame: Frame) => unknown) => {
    const frame = await Frame.open({
      markup: `<galley-font-size-control ${attributes}></galley-font-size-control><article><p>Words</p></article>`,
      room: 'font-size-control',
    });
    await store?.(frame);
    await frame.upgrade();
    return {
      frame,
      control: frame.body.querySelector('galley-font-size-control')!,
      article: frame.body.querySelector('article')!,
    };
  };

  for (const [storage, area] of [
    ['local', localStorage],
    ['session', sessionStorage],
  ] as const) {
    it(`the choice, for the next visit, in ${storage} storage`, async () => {
      const first = await visit(`storage="${storage}"`);
      buttons(first.control).larger.click();
      await scaled(first.article, 112.5);
      assert.equal(area.getItem('galley-text-scale'), '112.5');
      first.frame.close();
      const second = await visit(`storage="${storage}"`);
      await scaled(second.article, 112.5);
      assert.equal(second.control.value, 112.5);
      buttons(second.control).reset.click();
      await scaled(second.article, 100);
      assert.isNull(area.getItem('galley-text-scale'));
      second.frame.close();
    });
  }

  it('nothing where the page does not want it', async () => {
    const first = await visit('storage="none"');
    buttons(first.control).larger.click();
    await scaled(first.article, 112.5);
    assert.equal(localStorage.length + sessionStorage.length, 0);
    first.frame.close();
  });

  it('the choice under the page’s own key', async () => {
    const { control, article } = await page({ key: 'own-key' });
    buttons(control).larger.click();
    await scaled(article, 112.5);
    assert.equal(localStorage.getItem('own-key'), '112.5');
    assert.isNull(localStorage.getItem('galley-text-scale'));
  });

  it('a choice that is none of the steps any more', async () => {
    localStorage.setItem('galley-text-scale', '137.5');
    const { frame, article, control } = await visit('steps="100, 150, 200"');
    await scaled(article, 137.5);
    assert.equal(control.value, 137.5);
    frame.close();
  });

  it('the choice for the visit, where storage is denied', async () => {
    const deny = ({ window }: Frame) =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    const { frame, control, article } = await visit('', deny);
    buttons(control).larger.click();
    await scaled(article, 112.5);
    control.remove();
    const next = frame.window.document.createElement('galley-font-size-control');
    frame.body.prepend(next);
    await until(() => next.value === 112.5);
    assert.deepEqual(frame.complaints, []);
    frame.close();
  });

  it('the choice for the visit, where storage is full', async () => {
    const fill = ({ window }: Frame) => {
      window.Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    };
    const { frame, control, article } = await visit('', fill);
    buttons(control).larger.click();
    await scaled(article, 112.5);
    control.remove();
    const next = frame.window.document.createElement('galley-font-size-control');
    frame.body.prepend(next);
    await until(() => next.value === 112.5);
    assert.isNull(localStorage.getItem('galley-text-scale'));
    assert.deepEqual(frame.complaints, []);
    frame.close();
  });

  it('nothing in the first render, so that a server’s markup and the browser’s agree', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const control = document.createElement('galley-font-size-control');
    const host = await fixture(html`<div><article></article></div>`);
    host.append(control);
    let first: string | undefined;
    control.addController({ hostUpdated: () => (first ??= value(control)) });
    await scaled(host.querySelector('article')!, 150);
    await control.updateComplete;
    assert.equal(first, '100%');
    assert.equal(value(control), '150%');
  });

  it('nothing that it did not need: who never chooses loads no more than the furniture', async () => {
    // A page may hear late of what was stored, or removed, before it was opened, and controls listen: it has heard of
    // all that once it hears of this.
    const heardOfAll = ({ window }: Frame) =>
      new Promise<void>(resolve => {
        const last = newKey();
        window.addEventListener('storage', ({ key }) => key === last && resolve());
        localStorage.setItem(last, '');
      });
    const { frame, control, article } = await visit('storage="local"', heardOfAll);
    const fetched = () =>
      frame.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/choice.'))
        .length;
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(fetched(), 0);
    buttons(control).larger.click();
    await scaled(article, 112.5);
    assert.equal(fetched(), 1);
    frame.close();
  });
});

describe('a control on a page that a framework renders', () => {
  it('shows what was set before it took over from a server', async () => {
    for (const variant of ['buttons', 'radios']) {
      const markup = await executeServerCommand<string, object>('serve', {
        room: 'font-size-control',
        markup: `<galley-font-size-control variant="${variant}" key="${newKey()}"></galley-font-size-control>`,
      });
      const frame = await Frame.open({
        room: 'font-size-control',
        markup: `${markup}<article><p>Words</p></article>`,
      });
      const control = frame.body.querySelector('galley-font-size-control')!;
      control.value = 130;
      await frame.upgrade({ hydrate: true });
      await scaled(frame.body.querySelector('article')!, 130);
      await until(() => value(control) === '130%', 'the number is shown');
      assert.deepEqual(frame.complaints, []);
      frame.close();
    }
  });

  it('keeps the article’s size where its style attribute is written anew', async () => {
    const { control, article } = await page();
    control.value = 150;
    await scaled(article, 150);
    article.setAttribute('style', 'color: blue');
    await until(() => scaleOf(article).property === '1.5', 'the size is back');
    assert.equal(article.style.color, 'blue');
    control.value = 100;
    await scaled(article, 100);
    assert.equal(article.getAttribute('style'), 'color: blue;');
  });

  it('comes back to what the reader chose elsewhere while it was off the page', async () => {
    const { control, article, key } = await page();
    const other = await controlAfter(article, key);
    control.value = 150;
    await until(() => other.value === 150);
    control.remove();
    other.value = 100;
    await scaled(article, 100);
    article.before(control);
    await until(() => control.value === 100);
    await settled(control);
    assert.isNull(localStorage.getItem(key));
    assert.equal(other.value, 100);
    await scaled(article, 100);
  });

  it('takes over what is stored under another key, also where that is nothing', async () => {
    const { control, article } = await page();
    control.value = 150;
    await scaled(article, 150);
    control.key = newKey();
    await scaled(article, 100);
  });

  it('stores the choice where `storage` is empty, as templates write what they lack', async () => {
    const { control, article, key } = await page({ storage: '' });
    buttons(control).larger.click();
    await scaled(article, 112.5);
    assert.equal(localStorage.getItem(key), '112.5');
  });
});

describe('controls that share a key', () => {
  it('follow each other on a page', async () => {
    const { control, article, key } = await page();
    const other = await controlAfter(article, key, { variant: 'select' });
    buttons(control).larger.click();
    await until(() => other.value === 112.5);
    await other.updateComplete;
    assert.equal(part<HTMLSelectElement>(other, 'select').selectedOptions[0]!.text, '112.5%');
    other.value = 200;
    await until(() => control.value === 200);
    await scaled(article, 200);
    assert.equal(status(other), '');
  });

  it('are said once, by the one that was used', async () => {
    const { control, article, key } = await page();
    const other = await controlAfter(article, key);
    buttons(control).larger.click();
    await until(() => status(control) === 'Text size: 112.5%');
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(status(other), '');
  });

  it('do not follow a control with another key', async () => {
    const { control, article } = await page();
    const other = document.createElement('galley-font-size-control');
    other.key = newKey();
    article.after(other);
    buttons(control).larger.click();
    await scaled(article, 112.5);
    await settled(other);
    assert.equal(other.value, 100);
    other.remove();
  });

  it('show what was chosen before they came', async () => {
    const { control, article, key } = await page({ storage: 'none' });
    buttons(control).larger.click();
    await scaled(article, 112.5);
    const late = document.createElement('galley-font-size-control');
    late.key = key;
    late.storage = 'none';
    article.after(late);
    await until(() => late.value === 112.5);
  });

  it('follow each other across tabs', async () => {
    const { control, article, key } = await page();
    const tab = document.createElement('iframe');
    document.body.append(tab);
    const { localStorage: theirs } = tab.contentWindow!;
    theirs.setItem(key, '150');
    await scaled(article, 150);
    assert.equal(control.value, 150);
    theirs.setItem(key, 'nonsense');
    theirs.setItem(`${key}-other`, '200');
    await settled(control);
    assert.equal(control.value, 150);
    theirs.removeItem(key);
    await scaled(article, 100);
    theirs.setItem(key, '175');
    await scaled(article, 175);
    theirs.clear();
    await scaled(article, 100);
    tab.remove();
  });

  it('do not follow other tabs where the page stores nothing', async () => {
    const { control, key } = await page({ storage: 'none' });
    const tab = document.createElement('iframe');
    document.body.append(tab);
    const heard = oneEvent(window, 'storage');
    tab.contentWindow!.localStorage.setItem(key, '150');
    await heard;
    await settled(control);
    assert.equal(control.value, 100);
    tab.remove();
  });
});

describe('galley-font-size-change', () => {
  const record = (target: EventTarget) => {
    const events: unknown[] = [];
    target.addEventListener('galley-font-size-change', event => {
      const { from, to, cause, cancelable } = event as GalleyFontSizeChangeEvent;
      events.push({ from, to, cause, cancelable });
    });
    return events;
  };

  it('tells the page what changes, before it does', async () => {
    const { control, article } = await page();
    const events = record(control.parentElement!);
    control.addEventListener('galley-font-size-change', () => assert.isUndefined(scaleOf(article).mark));
    buttons(control).larger.click();
    await scaled(article, 112.5);
    assert.deepEqual(events, [{ from: 100, to: 112.5, cause: 'reader', cancelable: true }]);
  });

  it('can be refused where the reader asks', async () => {
    const { control, article, key } = await page();
    control.addEventListener('galley-font-size-change', event => event.preventDefault());
    const told = oneEvent(control, 'galley-font-size-change');
    buttons(control).larger.click();
    await told;
    await settled(control);
    assert.equal(control.value, 100);
    assert.equal(value(control), '100%');
    assert.deepEqual(scaleOf(article), { property: '', mark: undefined });
    assert.isNull(localStorage.getItem(key));
  });

  it('says who asks: the page, another control, or an earlier visit', async () => {
    const { control, article, key } = await page();
    const events = record(control.parentElement!);
    control.value = 125;
    await scaled(article, 125);
    const other = document.createElement('galley-font-size-control');
    other.key = key;
    article.after(other);
    await until(() => other.value === 125);
    other.value = 150;
    await until(() => control.value === 150);
    assert.deepEqual(events, [
      { from: 100, to: 125, cause: 'page', cancelable: false },
      { from: 100, to: 125, cause: 'restore', cancelable: false },
      { from: 125, to: 150, cause: 'page', cancelable: false },
      { from: 125, to: 150, cause: 'sync', cancelable: false },
    ]);
  });

  it('is not sent where nothing changes', async () => {
    const { control } = await page();
    const events = record(control);
    buttons(control).reset.click();
    control.value = 100;
    await settled(control);
    assert.deepEqual(events, []);
  });

  it('comes with a `value` that a page can keep and give back', async () => {
    const { control, article } = await page({ storage: 'none' });
    let kept = 0;
    control.addEventListener('galley-font-size-change', event => (kept = event.to));
    buttons(control).larger.click();
    await scaled(article, 112.5);
    const next = await page({ storage: 'none' });
    next.control.value = kept;
    assert.equal(next.control.value, 112.5);
    await scaled(next.article, 112.5);
  });

  it('takes a `value` before it is on the page', async () => {
    const { article } = await page();
    const control = document.createElement('galley-font-size-control');
    control.key = newKey();
    control.value = 150;
    article.after(control);
    await scaled(article, 150);
    assert.equal(control.value, 150);
  });
});

describe('what else a reader may prefer, as a `profile`', () => {
  it('is set on the article beside the size, and leaves nothing behind when it is taken back', async () => {
    const { control, article, key } = await page();
    const before = article.outerHTML;
    article.parentElement!.style.lineHeight = '1.5';
    const look = () => {
      const { fontFamily, maxInlineSize } = getComputedStyle(article);
      return { ratio: leadingOf(article), fontFamily, maxInlineSize };
    };
    const usual = look();
    control.profile = { size: 100, spacing: 'loose', measure: 'narrow', typeface: 'serif' };
    await until(() => scaleOf(article).mark === '100 loose narrow serif');
    assert.closeTo(look().ratio, usual.ratio * 1.3, 0.01);
    assert.equal(look().maxInlineSize, `${28 * typeSize(article)}px`);
    assert.include(look().fontFamily, 'serif');
    assert.notEqual(look().fontFamily, usual.fontFamily);
    assert.equal(localStorage.getItem(key), '100 loose narrow serif');
    control.profile = { size: 100 };
    await until(() => scaleOf(article).mark === undefined);
    assert.deepEqual(look(), usual);
    assert.equal(article.outerHTML, before);
    assert.isNull(localStorage.getItem(key));
  });

  it('comes with the event, for a site that keeps it on its server, and is kept when the size changes', async () => {
    const { control, article } = await page({ storage: 'none' });
    const kept: unknown[] = [];
    control.addEventListener('galley-font-size-change', ({ from, to, cause, profile }) =>
      kept.push({ from, to, cause, profile }),
    );
    control.profile = { size: 125, measure: 'wide' };
    await until(() => scaleOf(article).mark === '125 wide');
    buttons(control).larger.click();
    await until(() => scaleOf(article).mark === '150 wide');
    control.profile = { size: 150, typeface: 'sans' };
    await until(() => scaleOf(article).mark === '150 sans');
    assert.deepEqual(kept, [
      { from: 100, to: 125, cause: 'page', profile: { size: 125, measure: 'wide' } },
      { from: 125, to: 150, cause: 'reader', profile: { size: 150, measure: 'wide' } },
      { from: 150, to: 150, cause: 'page', profile: { size: 150, typeface: 'sans' } },
    ]);
    assert.deepEqual(control.profile, { size: 150, typeface: 'sans' });
  });

  it('is there at the next visit, and followed by other controls and tabs', async () => {
    const key = newKey();
    localStorage.setItem(key, '112.5 open');
    const { control, article } = await page({ key });
    await until(() => scaleOf(article).mark === '112.5 open');
    assert.deepEqual(control.profile, { size: 112.5, spacing: 'open' });
    const other = document.createElement('galley-font-size-control');
    other.key = key;
    article.after(other);
    await until(() => other.profile.spacing === 'open');
    other.profile = { size: 112.5, spacing: 'loose' };
    await until(() => control.profile.spacing === 'loose');
    const tab = document.createElement('iframe');
    document.body.append(tab);
    tab.contentWindow!.localStorage.setItem(key, '112.5 serif');
    await until(() => scaleOf(article).mark === '112.5 serif');
    assert.deepEqual(other.profile, { size: 112.5, typeface: 'serif' });
    tab.remove();
  });

  it('keeps a word of a later version that it does not know', async () => {
    const key = newKey();
    localStorage.setItem(key, '125 open sepia');
    const { control, article } = await page({ key });
    await until(() => scaleOf(article).mark === '125 open sepia');
    assert.deepEqual(control.profile, { size: 125, spacing: 'open' });
    buttons(control).larger.click();
    await until(() => localStorage.getItem(key) === '150 open sepia');
  });

  it('goes before what is stored, also where the page asks for the size that text has anyway', async () => {
    const key = newKey();
    localStorage.setItem(key, '150 open');
    const { article } = await page();
    const control = document.createElement('galley-font-size-control');
    control.key = key;
    control.profile = { size: 100 };
    article.before(control);
    await control.updateComplete;
    await settled(control);
    assert.deepEqual(control.profile, { size: 100 });
    assert.equal(value(control), '100%');
  });

  it('is taken before the control is on the page, and stored by the key that it has there', async () => {
    const { article } = await page();
    const control = document.createElement('galley-font-size-control');
    control.profile = { size: 125, typeface: 'serif' };
    await new Promise(resolve => setTimeout(resolve, 50));
    control.key = newKey();
    article.before(control);
    await until(() => scaleOf(article).mark === '125 serif');
    assert.equal(localStorage.getItem(control.key), '125 serif');
    assert.equal(localStorage.length, 1);
    assert.deepEqual(control.profile, { size: 125, typeface: 'serif' });
    await control.updateComplete;
    assert.equal(value(control), '125%');
  });

  for (const [property, given, mark] of [
    ['profile', { size: 150, spacing: 'open' }, '150 open'],
    ['value', 150, '150'],
  ] as const) {
    it(`is taken before the element is defined, as the property \`${property}\` of a tag that waits for its script`, async () => {
      const frame = await Frame.open({
        markup:
          '<galley-font-size-control storage="none"></galley-font-size-control><article><p>Words</p></article>',
        room: 'font-size-control',
      });
      const control = frame.body.querySelector('galley-font-size-control')!;
      Object.assign(control, { [property]: given });
      await frame.upgrade();
      await until(() => frame.body.querySelector('article')!.dataset['galleyTextScale'] === mark);
      await control.updateComplete;
      assert.equal(value(control), '150%');
      assert.equal(control.value, 150);
      control.value = 200;
      assert.equal(control.value, 200, 'the property is the element’s again');
      frame.close();
    });
  }

  it('that a server wrote on the article itself stays as it is when the control is told the same', async () => {
    const { control, article } = await page({ storage: 'none' });
    article.outerHTML =
      '<article data-galley-text-scale="125 open" style="--galley-text-scale: 1.25"><p>Words</p></article>';
    const served = control.parentElement!.querySelector('article')!;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(list => changes.push(...list));
    observer.observe(served, { attributes: true });
    assert.equal(typeSize(served), 1.25 * typeSize(control.parentElement!));
    control.profile = { size: 125, spacing: 'open' };
    await until(() => control.value === 125);
    await settled(control);
    assert.deepEqual(changes, []);
    observer.disconnect();
    buttons(control).reset.click();
    await until(() => scaleOf(served).mark === undefined);
  });

  it('without a size is at 100 %', async () => {
    const { control, article } = await page();
    control.profile = { spacing: 'open' };
    await until(() => scaleOf(article).mark === '100 open');
    control.profile = {};
    await until(() => scaleOf(article).mark === undefined);
  });

  const rubbish = [
    null,
    undefined,
    'large',
    125,
    Symbol('125'),
    { size: '125' },
    { size: 9000, spacing: 'huge' },
    { size: Symbol('125') },
  ];
  for (const given of rubbish) {
    const what =
      given && typeof given === 'object'
        ? `{ ${Object.entries(given)
            .map(([key, one]) => `${key}: ${String(one)}`)
            .join(', ')} }`
        : String(given);
    it(`that is rubbish, ${what}: what was chosen stays, nothing throws, and the developer is told once`, async () => {
      const { control, article } = await page();
      control.profile = { size: 125, typeface: 'sans' };
      await until(() => scaleOf(article).mark === '125 sans');
      const errors: unknown[] = [];
      const note = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        errors.push(event.reason);
      };
      addEventListener('unhandledrejection', note);
      const warnings = await warningsOf(async () => {
        for (let time = 0; time < 2; time++) control.profile = given as never;
        await settled(control);
        await new Promise(resolve => setTimeout(resolve, 20));
      });
      removeEventListener('unhandledrejection', note);
      assert.deepEqual(errors, []);
      assert.equal(scaleOf(article).mark, '125 sans');
      assert.deepEqual(control.profile, { size: 125, typeface: 'sans' });
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0], 'profile:');
    });
  }

  it('with a preference that there is not: the rest holds, and the developer is told once', async () => {
    const { control, article } = await page();
    const warnings = await warningsOf(async () => {
      for (let time = 0; time < 2; time++)
        control.profile = { size: 125, spacing: 'huge' as 'open', typeface: 'sans' };
      await until(() => scaleOf(article).mark === '125 sans');
    });
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'spacing "huge" is unknown');
  });
});

describe('the room of <galley-font-size-control>', () => {
  const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const variants = [
    '',
    'variant="radios"',
    'variant="select"',
    'variant="slider"',
    'label=""',
    `label="${long}"`,
  ];

  for (const language of FontSizeControlElement.words.languages) {
    for (const width of [800, 320]) {
      for (const root of ['100%', '200%']) {
        it(`is the same before the script as after it (${language}, ${width} px, type at ${root})`, async () => {
          const frame = await Frame.open({
            markup: variants
              .map(
                (attributes, index) =>
                  `<galley-font-size-control key="${index}" ${attributes}></galley-font-size-control>`,
              )
              .join(''),
            room: 'font-size-control',
            language,
            direction: ['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr',
            width,
          });
          const { documentElement } = frame.window.document;
          documentElement.style.fontSize = root;
          const heights = () => frame.ours.map(element => Math.round(element.getBoundingClientRect().height));
          const before = heights();
          assert.isAtMost(documentElement.scrollWidth, documentElement.clientWidth);
          await frame.upgrade();
          assert.deepEqual(heights(), before);
          assert.isAtMost(documentElement.scrollWidth, documentElement.clientWidth);
          frame.close();
        });
      }
    }
  }

  it('keeps the size in one piece also in a narrow column at 200 %, where the buttons give way', async () => {
    for (const language of ['en', 'fr']) {
      const frame = await Frame.open({
        markup: '<galley-font-size-control storage="none"></galley-font-size-control>',
        room: 'font-size-control',
        language,
        width: 224 + 16,
      });
      frame.window.document.documentElement.style.fontSize = '200%';
      await frame.upgrade();
      const [control] = frame.ours as Control[];
      control!.value = 112.5;
      const size = part(control!, 'value');
      await until(() => size.textContent.includes('112'));
      assert.equal(size.offsetHeight, parseFloat(getComputedStyle(size).lineHeight), size.textContent);
      const { right } = part(control!, 'control').getBoundingClientRect();
      for (const button of Object.values(buttons(control!)).slice(0, 2)) {
        assert.isAtLeast(button.offsetWidth, 44);
        assert.isAtMost(button.getBoundingClientRect().right, right + 0.5);
      }
      frame.close();
    }
  });

  it('holds everything at 320 px and 200 %: nothing is cut off, overlaps or is too small to press', async () => {
    const frame = await Frame.open({
      markup: variants
        .map(attributes => `<galley-font-size-control ${attributes}></galley-font-size-control>`)
        .join(''),
      room: 'font-size-control',
      width: 320,
    });
    frame.window.document.documentElement.style.fontSize = '200%';
    await frame.upgrade();
    for (const element of frame.ours as Control[]) {
      const host = element.getBoundingClientRect();
      const boxes = [
        ...element.shadowRoot!.querySelectorAll('button, input, select, [part="value"], [part="label"]'),
      ]
        .filter(one => one.checkVisibility())
        .map(one => ({ one, box: one.getBoundingClientRect() }));
      for (const { one, box } of boxes) {
        assert.isAtLeast(box.left, host.left - 0.5, one.outerHTML);
        assert.isAtMost(box.right, host.right + 0.5, one.outerHTML);
        assert.isAtLeast(box.top, host.top - 0.5, one.outerHTML);
        assert.isAtMost(box.bottom, host.bottom + 0.5, one.outerHTML);
        assert.isAtMost(one.scrollWidth, one.clientWidth + 1, one.outerHTML);
        if (!one.matches('span')) assert.isAtLeast(Math.min(box.width, box.height), 24, one.outerHTML);
        for (const { one: other, box: b } of boxes) {
          const apart =
            box.right <= b.left + 1 ||
            b.right <= box.left + 1 ||
            box.bottom <= b.top + 1 ||
            b.bottom <= box.top + 1;
          assert.isTrue(other === one || apart, `${one.outerHTML} lies over ${other.outerHTML}`);
        }
      }
    }
    frame.close();
  });
});

describe('a disabled <galley-font-size-control>', () => {
  for (const variant of ['buttons', 'radios', 'select', 'slider']) {
    it(`${variant}: cannot be used or reached, and says why where the page says it`, async () => {
      const { control, article } = await page({ variant, disabled: '', preferences: 'typeface' });
      control.innerHTML = '<p>The letters fit their squares.</p>';
      await until(() => part(control, 'settings'));
      part<HTMLDetailsElement>(control, 'settings').open = true;
      const native = control.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select');
      assert.isAbove(native.length, 3);
      for (const one of native) {
        assert.isTrue(one.matches(':disabled'), one.outerHTML);
        one.focus();
        assert.notEqual(control.shadowRoot!.activeElement, one);
        one.click();
      }
      await settled(control);
      assert.deepEqual(scaleOf(article), { property: '', mark: undefined });
      const reason = control.querySelector('p')!;
      assert.isTrue(reason.checkVisibility());
      assert.isAtLeast(
        reason.getBoundingClientRect().top,
        part(control, 'controls').getBoundingClientRect().bottom,
      );
      await expect(control).to.be.accessible();
    });
  }

  it('does not apply what was chosen elsewhere, nor follow it, until it is enabled; the page itself may set a size', async () => {
    const key = newKey();
    localStorage.setItem(key, '150');
    const { control, article } = await page({ key, disabled: '' });
    const elsewhere = await page({ key });
    await scaled(elsewhere.article, 150);
    elsewhere.control.value = 175;
    await scaled(elsewhere.article, 175);
    await settled(control);
    assert.equal(control.value, 100);
    assert.isUndefined(scaleOf(article).mark);
    control.disabled = false;
    await scaled(article, 175);
    await control.updateComplete;
    assert.isFalse(buttons(control).larger.matches(':disabled'));
    control.disabled = true;
    control.value = 200;
    await scaled(article, 200);
  });
});

describe('<galley-font-size-control> with bad input', () => {
  const cases = [
    { what: 'steps of nonsense', attributes: { steps: 'large, huge, -1' }, warning: 'is mended' },
    { what: 'steps out of bounds', attributes: { steps: '10, 100, 150, 4000' }, warning: 'is mended' },
    { what: 'steps without 100', attributes: { steps: '125, 150' }, warning: 'is mended' },
    { what: 'one step', attributes: { steps: '100' }, warning: 'is mended' },
    {
      what: 'a variant that is none',
      attributes: { variant: 'toString' },
      warning: 'variant="toString" is unknown',
    },
    {
      what: 'a storage that is none',
      attributes: { storage: 'cookie' },
      warning: 'storage="cookie" is unknown',
    },
    { what: 'a `for` that names nothing', attributes: { for: 'nowhere' }, warning: 'names no element' },
  ];
  for (const { what, attributes, warning } of cases) {
    it(`${what}: the control works, and the developer is told once`, async () => {
      const warnings = await warningsOf(async () => {
        const { control } = await page(attributes as unknown as Record<string, string>);
        buttons(control).larger.click();
        await until(() => control.value > 100);
        buttons(control).reset.click();
        await until(() => control.value === 100);
        await settled(control);
      });
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
      );
    });
  }

  it('well-written steps give no warning', async () => {
    const warnings = await warningsOf(async () => {
      await page({ steps: '75%, 100%, 150%,' });
      await import('./report.js');
      await new Promise(resolve => setTimeout(resolve, 20));
    });
    assert.deepEqual(warnings, []);
  });

  it('a `for` that names nothing yet: the article has the size as soon as it is there', async () => {
    const { control } = await page({ for: 'late' });
    buttons(control).larger.click();
    await until(() => control.value === 112.5);
    const late = document.createElement('article');
    late.id = 'late';
    control.after(late);
    await scaled(late, 112.5);
  });

  it('an article that is replaced while in use: the new one has the size, the old one nothing', async () => {
    const { control, article } = await page();
    control.value = 150;
    await scaled(article, 150);
    const next = document.createElement('article');
    article.replaceWith(next);
    await scaled(next, 150);
    assert.deepEqual(scaleOf(article), { property: '', mark: undefined });
    next.remove();
    control.value = 100;
    await scaled(document.body, 100);
  });

  it('an article that is removed while in use: nothing throws, and the control works on', async () => {
    const { control } = await page({ for: 'gone' });
    const gone = document.createElement('article');
    gone.id = 'gone';
    control.after(gone);
    control.value = 150;
    await scaled(gone, 150);
    gone.remove();
    await settled(control);
    buttons(control).larger.click();
    await until(() => control.value === 175);
    control.after(gone);
    await scaled(gone, 175);
  });

  for (const stored of ['{"version":2,"scale":1.25}', 'large', '1000', '-125', '']) {
    it(`a stored value of another version, "${stored}": it is left alone, and the developer is told once`, async () => {
      const key = newKey();
      localStorage.setItem(key, stored);
      let control!: Control;
      const warnings = await warningsOf(async () => {
        ({ control } = await page({ key }));
        await settled(control);
      });
      assert.equal(control.value, 100);
      assert.equal(localStorage.getItem(key), stored);
      assert.lengthOf(
        warnings.filter(line => line.includes('is stored')),
        1,
      );
    });
  }

  it('two controls with different steps and one key: both show the size, and the developer is told once', async () => {
    const { control, article, key } = await page({ steps: '100, 150, 200' });
    const warnings = await warningsOf(async () => {
      const other = await controlAfter(article, key);
      buttons(other).larger.click();
      await until(() => control.value === 112.5);
      await control.updateComplete;
      assert.equal(value(control), '112.5%');
      assert.equal(name(buttons(control).larger), 'Larger text: 150%');
      // Each of them, and a third one, looks again.
      const third = document.createElement('galley-font-size-control');
      Object.assign(third, { key, steps: '100, 120' });
      article.before(third);
      await settled(third);
      control.value = 150;
      await until(() => third.value === 150);
      await settled(other);
    });
    assert.equal(value(control), '150%');
    assert.equal(name(buttons(control).larger), 'Larger text: 200%');
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'has other steps');
  });

  it('a `value` that is no size: it is left alone, and the developer is told once', async () => {
    const { control } = await page();
    const warnings = await warningsOf(async () => {
      const sizes = [0, 49, 401, NaN, Infinity, '150', null, undefined, Symbol('150'), 200n];
      for (const size of [...sizes, ...sizes]) control.value = size as number;
      await settled(control);
    });
    assert.equal(control.value, 100);
    assert.equal(value(control), '100%');
    assert.lengthOf(warnings, 10);
    assert.isTrue(warnings.every(line => line.includes('is no size')));
  });

  it('a page whose own rule fixes the size of the type: the developer is told how to let it follow', async () => {
    const { control, article } = await page();
    article.style.fontSize = '18px';
    const warnings = await warningsOf(async () => {
      control.value = 150;
      await scaled(article, 150);
      control.value = 200;
      await scaled(article, 200);
    });
    assert.lengthOf(
      warnings.filter(line => line.includes('sets the type to 18px')),
      1,
    );
  });

  it('an invalid language tag speaks English', async () => {
    const { control } = await page({ lang: 'no_such!language' });
    assert.equal(part(control, 'label').textContent, 'Text size');
    assert.equal(value(control), '100%');
  });

  it('taken off the page in the middle of a change, nothing throws', async () => {
    const { control, article } = await page();
    buttons(control).larger.click();
    control.remove();
    await settled(control);
    article.before(control);
    await scaled(article, 112.5);
  });
});
