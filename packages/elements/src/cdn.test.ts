import { assert } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';

// A real page: Firefox does not take a srcdoc page for one of the same origin when a policy says 'self'.
const address = new URL('./cdn-page.html', import.meta.url).href;

describe('the CDN files, on a page without a build and under a strict policy', () => {
  let frame: HTMLIFrameElement;
  let violations: string[];
  const view = () => frame.contentWindow as Window & typeof globalThis;
  const ours = () =>
    [...view().document.querySelectorAll('*')].filter(one => one.localName.startsWith('galley-'));

  before(async () => {
    violations = [];
    frame = document.createElement('iframe');
    frame.style.width = '700px';
    frame.src = address;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    view().document.addEventListener('securitypolicyviolation', event =>
      violations.push(event.violatedDirective),
    );
    await Promise.all(ours().map(one => view().customElements.whenDefined(one.localName)));
    await Promise.all(
      ours().map(one => (one as Element & { updateComplete: Promise<unknown> }).updateComplete),
    );
  });
  after(() => frame.remove());

  it('define every tag', () => {
    assert.lengthOf(ours(), 7);
    for (const { localName } of ours()) assert.exists(view().customElements.get(localName), localName);
  });

  it('speak the page’s language from the first moment', () => {
    const label = view()
      .document.querySelector('galley-related-link')!
      .shadowRoot!.querySelector('[part="label"]');
    assert.equal(label!.textContent, 'À lire aussi');
  });

  it('say the same before the script: one stylesheet has the page’s language', () => {
    const link = view().document.createElement('galley-related-link');
    link.append(view().document.createElement('a'));
    // In a document without a window no tag is ever defined; the sheet is asked in the page itself.
    const plain = view().document.createElement('galley-byline-card');
    view().document.body.append(plain, link);
    const label = (element: Element) => view().getComputedStyle(element).getPropertyValue('--_label');
    assert.match(label(link), /^['"]À lire aussi['"]$/);
    assert.match(label(plain), /^['"]Par['"]$/);
    for (const one of [link, plain]) one.remove();
  });

  it('are one file at first, and one more for the words of the page’s language', async () => {
    const text = await (await fetch('/packages/elements/cdn/galley.js')).text();
    assert.notMatch(text, /\bfrom\s*["'`]/, 'the file waits for no other');
    const scripts = view()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace('/packages/elements/cdn/', ''))
      .filter(name => name.endsWith('.js'));
    assert.includeMembers(scripts, ['galley-head.js', 'galley.js']);
    const spoken = (language: string) => scripts.filter(name => name.startsWith(`galley-${language}-`));
    assert.lengthOf(spoken('fr'), 1);
    assert.lengthOf(spoken('de'), 0);
  });

  it('are refused by the browser where they are not what their hashes say', async () => {
    const file = (name: string) => new URL(`../cdn/${name}`, import.meta.url);
    const hashes = (await (await fetch(file('integrity.json'))).json()) as Record<string, string>;
    const load = (name: string, integrity: string) =>
      new Promise<string>(resolve => {
        const script = Object.assign(document.createElement('script'), {
          type: 'module',
          src: file(name).href,
          integrity,
          onload: () => resolve('loaded'),
          onerror: () => resolve('refused'),
        });
        frame.contentDocument!.body.append(script);
      });
    assert.equal(await load('galley.js', hashes['galley.js']!), 'loaded');
    assert.equal(await load('galley-head.js', hashes['galley.js']!), 'refused');
  });

  it('put the article into the page’s structured data', async () => {
    const block = () => view().document.querySelector('script[type="application/ld+json"]');
    await until(block);
    const data = JSON.parse(block()!.textContent) as Record<string, unknown>;
    assert.equal(data['@type'], 'NewsArticle');
    assert.equal(data['headline'], 'Titre');
    const [author] = data['author'] as { name: string }[];
    assert.equal(author!.name, 'Ada Lovelace');
    assert.equal(data['license'], 'https://creativecommons.org/licenses/by/4.0/');
  });

  it('open the republish dialog, whose code and sanitizer come only then', async () => {
    const asked = () =>
      view()
        .performance.getEntriesByType('resource')
        .map(({ name }) => name);
    const later = /republish-dialog|purify/;
    assert.isFalse(asked().some(name => later.test(name)));
    const root = view().document.querySelector('galley-licensing-footer')!.shadowRoot!;
    root.querySelector('button')!.click();
    const copy = () => root.querySelector('textarea')?.value ?? '';
    await until(copy);
    assert.include(copy(), '<h1>Titre</h1>');
    // Cleaned like the copy, and after it: a policy of Trusted Types may be made only once.
    await until(() => root.textContent.includes('Citez-nous'));
    assert.isTrue(asked().some(name => later.test(name)));
  });

  it('break no rule of the policy, and ask nobody but the page’s own server', () => {
    assert.deepEqual(violations, []);
    const asked = view()
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    assert.isNotEmpty(asked);
    assert.deepEqual(
      asked.filter(name => !name.startsWith(location.origin)),
      [],
    );
  });
});
