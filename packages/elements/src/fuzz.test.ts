// Thousands of pages that nobody would write, each run: whatever stands in attributes and between our tags, nothing
// is thrown, no word is lost, no address runs, and nothing sticks out of its column.
import fc from 'fast-check';
import type { LitElement } from 'lit';
import './define.js';

/** Everybody sees the same pages on the same day; a failure names the seed, and `?seed=` in the address sets one. */
const seed = Number(new URLSearchParams(location.search).get('seed')) || Math.floor(Date.now() / 86_400_000);
const pages = 50;
const perPage = 20;
/** Of a column of 320 px, with one more for what was rounded. */
const widest = 321;

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'The of Hajin Öztürk naïve 東京 速報 서울 مرحبا خبر שלום देवनागरी ประเทศไทย Ελλάδα Київ'.split(' '),
    ),
  },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'W'.repeat(90),
    '\u202E\u2066x\u2069',
    '\u200B',
    '👩🏽‍💻👨‍👩‍👧',
    '&amp;<b>',
    '"\'`${}',
    '\\0',
    'e\u0301\u0301\u0301',
  ),
);
const text = fc.array(word, { maxLength: 12 }).map(words => words.join(' '));
const address = fc.oneof(
  fc.constantFrom(
    ...[
      '/story',
      'https://example.com/a?b=c#d',
      'mailto:a@example.com',
      '',
      '#',
      '//',
      'http://[',
      'https://',
      '?',
      ':',
    ],
    ...[
      'javascript:x',
      ' JaVaScRiPt:x',
      'java\tscript:x',
      'java\nscript:x',
      '\u0001javascript:x',
      'javascript&colon;x',
    ],
    ...['data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc', 'view-source:x', 'https:javascript:x'],
  ),
  fc.webUrl(),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const date = fc.oneof(
  fc.constantFrom(
    '2018-09-11',
    '2018-09-11T12:00Z',
    '2018-13-45',
    '0000-00-00',
    'yesterday',
    '',
    '2018',
    '99999-01-01',
    '-1',
  ),
  fc.date({ noInvalidDate: true }).map(day => day.toISOString()),
);
const value = fc.oneof(
  text,
  address,
  date,
  fc.constantFrom(
    '',
    'card',
    'line',
    'inline',
    'compact',
    'overlay',
    'side',
    'radios',
    'select',
    'slider',
    'auto',
    'relative',
  ),
  fc.constantFrom(
    'yes',
    'no',
    'video',
    'subscriber',
    'CC-BY-4.0',
    'CC0-1.0',
    'all-rights-reserved',
    'reserved',
    '16/9',
    'PT3M',
  ),
  fc.constantFrom(
    '0',
    '-1',
    '1',
    '3',
    '1e9',
    'NaN',
    'Infinity',
    '50, 100, 400',
    '100',
    'Europe/Berlin',
    'Mars/Base',
    'spacing measure',
  ),
);

const anything = ['a', 'span', 'p', 'time', 'cite', 'h2', 'ul', 'figcaption', 'div', 'b'];

/** Elements that editors put between our tags: right ones, wrong ones, nested ones, with addresses and dates. */
const child = ({ tags = anything, slots }: Kind) =>
  fc
    .record({
      tag: fc.constantFrom(...tags),
      slot: fc.option(fc.constantFrom(...slots), { nil: undefined }),
      words: text,
      href: fc.option(address, { nil: undefined }),
      datetime: fc.option(date, { nil: undefined }),
      within: fc.option(fc.tuple(fc.constantFrom('span', 'cite', 'b', 'em'), text), { nil: undefined }),
    })
    .map(({ tag, slot, words, href, datetime, within }) => {
      const element = document.createElement(tag);
      element.append(words);
      if (slot) element.slot = slot;
      if (href !== undefined && tag === 'a') element.setAttribute('href', href);
      if (datetime !== undefined && tag === 'time') element.setAttribute('datetime', datetime);
      if (within) {
        const inner = document.createElement(within[0]);
        inner.append(within[1]);
        element.append(inner);
      }
      return element.outerHTML;
    });

const kinds: Record<string, Kind> = {
  'galley-byline-card': {
    tags: [...anything, 'galley-author', 'galley-author', 'galley-author'],
    attributes: ['layout', 'prefix', 'max', 'stacked', 'format', 'zone', 'threshold', 'within'],
    slots: ['logo', 'published', 'updated', 'sponsor', 'source', 'disclosure', 'correction', 'nowhere'],
  },
  'galley-author': {
    // `lead` and `separator` are the card's to write.
    attributes: ['initials', 'credit'],
    slots: ['portrait', 'role', 'organization', 'location', 'follow', 'social', 'contact', 'bio'],
  },
  'galley-photo-credit': {
    tags: [...anything, 'figure', 'figure'],
    attributes: [
      'creator',
      'source',
      'href',
      'license',
      'copyright',
      'acquire',
      'distributable',
      'digitalsourcetype',
      'position',
      'ratio',
      'manifest',
      'decorative',
      'rights',
      'copyable',
      'zoomable',
      'prefixed',
    ],
    slots: ['nowhere'],
  },
  'galley-related-link': {
    attributes: [
      'label',
      'layout',
      'kind',
      'duration',
      'access',
      'sponsored',
      'stale-after',
      'remember',
      'prefetch',
    ],
    slots: ['kicker', 'description', 'rating', 'author', 'source', 'published'],
  },
  'galley-related-links': {
    tags: [...anything, 'galley-related-link', 'galley-related-link', 'galley-related-link'],
    attributes: ['unique'],
    slots: ['heading', 'nowhere'],
  },
  'galley-font-size-control': {
    tags: ['p', 'span'],
    attributes: ['for', 'steps', 'variant', 'label', 'print', 'preferences', 'disabled'],
    slots: ['nowhere'],
  },
  'galley-licensing-footer': {
    attributes: [
      'for',
      'license',
      'holder',
      'year',
      'require',
      'contact',
      'acquire',
      'href',
      'disabled',
      'reason',
      'origin',
      'rules',
      'since',
      'until',
      'zone',
      'pixel',
      'rdfa',
    ],
    slots: ['rules', 'republish', 'nowhere'],
  },
};

interface Kind {
  attributes: string[];
  slots: string[];
  /** What stands between the tags. A control has words there, which are the page's own matter. */
  tags?: string[];
}

type Case = { attributes: Record<string, string>; children: string[]; later: Record<string, string> };

const cases = (kind: Kind): fc.Arbitrary<Case> => {
  const some = fc.dictionary(fc.constantFrom(...kind.attributes, 'lang', 'dir'), value, { maxKeys: 6 });
  return fc.record({ attributes: some, children: fc.array(child(kind), { maxLength: 5 }), later: some });
};

/** The report is made of an error's stack, in which Firefox leaves out what was said. */
const fault = (said: string) => Object.assign(new Error(said), { stack: said });

/** How wide an element's content is, without a space at the end of a line: before the mark of a direction, Firefox lets it stick out. */
function widthOf(element: HTMLElement): number {
  if (element.scrollWidth <= widest) return element.scrollWidth;
  element.style.whiteSpace = 'break-spaces';
  const width = element.scrollWidth;
  element.removeAttribute('style');
  return width;
}

const frames = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

describe('whatever is written', () => {
  const faults: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    const said = String('reason' in event ? event.reason : event.message);
    // Chromium's own word for a size that was changed while sizes were told; nothing is lost by it.
    if (!said.includes('ResizeObserver loop')) faults.push(said);
  };
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });

  /** Links that would run code, in the page and in the shadow roots. */
  function running(root: ParentNode): string[] {
    const inside = [...root.querySelectorAll('*')].flatMap(one =>
      one.shadowRoot ? running(one.shadowRoot) : [],
    );
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      link => !/^(https?|mailto|tel):$/.test(link.protocol) && link.protocol !== ':' && link.protocol !== '',
    );
    return [...links.map(link => link.outerHTML), ...inside];
  }

  for (const [tag, kind] of Object.entries(kinds)) {
    it(`${tag}: nothing is thrown, no word is lost, no address runs, nothing sticks out`, async function () {
      this.timeout(120_000);
      const check = async (list: Case[]) => {
        faults.length = 0;
        const column = document.createElement('div');
        column.style.width = '320px';
        const elements = list.map(({ attributes, children }) => {
          const element = document.createElement(tag);
          element.innerHTML = children.join('');
          for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
          column.append(element);
          return element;
        });
        const words = elements.map(element => element.textContent);
        const settle = async () => {
          await frames();
          for (const element of elements) await (element as LitElement).updateComplete;
          await frames();
        };
        const look = (when: string) => {
          elements.forEach((element, at) => {
            if (element.textContent !== words[at])
              throw fault(`${when}: words were lost in ${element.outerHTML}`);
            if (widthOf(element) > widest)
              throw fault(`${when}: ${element.scrollWidth} px in 320: ${element.outerHTML}`);
          });
          const code = running(column);
          if (code.length) throw fault(`${when}: ${code.join()}`);
          if (faults.length) throw fault(`${when}: ${faults.join()}`);
        };
        document.body.append(column);
        try {
          await settle();
          look('at first');
          list.forEach(({ later }, at) => {
            for (const [name, text] of Object.entries(later)) elements[at]?.setAttribute(name, text);
          });
          await settle();
          look('after a change');
        } finally {
          column.remove();
        }
      };
      console.log(`${tag}: ${pages * perPage} cases, seed ${seed}`);
      await fc.assert(
        fc.asyncProperty(fc.array(cases(kind), { minLength: perPage, maxLength: perPage }), check),
        { seed, numRuns: pages, endOnFailure: true, includeErrorInReport: true },
      );
    });
  }
});
