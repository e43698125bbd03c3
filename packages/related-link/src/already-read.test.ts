import { assert, fixture, html } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';
import './define.js';
import { markIfRead } from './already-read.js';
import type { RelatedLinkElement } from './index.js';

const key = 'galley-related-read';
const callout = (href: string, remember = true) =>
  fixture<RelatedLinkElement>(html`
    <galley-related-link ?remember=${remember}><a href=${href}>Headline</a></galley-related-link>
  `);
const mark = (element: Element) => element.shadowRoot!.querySelector('[part="read"]')!;
const stored = () => JSON.parse(localStorage.getItem(key) ?? '[]') as unknown[];

describe('the mark of a story that was read', () => {
  beforeEach(() => localStorage.removeItem(key));

  it('appears once the reader followed the link, on every callout to that story', async () => {
    const [first, second, other] = [await callout('#one'), await callout('#two'), await callout('#three')];
    const third = await callout('?utm_source=x#two');
    assert.equal(mark(second).textContent, '');
    // A hash is no story of its own, so these stand on stories of their own.
    for (const [one, href] of [
      [first, '/story-1'],
      [second, '/story-2'],
      [other, '/story-3'],
      [third, '/story-2?utm_source=x'],
    ] as const)
      one.querySelector('a')!.href = href;
    second.addEventListener('click', event => event.preventDefault());
    second.querySelector('a')!.click();
    await until(() => mark(third).textContent === 'Already read');
    assert.equal(mark(second).textContent, 'Already read');
    assert.isTrue(mark(second).checkVisibility());
    assert.equal(mark(first).textContent, '');
    assert.equal(mark(other).textContent, '');
  });

  it('goes when the page wants no marks any more', async () => {
    const element = await callout('/unwanted');
    element.addEventListener('click', event => event.preventDefault());
    element.querySelector('a')!.click();
    await until(() => mark(element).textContent === 'Already read');
    element.remember = false;
    await until(() => !mark(element).textContent);
    element.remember = true;
    await until(() => mark(element).textContent === 'Already read');
  });

  it('keeps fingerprints and no addresses, and no more than 200', async () => {
    localStorage.setItem(key, JSON.stringify(Array.from({ length: 250 }, (_, index) => index.toString(36))));
    const element = await callout('/kept');
    markIfRead(element, 'Already read');
    element.addEventListener('click', event => event.preventDefault());
    element.querySelector('a')!.click();
    assert.lengthOf(stored(), 200);
    assert.notInclude(localStorage.getItem(key), 'kept');
  });

  it('keeps nothing unless the page asks for it', async () => {
    const element = await callout('/unasked', false);
    element.addEventListener('click', event => event.preventDefault());
    element.querySelector('a')!.click();
    assert.isNull(localStorage.getItem(key));
    assert.equal(mark(element).textContent, '');
  });

  it('takes what others stored, and a denied storage, as nothing', async () => {
    for (const foreign of ['{', '{"a":1}', '[1,null,"<b>"]']) {
      localStorage.setItem(key, foreign);
      const element = await callout(`/foreign-${foreign.length}`);
      element.addEventListener('click', event => event.preventDefault());
      element.querySelector('a')!.click();
      assert.lengthOf(stored(), 1);
    }
    const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const element = await callout('/denied');
    element.addEventListener('click', event => event.preventDefault());
    element.querySelector('a')!.click();
    Object.defineProperty(Storage.prototype, 'setItem', original);
    await until(() => mark(element).textContent === 'Already read');
  });
});

describe('fetching ahead', () => {
  const hints = (part: string) =>
    document.head.querySelectorAll(`link[rel="prefetch"][href*="${part}"]`).length;
  const focus = async (href: string, prefetch: boolean) => {
    const element = await fixture<RelatedLinkElement>(html`
      <galley-related-link ?prefetch=${prefetch}><a href=${href}>Headline</a></galley-related-link>
    `);
    element.querySelector('a')!.focus();
    return element;
  };

  it('asks for a story of the same site once, when the reader is about to follow its link', async () => {
    await focus('/ahead', true);
    await until(() => hints('/ahead') === 1);
    await focus('/ahead#again', true);
    await focus('/next', true);
    await until(() => hints('/next') === 1);
    assert.equal(hints('/ahead'), 1);
  });

  it('asks for it, too, where the reader was there before the callout started', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.innerHTML = '<galley-related-link prefetch><a href="/early">Headline</a></galley-related-link>';
    place.querySelector('a')!.focus();
    assert.isFalse(place.querySelector('galley-related-link')!.hasUpdated);
    await until(() => hints('/early') === 1);
  });

  it('asks for nothing of other sites, where bytes are saved, or where it was not asked to', async () => {
    await focus('https://example.com/foreign', true);
    await focus('/unasked', false);
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    await focus('/saving', true);
    await new Promise(resolve => setTimeout(resolve, 150));
    Reflect.deleteProperty(navigator, 'connection');
    await focus('/spending', true);
    await until(() => hints('/spending') === 1);
    assert.equal(hints('foreign') + hints('/unasked') + hints('/saving'), 0);
  });
});
