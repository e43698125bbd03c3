import { assert, expect, fixture, html } from '@open-wc/testing';
import { Frame, withMedia, press, reflowFaults, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { FontSizeControlElement, preferenceWords } from './index.js';

type Control = FontSizeControlElement;

const all = 'spacing measure typeface';

// Each test has a key of its own, so that none finds what another one chose.
let count = 0;
const newKey = () => `preferences-${++count}`;

const within = (control: Control) => control.shadowRoot!;
const part = (control: Control, name: string) =>
  within(control).querySelector<HTMLElement>(`[part~="${name}"]`)!;
const settings = (control: Control) => within(control).querySelector('details')!;
const radio = (control: Control, kind: string, word: string) =>
  within(control).querySelector<HTMLInputElement>(`[name="${kind}"][value="${word}"]`)!;
const chosen = (control: Control) =>
  [...within(control).querySelectorAll<HTMLInputElement>('details :checked')].map(({ value }) => value);
const marked = (element: Element, mark: string | null) =>
  until(
    () => element.getAttribute('data-galley-text-scale') === mark,
    `The article is not "${mark}", but "${element.getAttribute('data-galley-text-scale')}".`,
  );

/** A control with its settings opened, and an article beside it. */
async function page(attributes: Record<string, string> = {}) {
  const root = await fixture(html`
    <div>
      <article><p>The words of the article.</p></article>
    </div>
  `);
  const control = document.createElement('galley-font-size-control');
  const key = newKey();
  for (const [name, text] of Object.entries({ key, preferences: all, ...attributes }))
    control.setAttribute(name, text);
  root.prepend(control);
  await until(() => settings(control));
  await until(() => getComputedStyle(control).getPropertyValue('--_font-size-control'));
  settings(control).open = true;
  return { control, article: root.querySelector('article')!, key: control.key };
}

/** A control on a page of its own, which has not been upgraded yet. */
const frameOf = (markup: string, options: { language?: string; width?: number; size?: string } = {}) =>
  Frame.open({
    markup,
    room: 'font-size-control',
    language: options.language ?? 'en',
    direction: ['ar', 'fa', 'he'].includes(options.language ?? '') ? 'rtl' : 'ltr',
    width: options.width ?? 800,
    head: `<style>:root { font-size: ${options.size ?? '100%'} }</style>`,
  });
const upgrade = async (frame: Frame) => {
  await frame.upgrade();
  const controls = frame.ours as Control[];
  await until(() => controls.every(control => !control.preferences || settings(control)));
  return controls;
};

afterEach(() => {
  localStorage.clear();
});

describe('the preferences of <galley-font-size-control>', () => {
  it('are closed behind a word, and shown in the order in which the page names them', async () => {
    const { control } = await page({ preferences: 'typeface spacing measure' });
    settings(control).open = false;
    assert.isFalse(part(control, 'preference').checkVisibility());
    part(control, 'summary').focus();
    await press('Enter');
    await until(() => part(control, 'preference').checkVisibility());
    const names = [...within(control).querySelectorAll('[part="kind"]')].map(one => one.textContent);
    assert.deepEqual(names, ['Typeface', 'Line spacing', 'Line length']);
    assert.equal(part(control, 'summary').textContent, 'Text settings');
  });

  it('are native radios, each named by what it does and what it chooses', async () => {
    const { control } = await page();
    const radios = [...within(control).querySelectorAll<HTMLInputElement>('details input')];
    assert.deepEqual([...new Set(radios.map(({ type }) => type))], ['radio']);
    assert.deepEqual(
      radios.map(one => one.getAttribute('aria-label')),
      [
        'Line spacing: Standard',
        'Line spacing: Wide',
        'Line spacing: Very wide',
        'Line length: Standard',
        'Line length: Short',
        'Line length: Long',
        'Typeface: Standard',
        'Typeface: Serif',
        'Typeface: Sans serif',
      ],
    );
    assert.deepEqual(chosen(control), ['', '', '']);
    await expect(control).to.be.accessible();
  });

  it('follow the arrow keys, change the text, are stored, and are said once, while the focus stays', async () => {
    const { control, article, key } = await page();
    const said: string[] = [];
    new MutationObserver(() => {
      const status = part(control, 'status').textContent;
      if (status) said.push(status);
    }).observe(part(control, 'status'), { childList: true, characterData: true, subtree: true });
    radio(control, 'spacing', '').focus();
    await press('ArrowDown');
    await marked(article, '100 open');
    await control.updateComplete;
    await press('ArrowDown');
    await marked(article, '100 loose');
    await control.updateComplete;
    assert.equal(within(control).activeElement, radio(control, 'spacing', 'loose'));
    assert.deepEqual(chosen(control), ['loose', '', '']);
    assert.equal(localStorage.getItem(key), '100 loose');
    await until(() => said.length);
    assert.deepEqual(said, ['Line spacing: Very wide']);
    assert.isTrue(settings(control).open);
  });

  it('go with the size and with each other, and one is taken back alone', async () => {
    const { control, article } = await page();
    control.value = 150;
    await marked(article, '150');
    radio(control, 'typeface', 'serif').click();
    await marked(article, '150 serif');
    radio(control, 'measure', 'wide').click();
    await marked(article, '150 wide serif');
    radio(control, 'typeface', '').click();
    await marked(article, '150 wide');
    assert.deepEqual(control.profile, { size: 150, measure: 'wide' });
  });

  it('keep a word of a later version that they do not know', async () => {
    const key = newKey();
    localStorage.setItem(key, '125 open sepia');
    const { control, article } = await page({ key });
    await marked(article, '125 open sepia');
    radio(control, 'typeface', 'sans').click();
    await marked(article, '125 open sans sepia');
    radio(control, 'spacing', '').click();
    await marked(article, '125 sans sepia');
  });

  it('show what was chosen on an earlier visit', async () => {
    const key = newKey();
    localStorage.setItem(key, '125 open narrow');
    const { control } = await page({ key });
    await until(() => control.value === 125);
    await control.updateComplete;
    assert.deepEqual(chosen(control), ['open', 'narrow', '']);
  });

  it('are told to the page first, which may refuse: the radios go back', async () => {
    const { control, article } = await page();
    const events: unknown[] = [];
    control.addEventListener('galley-font-size-change', event => {
      const { from, to, cause, cancelable, profile } = event;
      events.push({ from, to, cause, cancelable, profile });
      event.preventDefault();
    });
    radio(control, 'typeface', 'serif').click();
    await until(() => events.length && chosen(control)[2] === '');
    assert.deepEqual(events, [
      { from: 100, to: 100, cause: 'reader', cancelable: true, profile: { size: 100, typeface: 'serif' } },
    ]);
    assert.isFalse(article.hasAttribute('data-galley-text-scale'));
    assert.equal(localStorage.length, 0);
    await new Promise(resolve => setTimeout(resolve, 600));
    assert.equal(part(control, 'status').textContent, '');
  });

  it('are followed by every control with the same key, here and in other tabs', async () => {
    const { control, article, key } = await page();
    const other = document.createElement('galley-font-size-control');
    Object.assign(other, { key, preferences: 'typeface' });
    article.after(other);
    await until(() => settings(other));
    radio(control, 'typeface', 'sans').click();
    await until(() => chosen(other)[0] === 'sans');
    const tab = document.createElement('iframe');
    document.body.append(tab);
    tab.contentWindow!.localStorage.setItem(key, '125 loose serif');
    await until(() => String(chosen(control)) === 'loose,,serif');
    await until(() => chosen(other)[0] === 'serif');
    tab.remove();
  });

  for (const preferences of [all, undefined]) {
    it(`are taken back by the reset, ${preferences ? 'which rests again then' : 'also by that of a control that does not offer them'}`, async () => {
      const { control, article, key } = await page();
      let used = control;
      if (!preferences) {
        used = document.createElement('galley-font-size-control');
        used.key = key;
        article.after(used);
      }
      await used.updateComplete;
      const reset = part(used, 'reset');
      assert.equal(reset.getAttribute('aria-disabled'), 'true');
      radio(control, 'measure', 'narrow').click();
      await marked(article, '100 narrow');
      await until(() => reset.getAttribute('aria-disabled') === 'false');
      reset.click();
      await marked(article, null);
      await until(() => reset.getAttribute('aria-disabled') === 'true');
      await until(() => String(chosen(control)) === ',,');
      assert.isNull(localStorage.getItem(key));
      await until(() => part(used, 'status').textContent === 'Text size: 100%');
    });
  }

  it('leave the line that is read where it is', async () => {
    const { control, article } = await page();
    article.innerHTML =
      `<p>${'A line of the article that wraps, whatever is chosen. '.repeat(60)}</p>`.repeat(8);
    const fifth = article.children[4]!;
    fifth.scrollIntoView({ behavior: 'instant' });
    for (const [kind, word, mark] of [
      ['spacing', 'loose', '100 loose'],
      ['measure', 'narrow', '100 loose narrow'],
      ['typeface', 'serif', '100 loose narrow serif'],
    ] as const) {
      radio(control, kind, word).click();
      await marked(article, mark);
      // A scrolled page stands on whole pixels.
      assert.isAtMost(Math.abs(fifth.getBoundingClientRect().top), 1, word);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('can be pressed: each is 44 px at the least, in a border as strong as the control’s', async () => {
    const { control } = await page();
    for (const element of within(control).querySelectorAll('details input, summary')) {
      const { width, height } = element.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44, element.outerHTML);
    }
    const edge = (name: string) => {
      const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(part(control, name));
      return { outlineStyle, outlineColor, outlineWidth };
    };
    assert.deepEqual(edge('options'), edge('control'));
  });

  it('show which one is chosen, and which button rests, also where the reader’s own colours are forced', async function () {
    const { control } = await page({ variant: 'radios' });
    await withMedia(this, { 'forced-colors': 'active' }, () => {
      const colours = document.createElement('p');
      control.after(colours);
      const system = (name: string) => {
        colours.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(colours).color;
      };
      const line = (at: Element) => {
        const { borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(at);
        return parseFloat(borderBlockEndWidth) && borderBlockEndColor;
      };
      assert.equal(line(radio(control, 'spacing', '')), system('CanvasText'));
      assert.equal(line(radio(control, 'spacing', 'open')), 0);
      assert.equal(getComputedStyle(part(control, 'options')).outlineColor, system('CanvasText'));
      assert.equal(getComputedStyle(part(control, 'control')).outlineColor, system('CanvasText'));
      assert.equal(getComputedStyle(part(control, 'reset')).color, system('GrayText'));
    });
  });

  it('are not printed', async function () {
    const { control } = await page();
    await withMedia(this, { type: 'print' }, () => {
      assert.isFalse(part(control, 'preference').checkVisibility());
    });
  });

  it('are fetched where the page asks for them, and nowhere else', async () => {
    const frame = await frameOf('<galley-font-size-control></galley-font-size-control>');
    await frame.upgrade();
    const fetched = () =>
      frame.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/preferences.')).length;
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(fetched(), 0);
    const [control] = frame.ours as Control[];
    control!.preferences = 'typeface';
    await until(() => settings(control!));
    assert.equal(fetched(), 1);
    control!.preferences = null;
    await control!.updateComplete;
    assert.isNull(settings(control!));
    frame.close();
  });

  it('speak the language around them, and follow when it changes', async () => {
    const { control } = await page({ lang: 'fr' });
    assert.equal(part(control, 'summary').textContent, 'Réglages du texte');
    assert.equal(radio(control, 'spacing', 'open').getAttribute('aria-label'), 'Interligne\u00a0: Large');
    control.lang = 'de';
    await until(() => part(control, 'summary').textContent === 'Textdarstellung');
    preferenceWords.add('nl', { settings: 'Tekstinstellingen' });
    control.lang = 'nl';
    await until(() => part(control, 'summary').textContent === 'Tekstinstellingen');
    preferenceWords.add('nl', { settings: 'Leesinstellingen' });
    await until(() => part(control, 'summary').textContent === 'Leesinstellingen');
  });

  for (const language of FontSizeControlElement.words.languages) {
    it(`say every word (${language})`, async () => {
      await preferenceWords.load(language);
      const words = preferenceWords.in(language);
      const english = preferenceWords.in('en');
      for (const key of Object.keys(english) as (keyof typeof english)[]) {
        assert.isNotEmpty(words[key]);
        // A few are the same word in some languages.
        if (language !== 'en' && !['usual', 'colon'].includes(key))
          assert.notEqual(words[key], english[key], `${language}: ${key}`);
      }
    });

    it(`have their room kept, at any width and size of type, and nothing of them is cut off or overlaps (${language})`, async () => {
      for (const [width, size] of [
        [800, '100%'],
        [320, '100%'],
        [320, '200%'],
      ] as const) {
        const markup = ['buttons', 'radios', 'select', 'slider']
          .map(
            variant =>
              `<galley-font-size-control storage="none" variant="${variant}" preferences="${all}"></galley-font-size-control>`,
          )
          .join('');
        const frame = await frameOf(`${markup}<p id="below">Words</p>`, { language, width, size });
        const places = () =>
          [...frame.body.querySelectorAll<HTMLElement>('galley-font-size-control, p')].map(
            ({ localName, offsetTop }) => `${localName} ${offsetTop}`,
          );
        const before = places();
        const controls = await upgrade(frame);
        const where = `${width} px, ${size}`;
        assert.deepEqual(places(), before, where);
        for (const control of controls) settings(control).open = true;
        await frame.settled();
        assert.deepEqual(reflowFaults(frame), [], where);
        // Nor is a word broken: what can be chosen, and the size, have at most a line for each word, in any font.
        for (const control of controls) {
          for (const one of within(control).querySelectorAll<HTMLElement>(
            '[part~="option"], span[part="value"]',
          )) {
            const range = frame.window.document.createRange();
            range.selectNodeContents(one);
            const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
            const words = one.textContent.trim().split(/\s+/);
            assert.isAtMost(lines.size, words.length, `lines of "${one.textContent}", ${where}`);
          }
        }
        const { scrollWidth, clientWidth } = frame.window.document.documentElement;
        assert.isAtMost(scrollWidth, clientWidth, where);
        // Opened, they have room of their own: what is below them has made way.
        const last = part(controls.at(-1)!, 'preferences').getBoundingClientRect();
        assert.isAtLeast(frame.body.querySelector('p')!.getBoundingClientRect().top, last.bottom, where);
        frame.close();
      }
    });
  }

  for (const { preferences, drawn, warning } of [
    { preferences: 'colour', drawn: 0, warning: '"colour" is unknown' },
    { preferences: 'toString spacing', drawn: 1, warning: '"toString" is unknown' },
    { preferences: 'spacing,measure', drawn: 0, warning: '"spacing,measure" is unknown' },
    { preferences: 'spacing  spacing', drawn: 1, warning: undefined },
    { preferences: '\n  spacing\n', drawn: 1, warning: undefined },
    { preferences: '', drawn: 0, warning: undefined },
  ]) {
    it(`that are written preferences="${preferences}": ${drawn ? 'the known one is there once' : 'none are there, nor room for them'}, ${warning ? 'and the developer is told once' : 'without a warning'}`, async () => {
      const plain = await frameOf('<galley-font-size-control></galley-font-size-control>');
      const { height } = plain.ours[0]!.getBoundingClientRect();
      plain.close();
      const warnings = await warningsOf(async () => {
        const root = await fixture(html`<div></div>`);
        const control = document.createElement('galley-font-size-control');
        Object.assign(control, { key: newKey(), preferences });
        root.append(control);
        await control.updateComplete;
        await import('./preferences.js');
        await new Promise(resolve => setTimeout(resolve, 20));
        control.requestUpdate();
        await control.updateComplete;
        assert.lengthOf(within(control).querySelectorAll('[part="preference"]'), drawn);
        await until(() => getComputedStyle(control).getPropertyValue('--_font-size-control'));
        if (!drawn) assert.equal(control.getBoundingClientRect().height, height);
      });
      assert.lengthOf(warnings, warning ? 1 : 0);
      if (warning) assert.include(warnings[0], warning);
    });
  }
});
