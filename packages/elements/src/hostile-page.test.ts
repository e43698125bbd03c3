import { assert } from '@open-wc/testing';
import { lostWords, openPage, pressInSandbox, type Opened, type View } from './testing/open-page.js';
import { pressEverything } from './testing/press-everything.js';

/** Takes something away from a window, or has it throw whenever it is asked for. */
const without = (object: object, name: string) => {
  for (let at: object | null = object; at; at = Reflect.getPrototypeOf(at)) Reflect.deleteProperty(at, name);
};
const throwing = (object: object, name: string) =>
  Object.defineProperty(object, name, {
    configurable: true,
    get() {
      throw new Error(`${name} is denied`);
    },
  });
const refusing = (object: object, name: string) =>
  Object.defineProperty(object, name, {
    configurable: true,
    writable: true,
    value: function () {
      throw new TypeError(`${name} is refused`);
    },
  });

/** What careless scripts give to every object there is. */
const pollute = (view: View, names: string) => {
  for (const name of names.split(' ')) Reflect.set(view.Object.prototype, name, 'polluted');
};

/** A browser without custom states knows no selector for them either. */
const withoutState = ({ CSS }: View) => {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (said: string) => !said.includes(':state(') && supports(said);
};

const dialogs = ['the enlarged picture', 'the republish dialog', 'the copies of the article'];

/** How a page may be spoiled, and what then cannot work. */
const spoiled: [name: string, spoil: (view: View) => void, lost?: string[]][] = [
  ['nothing missing', () => {}],
  [
    'storage that is denied',
    view => {
      throwing(view, 'localStorage');
      throwing(view, 'sessionStorage');
    },
  ],
  ['storage that is full', view => refusing(view.Storage.prototype, 'setItem')],
  ['no clipboard', view => without(view.navigator, 'clipboard')],
  [
    'a clipboard that refuses',
    view =>
      Object.defineProperty(view.navigator, 'clipboard', {
        value: {
          write: () => Promise.reject(new Error('no')),
          writeText: () => Promise.reject(new Error('no')),
        },
      }),
  ],
  ['no matchMedia', view => without(view, 'matchMedia')],
  ['a matchMedia that refuses', view => refusing(view, 'matchMedia')],
  ['no Intl.Segmenter', view => without(view.Intl, 'Segmenter')],
  ['an Intl.Segmenter that refuses', view => refusing(view.Intl, 'Segmenter')],
  ['no Intl.ListFormat', view => without(view.Intl, 'ListFormat')],
  ['an Intl.ListFormat that refuses', view => refusing(view.Intl, 'ListFormat')],
  [
    'no Intl.RelativeTimeFormat',
    view => without(view.Intl, 'RelativeTimeFormat'),
    ['the age of a related link', 'how long ago an article was published'],
  ],
  [
    'an Intl.RelativeTimeFormat that refuses',
    view => refusing(view.Intl, 'RelativeTimeFormat'),
    ['the age of a related link', 'how long ago an article was published'],
  ],
  ['no Intl.PluralRules', view => without(view.Intl, 'PluralRules')],
  [
    'no Intl.DurationFormat and no Intl.DisplayNames',
    view => (without(view.Intl, 'DurationFormat'), without(view.Intl, 'DisplayNames')),
  ],
  ['no IntersectionObserver', view => without(view, 'IntersectionObserver')],
  ['an IntersectionObserver that refuses', view => refusing(view, 'IntersectionObserver')],
  ['no ResizeObserver', view => without(view, 'ResizeObserver')],
  ['no MutationObserver', view => without(view, 'MutationObserver')],
  ['no requestIdleCallback', view => without(view, 'requestIdleCallback')],
  [
    'no PointerEvent listeners of the page’s own in the way',
    view => view.addEventListener('click', () => {}, true),
  ],
  ['no showModal', view => without(view.HTMLDialogElement.prototype, 'showModal'), dialogs],
  ['a showModal that refuses', view => refusing(view.HTMLDialogElement.prototype, 'showModal'), dialogs],
  [
    'no <dialog>',
    view => {
      for (const name of ['showModal', 'show', 'close'] as const)
        without(view.HTMLDialogElement.prototype, name);
      without(view, 'HTMLDialogElement');
    },
    dialogs,
  ],
  [
    'no attachInternals',
    view => {
      without(view.HTMLElement.prototype, 'attachInternals');
      withoutState(view);
    },
  ],
  [
    'no custom states',
    view => {
      without(view.ElementInternals.prototype, 'states');
      withoutState(view);
    },
  ],
  [
    'custom states of an older kind',
    view => {
      const { add } = view.CustomStateSet.prototype;
      view.CustomStateSet.prototype.add = function (state) {
        if (!state.startsWith('--')) throw new DOMException('must start with --', 'SyntaxError');
        return add.call(this, state);
      };
      withoutState(view);
    },
  ],
  [
    'no adopted stylesheets',
    view => {
      without(view.Document.prototype, 'adoptedStyleSheets');
      without(view.ShadowRoot.prototype, 'adoptedStyleSheets');
      without(view.CSSStyleSheet.prototype, 'replaceSync');
      without(view.CSSStyleSheet.prototype, 'replace');
    },
  ],
  ['no trusted types', view => without(view, 'trustedTypes')],
  ['no checkVisibility', view => without(view.Element.prototype, 'checkVisibility')],
];

/** What other scripts do to a page. */
const patched: [name: string, spoil: (view: View) => void, lost?: string[]][] = [
  [
    'properties that every object inherits',
    view => {
      pollute(
        view,
        'foo extend merge clone size keys each isEmpty name part layout license rules ' +
          'host root rootMargin threshold type converter reflect element detail length default html css',
      );
    },
  ],
  [
    'what every object inherits for a getter and a setter',
    view => pollute(view, 'get set'),
    // DOMPurify works with descriptors of properties: it hands nothing out then.
    ['the copies of the article'],
  ],
  [
    'more that every array inherits',
    view =>
      Object.assign(view.Array.prototype, {
        each: view.Array.prototype.forEach,
        clone: view.Array.prototype.slice,
        last: 1,
      }),
  ],
  [
    'a library of 2008 that has arrays its own way',
    view => {
      const array = view.Array.prototype as unknown as Record<string, unknown>;
      // As Prototype.js has them.
      const slice = view.Array.prototype.slice;
      array['entries'] = array['toArray'] = function (this: unknown[]) {
        return slice.call(this) as unknown[];
      };
      array['toJSON'] = function (this: unknown[]) {
        return `[${this.map(one => JSON.stringify(one)).join(', ')}]`;
      };
      view.Array.from = ((list: ArrayLike<unknown>) => {
        const copy = [];
        for (let at = 0; at < (list.length || 0); at++) copy.push(list[at]);
        return copy;
      }) as never;
    },
  ],
  [
    'a library of 2008 that has elements its own way',
    view => {
      const element = view.HTMLElement.prototype as unknown as Record<string, unknown>;
      const { remove } = view.Element.prototype;
      element['remove'] = function (this: Element) {
        remove.call(this);
        return this;
      };
      for (const name of [
        'update',
        'insert',
        'wrap',
        'show',
        'hide',
        'toggle',
        'visible',
        'select2',
        'up',
        'down',
      ])
        element[name] = function (this: Element) {
          return this;
        };
    },
  ],
  [
    'array methods replaced by slower ones that do the same',
    view => {
      const array = view.Array.prototype;
      array.map = function (this: unknown[], call: never, self?: unknown) {
        const list: unknown[] = [];
        for (let at = 0; at < this.length; at++)
          list.push((call as (...all: unknown[]) => unknown).call(self, this[at], at, this));
        return list as never;
      };
      array.filter = function (this: unknown[], call: never, self?: unknown) {
        const list: unknown[] = [];
        for (let at = 0; at < this.length; at++)
          if ((call as (...all: unknown[]) => unknown).call(self, this[at], at, this)) list.push(this[at]);
        return list as never;
      };
      array.at = function (this: unknown[], at) {
        return this[at < 0 ? this.length + at : at];
      };
    },
  ],
  [
    'names of the window taken by the page',
    view => {
      view.name = 'galley';
      for (const name of ['top', 'status', 'event', 'frames', 'content', 'words', 'define'])
        try {
          Object.defineProperty(view, name, { value: 'the page’s own' });
        } catch {
          // This one cannot be taken.
        }
    },
  ],
  [
    'a registry that somebody wrapped',
    view => {
      const define = view.customElements.define.bind(view.customElements);
      view.customElements.define = (tag, element, options) => {
        class Wrapped extends element {}
        define(tag, Wrapped, options);
      };
    },
  ],
];

const suite = (cases: typeof spoiled) => {
  for (const [name, spoil, lost = []] of cases) {
    describe(`with ${name}`, () => {
      let page: Opened;
      before(async () => (page = await openPage(spoil)));
      after(() => page.frame.remove());

      it('everything does what it can, nothing is thrown, and every word is there', async () => {
        const failed = await pressEverything(page.view, 4, lost);
        assert.deepEqual(page.faults, []);
        assert.deepEqual(failed, lost);
        assert.deepEqual(await lostWords(page.view), []);
      }).timeout(90_000);
    });
  }
};

describe('a page in a browser', () => suite(spoiled));
describe('a page on which other scripts have', () => suite(patched));

describe('a page on which every object inherits what Lit or the browser takes for an option', () => {
  it('keeps every word, with or without our furniture', async () => {
    const names = 'attribute state hasChanged noAccessor useDefault renderBefore creationScope signal once';
    for (const each of [names, 'value writable']) {
      const { frame, view } = await openPage(polluted => pollute(polluted, each));
      assert.deepEqual(await lostWords(view), []);
      frame.remove();
    }
  }).timeout(30_000);
});

describe('a page in a frame that may run scripts and nothing else', () => {
  it('does everything that such a frame allows, and throws nothing', async () => {
    const { failed, faults } = await pressInSandbox();
    assert.deepEqual(faults, []);
    assert.deepEqual(failed, []);
  }).timeout(90_000);
});
