// Each allow-list, with the sanitizer that it is for: nothing of ours is stripped, whatever could harm is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import forDompurify, { keepFor } from '@galley/elements/sanitize/dompurify.js';
import forRehype from '@galley/elements/sanitize/rehype-sanitize.js';
import forSanitizeHtml from '@galley/elements/sanitize/sanitize-html.js';
import { startBrowser } from '../src/open-page.js';
import { serveSite } from '../src/serve-site.js';
import { wordpressSources } from '../src/wordpress-sources.js';
import { documentedMarkup } from './documented-markup.js';
import { drupalFilter } from './drupal-filter.js';

const lists = fileURLToPath(new URL('../../../packages/elements/sanitize/', import.meta.url));
const purifier = createPurifier(new JSDOM('').window);
purifier.addHook('uponSanitizeAttribute', keepFor);
const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize, forRehype(defaultSchema))
  .use(rehypeStringify);

let browser;
let page;
let server;
let documented;

const sanitizers = {
  DOMPurify: all => all.map(html => purifier.sanitize(html, forDompurify)),
  'sanitize-html': all => all.map(html => sanitizeHtml(html, forSanitizeHtml(sanitizeHtml.defaults))),
  'rehype-sanitize': all => all.map(html => String(rehype.processSync(html))),
  "the browser's HTML Sanitizer API": all =>
    page.evaluate(async all => {
      const { default: allow } = await import('/sanitizer-api.js');
      return all.map(html => {
        const place = document.createElement('div');
        place.setHTML(html, { sanitizer: allow(new Sanitizer()) });
        return place.innerHTML;
      });
    }, all),
  "WordPress's wp_kses": all => {
    const script = fileURLToPath(new URL('./wp-kses.php', import.meta.url));
    const { status, stdout, stderr } = spawnSync(
      'php',
      [script, join(wordpressSources(), 'wp-includes'), join(lists, 'wp_kses.php')],
      { input: JSON.stringify(all), encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
    return JSON.parse(stdout);
  },
  "Drupal's filter (emulated)": all => {
    const list = readFileSync(join(lists, 'drupal.txt'), 'utf8');
    return all.map(html => drupalFilter(html, list));
  },
};

/**
 * What Drupal's filter cannot be told: in most attributes it takes the words before a colon for a scheme. Not where
 * they are an address.
 */
const colon = ({ name, value }) => value.includes(':') && !['href', 'src', 'srcset'].includes(name);

/** Tags with their attributes, and words, in order. Ids and styles are each sanitizer's own affair. */
function outline(html, leaveOut = () => false) {
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const lines = [];
  const visit = node => {
    if (node.nodeType === 3 && plain(node.data)) lines.push(plain(node.data));
    if (node.nodeType !== 1) return;
    const attributes = [...node.attributes].filter(
      one => one.name !== 'id' && one.name !== 'style' && !leaveOut(one),
    );
    lines.push(
      [node.localName, ...attributes.map(({ name, value }) => `${name}="${value}"`).sort()].join(' '),
    );
    node.childNodes.forEach(visit);
  };
  JSDOM.fragment(html).childNodes.forEach(visit);
  return lines;
}

/** Names of the attributes that have such a value somewhere in the markup. */
const namesWithColon = html =>
  [...JSDOM.fragment(html).querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(colon).map(({ name }) => name),
  );

/** Attributes of ours that hold an address. */
const addresses = ['acquire', 'href', 'license', 'manifest', 'origin', 'pixel'];
const attacks = addresses.map(name => `${name}="javascript:struck()"`).join(' ');

const hostile = `
  <galley-photo-credit creator="Rodi Said" ${attacks} onclick="struck()">
    <figure>
      <img src="x.jpg" alt="A map" onerror="struck()">
      <figcaption>Words <a href="javascript:struck()">of a link</a><script>struck()</script><iframe src="https://example.com/"></iframe></figcaption>
    </figure>
  </galley-photo-credit>
  <galley-licensing-footer ${attacks} onmouseover="struck()"><p>Terms<svg onload="struck()"></svg><embed src="x.swf"></p></galley-licensing-footer>`;

before(async () => {
  browser = await startBrowser();
  server = await serveSite(lists);
  page = await browser.newPage();
  documented = await documentedMarkup(page);
  await page.goto(`${server.origin}/drupal.txt`);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('what is documented', () => {
  it('is found: the code of five READMEs, and the stories', () => {
    assert.ok(documented.length > 60, `${documented.length} pieces of markup`);
    assert.ok(existsSync(join(lists, 'drupal.txt')));
  });
});

for (const [name, clean] of Object.entries(sanitizers)) {
  describe(name, () => {
    const drupal = name.startsWith('Drupal');
    const except = drupal ? ', but attributes with a colon that is no part of an address' : '';
    it(`strips nothing of ours${except}`, async () => {
      const cleaned = await clean(documented.map(({ html }) => html));
      const harmed = documented.flatMap(({ name, html }, at) => {
        const left = drupal ? namesWithColon(html) : [];
        const before = outline(html, ({ name }) => left.includes(name));
        const after = outline(cleaned[at], ({ name }) => left.includes(name));
        const lost = before.filter((line, index) => line !== after[index]);
        return lost.length ? [`${name}: ${lost[0]} → ${after[before.indexOf(lost[0])]}`] : [];
      });
      assert.deepEqual(harmed, []);
    });

    it('strips handlers, code, frames and addresses that run code', async () => {
      const [html] = await clean([hostile]);
      const all = [...JSDOM.fragment(html).querySelectorAll('*')];
      const harmful = all.filter(({ localName }) => ['script', 'iframe', 'embed'].includes(localName));
      assert.deepEqual(
        harmful.map(one => one.outerHTML),
        [],
      );
      // The Sanitizer API knows which attributes of HTML are addresses, and none of ours; our elements check theirs.
      const addressed = one => !name.includes('Sanitizer API') || !one.localName.startsWith('galley-');
      const risks = all.flatMap(one =>
        [...one.attributes]
          .filter(
            attribute =>
              attribute.name.startsWith('on') || (addressed(one) && /^\s*javascript:/.test(attribute.value)),
          )
          .map(attribute => `${one.localName} ${attribute.name}`),
      );
      assert.deepEqual(risks, []);
      assert.match(JSDOM.fragment(html).textContent, /Words\s+of a link[^]*Terms/);
    });
  });
}
