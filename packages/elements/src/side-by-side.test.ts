import { assert } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';
import './define.js';
import { BylineCardElement, PhotoCreditElement, RelatedLinkElement, RelatedLinksElement } from './index.js';

const settled = () => new Promise(resolve => setTimeout(resolve, 100));
const labelOf = (element: Element) => element.shadowRoot?.querySelector('[part="label"]')?.textContent;

/** A class can serve one tag in a registry, so each tag of one's own gets a class of its own. */
const under = (tag: string, element: CustomElementConstructor) =>
  customElements.define(tag, class extends element {});

describe('two copies of the library on one page', () => {
  let frame: HTMLIFrameElement;
  const view = () => frame.contentWindow as Window & typeof globalThis;
  const load = (src: string) =>
    new Promise((resolve, reject) => {
      const script = view().document.createElement('script');
      Object.assign(script, { type: 'module', src, onload: resolve, onerror: reject });
      view().document.head.append(script);
    });

  before(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.innerHTML = `
      <galley-byline-card layout="line">
        <galley-author>Ada Lovelace</galley-author><galley-author>Grace Hopper</galley-author>
      </galley-byline-card>
      <galley-related-link><a href="/b">Another story</a></galley-related-link>
      <galley-font-size-control></galley-font-size-control>`;
  });
  after(() => frame.remove());

  it('do not break each other: who comes first serves the page', async () => {
    const errors: unknown[] = [];
    view().addEventListener('error', event => errors.push(event.error));
    view().addEventListener('unhandledrejection', event => errors.push(event.reason));
    const cdn = new URL('../cdn/galley.js', import.meta.url).href;
    await load(`${cdn}?first`);
    await view().customElements.whenDefined('galley-licensing-footer');
    const first = view().customElements.get('galley-related-link');
    await load(`${cdn}?second`);
    await settled();
    assert.deepEqual(errors, []);
    assert.equal(view().customElements.get('galley-related-link'), first);
  });

  it('still say what one copy would say', async () => {
    const find = (tag: string) => view().document.querySelector(tag)!;
    await until(() => labelOf(find('galley-related-link')) === 'Related');
    await until(() => find('galley-author').shadowRoot?.textContent.trim() === 'and');
    assert.lengthOf(
      find('galley-font-size-control').shadowRoot!.querySelectorAll('button[part~="button"]'),
      2,
    );
  });
});

describe('a tag of one’s own', () => {
  const add = (markup: string) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    document.body.append(place);
    return place;
  };

  before(() => {
    under('news-photo', PhotoCreditElement);
    under('news-related', RelatedLinkElement);
    under('news-related-list', RelatedLinksElement);
    under('news-byline', BylineCardElement);
  });

  for (const [ours, theirs, inside] of [
    ['galley-related-link', 'news-related', '<a href="/b">Another story</a><p slot="description">More</p>'],
    ['galley-photo-credit', 'news-photo', '<figure><img alt=""><figcaption>A map</figcaption></figure>'],
    ['galley-byline-card', 'news-byline', '<a rel="author" href="/ada">Ada Lovelace</a>'],
  ] as const) {
    it(`works as ours does, and looks the same: ${theirs} as ${ours}`, async () => {
      const place = add(`<${ours}>${inside}</${ours}><${theirs}>${inside}</${theirs}>`);
      const [one, other] = [place.querySelector(ours)!, place.querySelector(theirs)!];
      await customElements.whenDefined(ours);
      await Promise.all([one, other].map(each => (each as RelatedLinkElement).updateComplete));
      // What comes later comes to both, each at its own time.
      const dressed = (each: Element) =>
        getComputedStyle(each).getPropertyValue(ours.replace('galley-', '--_'));
      await until(() => dressed(one) && dressed(other), 'both have their rules');
      await until(() => labelOf(other) === labelOf(one));
      const looks = (element: Element) =>
        [element, ...element.querySelectorAll('*')].map(each => {
          const { display, fontSize, fontWeight, color, marginBlockStart } = getComputedStyle(each);
          return { display, fontSize, fontWeight, color, marginBlockStart };
        });
      await until(() => JSON.stringify(looks(other)) === JSON.stringify(looks(one))).catch(() =>
        assert.deepEqual(looks(other), looks(one)),
      );
      const heights = () => [one, other].map(each => each.getBoundingClientRect().height);
      await until(() => new Set(heights()).size === 1, 'both are as high');
      assert.isAbove(heights()[0]!, 0);
      place.remove();
    });
  }

  it('does not take the rules of a tag whose name begins as its own does', async () => {
    const place = add(
      '<news-related-list><galley-related-link><a href="/c">C</a></galley-related-link></news-related-list>',
    );
    await until(() => getComputedStyle(place.querySelector('news-related-list')!).display !== 'inline');
    place.remove();
  });
});

describe('a registry of one’s own', () => {
  it('serves the tags in its shadow root, whoever serves them on the page', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return this.skip(); // Firefox has no scoped registries yet: bugzil.la/1874414
    }
    class Scoped extends RelatedLinkElement {}
    registry.define('galley-related-link', Scoped);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = '<galley-related-link><a href="/b">Another story</a></galley-related-link>';
    document.body.append(host);
    const link = root.querySelector('galley-related-link')!;
    assert.instanceOf(link, Scoped);
    await until(() => labelOf(link) === 'Related');
    await until(() => getComputedStyle(link).getPropertyValue('--_related-link') === '1');
    assert.equal(link.querySelector('a')!.textContent, 'Another story');
    host.remove();
  });
});
