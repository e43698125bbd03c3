import { assert, fixture, html } from '@open-wc/testing';
import { parseLicense } from '@galley/core/license.js';
import './define.js';
import type { LicensingFooterElement } from './index.js';
import { otherForms, type OtherForms } from './other-forms.js';
import { buildCopy, type Copy } from './republish-copy.js';
import { allowedAttributes, allowedTags } from './sanitize.js';

const told = window as { hacked?: number };
const code = 'top.hacked=(top.hacked||0)+1';
const signs: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** The payloads, read from a file that people can read too. */
async function payloads(): Promise<string[]> {
  const text = await (await fetch(new URL('../test/hostile-markup.txt', import.meta.url))).text();
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('# '))
    .map(line =>
      line
        .replaceAll('HACK', code)
        .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replace(/\\([ntr])/g, (_, sign: string) => signs[sign]!),
    );
}

/** The article stands in an inert document, so whatever runs or loads would be the builder's doing. */
function articleWith(payload: string): Element {
  const page = new DOMParser().parseFromString(
    `<!doctype html><article><h1>Headline</h1><p>Before.</p>${payload}<p>After.</p></article>`,
    'text/html',
  );
  // Some payloads are named like what a document can do.
  return Document.prototype.querySelector.call(page, 'article')!;
}

/** Whatever was written, what is left is on the allow-lists, with addresses that may be followed. */
function assertHarmless(markup: string, payload: string): void {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    assert.include(allowedTags, element.localName, payload);
    assert.equal(element.namespaceURI, 'http://www.w3.org/1999/xhtml', payload);
    for (const { name, value } of element.attributes) {
      assert.include(allowedAttributes, name, payload);
      if (name === 'href') assert.match(value, /^(https?|mailto|tel):/, payload);
      if (name === 'src' || name === 'cite') assert.match(value, /^https?:/, payload);
    }
  }
  // Read again, it is what it was: nothing in it changes its meaning when it is pasted.
  assert.equal(body.innerHTML, markup, payload);
}

/** Outside of code no sign of markup is left without a backslash, and every address may be followed. */
function assertHarmlessMarkdown(text: string, payload: string): void {
  const prose = text.replace(/^(`{3,})\n.*?\n\1$/gms, '').replace(/(`+) ?.*? ?\1/gs, '');
  assert.notMatch(prose, /(?<!\\)<[a-z!/?]/i, payload);
  for (const [, address] of prose.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
    assert.match(address!, /^(https?|mailto|tel):/, payload);
}

describe('the copy of a hostile article', () => {
  let footer: LicensingFooterElement;
  before(async () => {
    footer = await fixture(html`
      <galley-licensing-footer license="CC-BY-4.0" holder="DCNF"><p>Terms.</p></galley-licensing-footer>
    `);
  });
  const copyOf = async (payload: string): Promise<(Copy & OtherForms) | undefined> => {
    const license = parseLicense('CC-BY-4.0');
    const copy = await buildCopy(footer, articleWith(payload), license);
    return copy && { ...copy, ...(await otherForms(footer, license, copy)) };
  };

  it('has nothing that runs, loads or misleads, whatever was written', async () => {
    const all = await payloads();
    assert.isAtLeast(all.length, 150);
    for (const payload of all) {
      const copy = await copyOf(payload);
      assert.include(copy?.html, 'Before.', payload);
      assert.include(copy!.text, 'Before.', payload);
      assert.include(copy!.markdown, 'Before.', payload);
      assertHarmless(copy!.html, payload);
      assertHarmless(copy!.credit.html, payload);
      assertHarmlessMarkdown(copy!.markdown, payload);
      // The one address that stands in plain text is that of the article and its licence.
      assert.notInclude(copy!.text, '(javascript:alert', payload);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
    assert.isUndefined(told.hacked);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    assert.deepEqual(
      loaded.filter(name => /evil\.test|\/p\.png/.test(name)),
      [],
    );
  });

  it('is not led astray by a page that names its elements like the DOM’s own properties', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<article><h1>H</h1><p>Text.</p>
      <form><input name="matches"><input name="parentNode"><input name="remove"><input name="textContent"></form>
      <img name="implementation" alt=""></article>`;
    const copy = await buildCopy(footer, page.querySelector('article')!, undefined);
    assert.include(copy?.html, '<p>Text.</p>');
    assert.notInclude(copy!.html, 'input');
  });

  it('is cleaned again after the page had its say', async () => {
    const add = (event: Event) => {
      const { fragment } = event as unknown as { fragment: DocumentFragment };
      const added = fragment.ownerDocument.createElement('div');
      added.innerHTML = `<img src=x onerror="${code}"><script>${code}</script><a href="javascript:${code}">a</a>`;
      fragment.append(added);
    };
    footer.addEventListener('galley-republish-build', add, { once: true });
    const copy = await copyOf('');
    assertHarmless(copy!.html, 'from the hook');
    assert.isUndefined(told.hacked);
  });
});
