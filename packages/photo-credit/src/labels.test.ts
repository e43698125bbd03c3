import { assert, fixture, html } from '@open-wc/testing';
import { map } from '@galley/tooling/artwork';
import { Frame, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import { digitalSourceTypes } from './digital-source-type.js';
import { laterWords, PhotoCreditElement } from './index.js';
import english from './words/en.js';

/** What each of IPTC's codes is in plain words. */
const groups: Record<string, string[]> = {
  'Made with AI': ['trainedAlgorithmicMedia'],
  'Partly made with AI': ['compositeSynthetic'],
  'Altered with AI': ['compositeWithTrainedAlgorithmicMedia'],
  'Altered by an algorithm': ['algorithmicallyEnhanced'],
  'Computer-generated': ['algorithmicMedia', 'virtualRecording'],
  Photograph: ['digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm'],
  'Scan of a print': ['print'],
  Retouched: ['humanEdits', 'minorHumanEdits'],
  'Digital illustration': ['digitalCreation', 'digitalArt', 'softwareImage'],
  'Drawn from data': ['dataDrivenMedia'],
  Screenshot: ['screenCapture'],
  Montage: ['composite', 'compositeCapture'],
};
/** What readers have a right to know, in every language: made, partly made and altered with AI. */
const ai: Record<string, [string, string, string]> = {
  en: ['Made with AI', 'Partly made with AI', 'Altered with AI'],
  ar: ['أُنشئت بالذكاء الاصطناعي', 'أُنشئت جزئيًا بالذكاء الاصطناعي', 'عُدّلت بالذكاء الاصطناعي'],
  de: ['Mit KI erstellt', 'Teilweise mit KI erstellt', 'Mit KI verändert'],
  es: ['Creada con IA', 'Creada en parte con IA', 'Modificada con IA'],
  fa: ['ساخته‌شده با هوش مصنوعی', 'بخشی ساخته‌شده با هوش مصنوعی', 'تغییریافته با هوش مصنوعی'],
  fr: ['Créée avec l’IA', 'Créée en partie avec l’IA', 'Modifiée avec l’IA'],
  he: ['נוצרה בבינה מלאכותית', 'נוצרה בחלקה בבינה מלאכותית', 'שונתה בבינה מלאכותית'],
  hi: ['एआई से बनी', 'आंशिक रूप से एआई से बनी', 'एआई से बदली गई'],
  ja: ['AIで生成', '一部をAIで生成', 'AIで加工'],
  ko: ['AI로 생성', '일부를 AI로 생성', 'AI로 수정'],
  pt: ['Criada com IA', 'Criada em parte com IA', 'Alterada com IA'],
  ru: ['Создано с помощью ИИ', 'Частично создано с помощью ИИ', 'Изменено с помощью ИИ'],
  tr: ['Yapay zekâyla üretildi', 'Kısmen yapay zekâyla üretildi', 'Yapay zekâyla değiştirildi'],
  uk: ['Створено за допомогою ШІ', 'Частково створено за допомогою ШІ', 'Змінено за допомогою ШІ'],
  zh: ['由AI生成', '部分由AI生成', '经AI修改'],
};
const inside = `<figure><img src="${map}" alt="A map" width="1200" height="800"><figcaption>Near Hajin.</figcaption></figure>`;
const credited = inside.replace('Hajin.', 'Hajin. <cite>REUTERS</cite>');
/** Generated content as a reader sees it. Some engines name attributes and variables' parts apart. */
const text = (of: Element, pseudo: string, attributes = of) =>
  [...of.ownerDocument.defaultView!.getComputedStyle(of, pseudo).content.matchAll(/"([^"]*)"|attr\((\w+)\)/g)]
    .map(([, words, name]) => words ?? attributes.getAttribute(name!) ?? '')
    .join('');
const part = (element: Element, name: string) => element.shadowRoot!.querySelector(`[part="${name}"]`)!;

before(async () => {
  await fixture(html`<galley-photo-credit decorative></galley-photo-credit>`);
  await until(() => document.adoptedStyleSheets.length);
});

async function figure(attributes: string, content = inside, language = 'en'): Promise<PhotoCreditElement> {
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  await warningsOf(async () => {
    page.innerHTML = `<galley-photo-credit ${attributes}>${content}</galley-photo-credit>`;
    await (page.firstElementChild as PhotoCreditElement).updateComplete;
  });
  return page.firstElementChild as PhotoCreditElement;
}

describe('how a picture was made', () => {
  it('is told in plain words for every code of IPTC’s, alone or as an address', async () => {
    assert.sameMembers(Object.values(groups).flat(), [...digitalSourceTypes]);
    for (const [label, codes] of Object.entries(groups)) {
      for (const code of codes) {
        for (const start of [
          '',
          'http://cv.iptc.org/newscodes/digitalsourcetype/',
          'https://cv.iptc.org/newscodes/digitalsourcetype/',
        ]) {
          const element = await figure(`source="REUTERS" digitalsourcetype="${start}${code}"`);
          assert.equal(text(part(element, 'credit'), '::after'), ` · ${label}`, start + code);
        }
      }
    }
  });

  it('is told before the script, and where none comes, in fifteen languages', async () => {
    assert.sameMembers(Object.keys(ai), PhotoCreditElement.words.languages);
    const codes = ['trainedAlgorithmicMedia', 'compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia'];
    const sheets = Object.keys(ai).filter(language => language !== 'en');
    const frame = await Frame.open({
      room: 'photo-credit',
      head: sheets
        .map(language => `<link rel="stylesheet" href="/packages/photo-credit/words/${language}.css">`)
        .join(''),
      markup: Object.keys(ai)
        .map(language =>
          codes
            .map(
              code => `<galley-photo-credit lang="${language}" creator="Rodi Said" source="REUTERS"
          digitalsourcetype="${code}">${inside}</galley-photo-credit>`,
            )
            .join(''),
        )
        .join(''),
    });
    const told = [...frame.body.querySelectorAll('galley-photo-credit')].map(one => text(one, '::after'));
    frame.close();
    assert.deepEqual(
      told,
      Object.values(ai)
        .flat()
        .map(label => `Rodi Said/REUTERS · ${label}`),
    );
  });

  it('says the same before the script and after it', async () => {
    for (const language of Object.keys(ai)) {
      const frame = await Frame.open({
        room: 'photo-credit',
        language,
        markup: `<galley-photo-credit digitalsourcetype="print">${inside}</galley-photo-credit>`,
      });
      const element = frame.body.querySelector('galley-photo-credit')!;
      const before = text(element, '::after');
      assert.isNotEmpty(before);
      await frame.upgrade();
      assert.equal(text(part(element, 'credit'), '::after'), before);
      frame.close();
    }
  });

  it('stands after the credit in the caption, once', async () => {
    const element = await figure(
      'digitalsourcetype="trainedAlgorithmicMedia" creator="Nobody"',
      credited.replace('</cite>', '</cite> <cite>AFP</cite>'),
    );
    const [first, last] = element.querySelectorAll('cite');
    assert.equal(text(first!, '::after'), '');
    assert.equal(text(last!, '::after'), ' · Made with AI');
    assert.isFalse(part(element, 'credit').checkVisibility());
  });

  it('stands alone, without a prefix, where nobody is credited', async () => {
    const element = await figure('digitalsourcetype="screenCapture" prefixed');
    assert.equal(text(part(element, 'credit'), '::after'), 'Screenshot');
    assert.equal(text(part(element, 'credit'), '::before'), '');
    assert.isTrue(part(element, 'credit').checkVisibility());
  });

  it('says nothing of a code that nobody knows', async () => {
    for (const code of [
      '',
      'photo',
      'https://example.com/trainedAlgorithmicMedia',
      'notTrainedAlgorithmicMedia',
    ]) {
      const element = await figure(`digitalsourcetype="${code}"`);
      assert.isFalse(part(element, 'credit').checkVisibility());
      const credit = await figure(`digitalsourcetype="${code}" source="REUTERS"`);
      assert.equal(text(part(credit, 'credit'), '::after'), '');
    }
  });
});

/** Words that style.css draws. */
const names =
  'before warning hint ai part edited altered generated photo scan retouched art data screen montage'.split(
    ' ',
  );

describe('the words of <galley-photo-credit>', () => {
  it('are complete in fifteen languages', async () => {
    assert.lengthOf(PhotoCreditElement.words.languages, 15);
    assert.sameMembers(laterWords.languages, PhotoCreditElement.words.languages);
    for (const [words, inEnglish] of [
      [PhotoCreditElement.words, english],
      [laterWords, laterWords.in('en')],
    ] as const) {
      for (const language of words.languages.filter(one => one !== 'en')) {
        await words.load(language);
        const spoken: Record<string, string | undefined> = { ...words.in(language) };
        for (const [key, word] of Object.entries(inEnglish)) {
          assert.isOk(spoken[key], `${language}: ${key}`);
          assert.notEqual(spoken[key], word, `${language}: ${key}`);
        }
      }
    }
  });

  it('are the same before the script, in words/, and after it without', async () => {
    for (const language of PhotoCreditElement.words.languages) {
      await PhotoCreditElement.words.load(language);
      const words: Record<string, string | undefined> = { ...PhotoCreditElement.words.in(language) };
      const markup = `<galley-photo-credit rights>${credited}</galley-photo-credit>`;
      const drawn = (frame: Frame) => {
        const style = frame.window.getComputedStyle(frame.body.querySelector('galley-photo-credit')!);
        const found = (name: string) => style.getPropertyValue(`--_${name}`).replace(/^['"]|['"]$/g, '');
        return names.map(name => found(name));
      };
      const frame = await Frame.open({ room: 'photo-credit', language, markup });
      const before = drawn(frame);
      frame.close();
      if (language !== 'en')
        assert.deepEqual(
          before,
          names.map(name => words[name]),
          language,
        );
      const late = await Frame.open({ room: 'photo-credit', language, markup, stylesheet: false });
      await late.upgrade();
      assert.deepEqual(drawn(late), before, language);
      late.close();
    }
  });

  it('can be the page’s own, also those that the sheet draws', async () => {
    PhotoCreditElement.words.add('nl', { before: 'Foto: ', ai: 'Met AI gemaakt' });
    const element = await figure('prefixed digitalsourcetype="trainedAlgorithmicMedia"', credited, 'nl');
    const cite = element.querySelector('cite')!;
    assert.equal(text(cite, '::before'), 'Foto: ');
    assert.include(text(cite, '::after'), 'Met AI gemaakt');
  });

  it('come with a figure to another window and back, and so does all that it looks like', async () => {
    const [made] = ai['fr']!;
    const element = await figure('digitalsourcetype="trainedAlgorithmicMedia"', credited, 'fr');
    const page = element.parentElement!;
    const label = () => text(element.querySelector('cite')!, '::after');
    const hidden = () =>
      element.ownerDocument.defaultView!.getComputedStyle(part(element, 'zoom')).display === 'none';
    await until(() => label().includes(made));
    const other = document.createElement('iframe');
    page.after(other);
    for (const place of [other.contentDocument!.body, document.body]) {
      place.append(page);
      await element.updateComplete;
      await until(() => label().includes(made) && hidden());
    }
    page.remove();
    other.remove();
  });

  it('keep the room of the row of buttons before the script, at any width', async () => {
    for (const language of PhotoCreditElement.words.languages) {
      for (const width of [800, 320, 200]) {
        const frame = await Frame.open({
          room: 'photo-credit',
          language,
          width,
          markup: `<galley-photo-credit copyright="© 2018 Reuters" rights copyable manifest="https://example.com/a.c2pa">${credited}</galley-photo-credit>`,
        });
        const element = frame.body.querySelector<HTMLElement>('galley-photo-credit')!;
        const words = { ...english, ...PhotoCreditElement.words.in(language) };
        const before = element.offsetHeight;
        const row = text(element, '::before');
        await frame.upgrade();
        assert.equal(
          row.replace(/[\u00a0\u200b]+/g, ' ').trim(),
          `${words.rights} ${words.copy} ${words.verify}`,
          language,
        );
        assert.closeTo(element.offsetHeight, before, 0.1, `${language} at ${width}`);
        frame.close();
      }
    }
  });
});
