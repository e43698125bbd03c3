import { assert, fixture, html } from '@open-wc/testing';
import { warningsOf } from '@galley/tooling/suite';
import { articleOf, define, languageOf, parseIsoDate, safeUrl, warn, Words } from './index.js';

describe('safeUrl', () => {
  const good = [
    'https://example.com/',
    'http://example.com',
    'mailto:a@example.com',
    'tel:+1',
    '/story',
    '#top',
    '',
    '//cdn.example.com/x',
  ];
  for (const address of good) {
    it(`lets "${address}" pass as it stands`, () => assert.equal(safeUrl(address), address));
  }
  const bad = [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'https://[',
  ];
  for (const address of bad) {
    it(`stops ${JSON.stringify(address)}`, () => assert.isUndefined(safeUrl(address)));
  }
  it('has no opinion where there is no address', () => assert.isUndefined(safeUrl(null)));
});

describe('parseIsoDate', () => {
  it('knows a day from a point in time', () => {
    assert.deepEqual(parseIsoDate('2018-09-11'), { date: new Date('2018-09-11T00:00:00Z'), dayOnly: true });
    assert.deepEqual(parseIsoDate(' 2018-09-12T09:30:00-04:00 '), {
      date: new Date('2018-09-12T13:30:00Z'),
      dayOnly: false,
    });
    assert.isDefined(parseIsoDate('2018-09-12 09:30Z'));
  });
  const none = [
    '',
    'yesterday',
    '2018-02-30',
    '2018-13-01',
    '2018-09-11T25:00:00Z',
    '2018-09-11T10:00',
    '11/09/2018',
    null,
    undefined,
  ];
  for (const text of none) {
    it(`finds no date in ${JSON.stringify(text)}`, () => assert.isUndefined(parseIsoDate(text)));
  }
});

describe('Words', () => {
  const table = () =>
    new Words(
      { yes: 'yes', no: 'no' },
      {
        pt: () => Promise.resolve({ default: { yes: 'sim', no: 'não' } }),
        'pt-br': () => Promise.resolve({ default: { yes: 'é' } }),
      },
    );

  it('falls back part by part: region, language, English', async () => {
    const words = table();
    await words.load('pt-BR');
    assert.deepEqual(words.in('pt-BR'), { yes: 'é', no: 'não' });
    assert.deepEqual(words.in('pt-PT'), { yes: 'sim', no: 'não' });
    assert.deepEqual(words.in('xx'), { yes: 'yes', no: 'no' });
  });
  it('lets the page have the last word, before and after a language arrives', async () => {
    const words = table();
    words.add('pt', { yes: 'pois' });
    await words.load('pt');
    assert.deepEqual(words.in('pt'), { yes: 'pois', no: 'não' });
    words.add('pt', { no: 'nunca' });
    assert.equal(words.in('pt').no, 'nunca');
  });
  it('speaks English while a language cannot be fetched, and tries again', async () => {
    let online = false;
    const words = new Words(
      { yes: 'yes' },
      {
        fr: () =>
          online ? Promise.resolve({ default: { yes: 'oui' } }) : Promise.reject(new Error('offline')),
      },
    );
    await words.load('fr');
    assert.equal(words.in('fr').yes, 'yes');
    online = true;
    await words.load('fr');
    assert.equal(words.in('fr').yes, 'oui');
  });
});

describe('languageOf', () => {
  it('takes the nearest lang, also from outside a shadow root', async () => {
    const outer = await fixture(html`<div lang="fr"><p></p></div>`);
    const root = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    root.append(inner);
    assert.equal(languageOf(inner), 'fr');
    inner.lang = 'de';
    assert.equal(languageOf(inner), 'de');
  });
});

describe('articleOf', () => {
  it('finds the article that is named, around, or beside', async () => {
    const page = await fixture(html`
      <div>
        <article id="one"><p></p></article>
        <section>
          <article id="two"></article>
          <div><span></span></div>
        </section>
      </div>
    `);
    const ids = (from: string, named?: string) => articleOf(page.querySelector(from)!, named)?.id;
    assert.equal(ids('p'), 'one');
    assert.equal(ids('span'), 'two');
    assert.equal(ids('span', 'one'), 'one');
  });
  it('says so when the name leads nowhere', async () => {
    const element = await fixture(html`<p></p>`);
    const warnings = await warningsOf(() => assert.isUndefined(articleOf(element, 'nowhere')));
    assert.match(warnings.join(), /for="nowhere" names no element/);
  });
});

describe('define', () => {
  it('registers a free tag and leaves a taken one alone', async () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    const warnings = await warningsOf(() => {
      define('x-define-test', First);
      define('x-define-test', First);
      define('x-define-test', Second);
    });
    assert.equal(customElements.get('x-define-test'), First);
    assert.lengthOf(warnings, 1);
  });
});

describe('warn', () => {
  it('says a thing once for each element', async () => {
    const one = document.createElement('i');
    const warnings = await warningsOf(() => {
      warn(one, 'this is wrong');
      warn(one, 'this is wrong');
      warn(one, 'that too');
      warn(document.createElement('b'), 'this is wrong');
    });
    assert.deepEqual(warnings, ['<i>: this is wrong', '<i>: that too', '<b>: this is wrong']);
  });
});
