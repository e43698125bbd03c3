import { assert, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { warningsOf, until } from '@galley/tooling/suite';
import {
  articleOf,
  define,
  DocumentStyle,
  everyMinute,
  fetched,
  formatDate,
  isZone,
  kept,
  LanguageController,
  languageOf,
  later,
  parseIsoDate,
  relativeTime,
  safeUrl,
  type Translations,
  warn,
  watchContent,
  Words,
} from './index.js';

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
      offset: '-04:00',
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

describe('formatDate', () => {
  const day = parseIsoDate('2018-09-11')!;
  const moment = parseIsoDate('2018-09-12T21:30:00-04:00')!;

  it('tells a date alone, which no zone moves to another day', () => {
    assert.equal(formatDate(day, 'en-US', 'Pacific/Kiritimati'), 'September 11, 2018');
    assert.equal(formatDate(day, 'en-US', 'America/Los_Angeles'), 'September 11, 2018');
    assert.equal(formatDate(day, 'de'), '11. September 2018');
  });
  it('tells a point in time in the publisher’s zone, and names the zone', () => {
    assert.equal(formatDate(moment, 'en-US', 'America/New_York'), 'September 12, 2018 at 9:30 PM EDT');
    assert.match(formatDate(moment, 'en-GB', 'Asia/Damascus'), /^13 September 2018 at 04:30 (EEST|GMT\+3)$/);
  });
  it('tells it as its own offset says where there is no zone, or none by that name', () => {
    for (const zone of [undefined, '', 'Mars/Olympus_Mons']) {
      assert.equal(formatDate(moment, 'en-US', zone), 'September 12, 2018 at 9:30 PM GMT-4');
    }
    assert.match(formatDate(parseIsoDate('2018-09-12T21:30Z')!, 'en-US'), /9:30 PM UTC$/);
  });
  it('speaks English where the language is none', () => {
    assert.equal(formatDate(day, 'no_such!language'), 'September 11, 2018');
  });
  it('knows the names of zones', () => {
    assert.isTrue(isZone('America/New_York'));
    assert.isFalse(isZone('Mars/Olympus_Mons'));
  });
});

describe('relativeTime', () => {
  const now = Date.parse('2018-09-12T12:00:00Z');
  const cases: [iso: string, language: string, words: string][] = [
    ['2018-09-12T11:59:40Z', 'en', 'this minute'],
    ['2018-09-12T11:55:00Z', 'en', '5 minutes ago'],
    ['2018-09-12T09:00:00Z', 'de', 'vor 3 Stunden'],
    ['2018-09-12T13:00:00Z', 'en', 'this minute'],
    ['2018-09-12', 'en', 'today'],
    ['2018-09-11', 'en', 'yesterday'],
    ['2018-09-01', 'fr', 'il y a 11 jours'],
    ['2018-07-01', 'en', '2 months ago'],
    ['2015-09-01', 'en', '3 years ago'],
    ['2015-09-01', 'no_such!language', '3 years ago'],
  ];
  for (const [iso, language, words] of cases) {
    it(`${iso} is "${words}" (${language})`, () =>
      assert.equal(relativeTime(parseIsoDate(iso)!, language, now), words));
  }
});

describe('everyMinute', () => {
  const native = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  let timers: Map<number, () => void>;
  let hidden: boolean;

  beforeEach(() => {
    timers = new Map();
    hidden = false;
    let last = 0;
    Object.assign(window, {
      setTimeout: (action: () => void) => (timers.set(++last, action), last),
      clearTimeout: (id: number) => void timers.delete(id),
    });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });
  afterEach(() => {
    Object.assign(window, native);
    delete (document as Partial<Record<'hidden', boolean>>).hidden;
  });
  const turn = (away: boolean) => {
    hidden = away;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('has one timer for everybody, and none when nobody listens', () => {
    const heard: string[] = [];
    const ends = ['a', 'b', 'c'].map(name => everyMinute(() => heard.push(name)));
    assert.equal(timers.size, 1);
    const [[id, ring]] = [...timers] as [[number, () => void]];
    timers.delete(id);
    ring();
    assert.deepEqual(heard, ['a', 'b', 'c']);
    assert.equal(timers.size, 1);
    ends.forEach(end => end());
    assert.equal(timers.size, 0);
  });

  it('rests while the page is hidden, and catches up when it is seen again', () => {
    let heard = 0;
    const end = everyMinute(() => heard++);
    turn(true);
    assert.equal(timers.size, 0);
    turn(false);
    assert.equal(heard, 1);
    assert.equal(timers.size, 1);
    end();
    turn(false);
    assert.equal(heard, 1);
  });
});

describe('DocumentStyle', () => {
  it('tries again with the next element where the sheet could not be fetched', async () => {
    let tries = 0;
    class Styled extends LitElement {
      constructor() {
        super();
        new DocumentStyle(this, 'x-styled', () =>
          ++tries < 2
            ? Promise.reject(new Error('offline'))
            : Promise.resolve({ default: () => ':where(x-styled) { --_x-styled: 1 }' }),
        );
      }
    }
    customElements.define('x-styled', Styled);
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    root.append(document.createElement('x-styled'));
    await new Promise(resolve => setTimeout(resolve));
    root.append(document.createElement('x-styled'));
    await until(() => root.adoptedStyleSheets.length);
    assert.equal(tries, 2);
    assert.lengthOf(root.adoptedStyleSheets, 1);
  });
});

describe('watchContent', () => {
  const changes = () => new Promise(resolve => setTimeout(resolve));

  it('looks at once, and whenever the words inside change, also for elements inside each other', async () => {
    const outer = await fixture(html`<section><p></p></section>`);
    const inner = outer.querySelector('p')!;
    inner.textContent = 'A';
    const looked: string[] = [];
    watchContent(outer, () => looked.push('outer'));
    watchContent(inner, () => looked.push('inner'));
    inner.lastChild!.nodeValue = 'B';
    inner.append('C');
    await changes();
    assert.deepEqual(looked.sort(), ['inner', 'inner', 'outer', 'outer']);
  });
  it('makes text of a link that must not be followed, whenever it comes', async () => {
    const element = await fixture(html`<p><a href="javascript:alert(1)">One</a> <a href="/b">Two</a></p>`);
    const [first, second] = element.querySelectorAll('a');
    const warnings = await warningsOf(async () => {
      watchContent(element, () => {});
      assert.isFalse(first!.hasAttribute('href'));
      second!.setAttribute('href', 'vbscript:x');
      await changes();
    });
    assert.isFalse(second!.hasAttribute('href'));
    assert.equal(element.textContent, 'One Two');
    assert.lengthOf(warnings, 2);
  });
  it('makes text of a link in a drawing, whose address is in a namespace', async () => {
    const element = await fixture(
      '<p><svg><a xlink:href="javascript:alert(1)"><text>One</text></a></svg></p>',
    );
    await warningsOf(() => Promise.resolve(watchContent(element, () => {})));
    assert.isEmpty(element.querySelector('svg a')!.getAttributeNames());
  });
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
  it('fetches a language once, and is there for everybody who asked, not only for who asked first', async () => {
    let fetches = 0;
    const words = new Words(
      { yes: 'yes' },
      {
        fr: async () => {
          fetches++;
          await new Promise(resolve => setTimeout(resolve, 20));
          return { default: { yes: 'oui' } };
        },
      },
    );
    const said = () => words.load('fr-CA').then(() => words.in('fr-CA').yes);
    assert.deepEqual(await Promise.all([said(), said()]), ['oui', 'oui']);
    assert.equal(fetches, 1);
    assert.deepEqual(words.languages, ['en', 'fr']);
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
  it('asks where its tables are once a language other than English is spoken, and again if that failed', async () => {
    let asked = 0;
    const fr = () => Promise.resolve({ default: { yes: 'oui' } });
    const words = new Words(
      { yes: 'yes' },
      fetched(() =>
        ++asked > 1
          ? Promise.resolve({ translations: { fr } as Translations<{ yes: string }> })
          : Promise.reject(new Error('offline')),
      ),
    );
    assert.lengthOf(words.languages, 15);
    for (const language of ['en', 'en-GB', 'xx']) await words.load(language);
    assert.equal(asked, 0);
    await words.load('fr-CA');
    assert.equal(words.in('fr-CA').yes, 'yes');
    await words.load('fr-CA');
    assert.equal(words.in('fr-CA').yes, 'oui');
    assert.equal(asked, 2);
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

describe('LanguageController', () => {
  const words = new Words({ yes: 'yes' });
  words.add('fr', { yes: 'oui' });
  words.add('de', { yes: 'ja' });
  class Speaker extends LitElement {
    spoken = new LanguageController(this, words);
  }
  customElements.define('galley-speaker', Speaker);

  it('follows a lang that changes around the element, also inside shadow roots and around them', async () => {
    const outer = await fixture(html`<div lang="fr"><p></p></div>`);
    // A root within a root, as in a site's own elements.
    const middle = document.createElement('div');
    // eslint-disable-next-line wc/no-closed-shadow-root -- a site may have one
    outer.querySelector('p')!.attachShadow({ mode: 'closed' }).append(middle);
    const within = document.createElement('section');
    middle.attachShadow({ mode: 'open' }).append(within);
    const speaker = new Speaker();
    within.append(speaker);
    const says = async (word: string) => {
      await Promise.resolve();
      assert.equal(speaker.spoken.words.yes, word);
    };
    await says('oui');
    within.lang = 'de';
    await says('ja');
    within.lang = '';
    middle.lang = 'en';
    await says('yes');
    middle.removeAttribute('lang');
    outer.setAttribute('lang', 'de');
    await says('ja');
    // And after it was taken off the page, the last one that was watched for, and put back.
    speaker.remove();
    within.append(speaker);
    within.lang = 'fr';
    await says('oui');
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

describe('later', () => {
  it('uses what was fetched; what could not be fetched is told to the developer, and to nobody else', async () => {
    const element = document.createElement('i');
    const used: string[] = [];
    const warnings = await warningsOf(async () => {
      await later(element, Promise.resolve('a part'), part => used.push(part));
      await later(element, Promise.reject<string>(new Error('offline')), part => used.push(part));
    });
    assert.deepEqual(used, ['a part']);
    assert.deepEqual(warnings, ['<i>: a part of it could not be fetched: Error: offline']);
  });
});

describe('kept', () => {
  it('fetches a part once for all who ask; one that did not come is asked for again', async () => {
    let asked = 0;
    const part = kept(async () => {
      await Promise.resolve();
      if (!asked++) throw new Error('offline');
      return { asked };
    });
    let missing = false;
    await part().catch(() => (missing = true));
    assert.isTrue(missing);
    const first = await part();
    assert.equal(first.asked, 2);
    assert.equal(await part(), first);
    assert.equal(asked, 2);
  });
});
