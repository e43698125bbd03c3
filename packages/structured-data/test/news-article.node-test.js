// In Node: the same markup in two DOM libraries, as it is written and as a server renders it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { mf2 } from 'microformats-parser';
import { toNewsArticle } from '@galley/structured-data';
import { watched } from '../dist/watched.js';

const url = 'https://example.com/world/hajin?from=test';
const source = readFileSync(new URL('./source-article.html', import.meta.url), 'utf8');

/** The DOMs, with an address of their own and without. */
const libraries = {
  linkedom: html => toNewsArticle(parseHTML(html).document, { url }),
  jsdom: html => toNewsArticle(new JSDOM(html, { url }).window.document),
  'jsdom without an address': html => toNewsArticle(new JSDOM(html).window.document, { url }),
};

/** What the article's own page says, and nothing else. */
const expected = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria',
  datePublished: '2018-09-11',
  author: [
    {
      '@type': 'Person',
      name: 'Will Racke',
      url: 'https://example.com/author/will-racke',
      jobTitle: 'Immigration and Foreign Policy Reporter',
      sameAs: ['https://example.com/twitter/will-racke'],
      email: 'will@dailycallernewsfoundation.org',
    },
  ],
  publisher: {
    '@type': 'Organization',
    name: 'Daily Caller News Foundation',
    logo: 'https://example.com/logo.svg',
  },
  image: [
    {
      '@type': 'ImageObject',
      contentUrl: 'https://example.com/map.svg',
      creator: { '@type': 'Person', name: 'Rodi Said' },
      creditText: 'REUTERS/Rodi Said',
      caption: 'Hajin, on the Euphrates, lies about 20 miles from the border between Iraq and Syria.',
      width: 1200,
      height: 800,
    },
  ],
  inLanguage: 'en-US',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/world/hajin' },
  wordCount: 400,
  copyrightHolder: { '@type': 'Organization', name: 'Daily Caller News Foundation' },
  copyrightYear: 2018,
  copyrightNotice: '© 2018 Daily Caller News Foundation',
  creditText: 'Daily Caller News Foundation',
};

/** Renders a page's elements as a server would, in a thread of its own that knows no DOM. */
const serve = markup =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./serve.js', import.meta.url), { workerData: markup });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

for (const [name, read] of Object.entries(libraries)) {
  describe(`in Node, with ${name}`, () => {
    it('gives exactly what the source article says', () => {
      assert.deepEqual(read(source), expected);
    });

    it('gives the same of markup that a server rendered', async () => {
      const [head, body] = source.split('</head>');
      const served = await serve(body.replace('</html>', ''));
      assert.match(served, /shadowrootmode/);
      assert.deepEqual(read(`${head}</head>${served}</html>`), expected);
    });

    it('leaves the document as it was', () => {
      const { document } = name === 'linkedom' ? parseHTML(source) : new JSDOM(source).window;
      const before = document.documentElement.outerHTML;
      toNewsArticle(document, { url });
      assert.equal(document.documentElement.outerHTML, before);
    });

    it('reads an article that is all there is, and nothing from an empty document', () => {
      const { headline, inLanguage } = read('<article lang="de"><h1>Hallo</h1></article>');
      assert.deepEqual({ headline, inLanguage }, { headline: 'Hallo', inLanguage: 'de' });
      const empty = read('');
      assert.deepEqual(Object.keys(empty).slice(0, 2), ['@context', '@type']);
      assert.ok(!('headline' in empty) && !('author' in empty));
    });

    it('counts the words of 50,000 words once, and is not thrown by what is hostile', () => {
      const text = `<p>${'word '.repeat(1000)}</p>`.repeat(50);
      const data = read(`<html><body><article><h1>&lt;/script>&lt;!--</h1>
        <galley-author><a href="javascript:alert(1)">Ada</a></galley-author>
        <galley-photo-credit license="javascript:alert(2)" acquire="data:text/html,x"><figure>
          <img src="javascript:alert(3)" alt=""></figure></galley-photo-credit>
        <time class="dt-published" datetime="yesterday">yesterday</time>${text}
        <galley-licensing-footer origin="javascript:alert(4)" acquire="vbscript:x"></galley-licensing-footer>
        </article></body></html>`);
      assert.equal(data.wordCount, 50_000);
      assert.equal(data.headline, '</script><!--');
      assert.deepEqual(data.author, [{ '@type': 'Person', name: 'Ada' }]);
      assert.doesNotMatch(JSON.stringify(data), /javascript|vbscript|text\/html|yesterday/);
    });
  });
}

describe('the bare HTML', () => {
  const bare = source.replaceAll(/<\/?galley-[^>]*>/g, tag => tag.replace(/^<(\/?)[\w-]+/, '<$1div'));
  const data = libraries.jsdom(bare);
  const [entry] = mf2(bare, { baseUrl: url }).items;

  it('says the same to a microformats parser: headline, author, date', () => {
    const { name, author, published } = entry.properties;
    assert.equal(data.headline, name[0]);
    assert.equal(data.datePublished, published[0]);
    assert.deepEqual(
      data.author.map(one => [one.name, one.url]),
      author.map(({ properties }) => [properties.name[0], properties.url[0]]),
    );
  });

  it('says the same with our tags as without them', () => {
    assert.equal(data.headline, expected.headline);
    assert.equal(data.datePublished, expected.datePublished);
    assert.equal(data.author[0].name, expected.author[0].name);
    assert.equal(data.author[0].url, expected.author[0].url);
    assert.equal(data.image[0].contentUrl, expected.image[0].contentUrl);
  });
});

describe('what is watched', () => {
  /** Attributes that change how an element looks or speaks, not what it says. */
  const looks = new Set(
    (
      'lead stacked within manifest sensitive rights copyable rules since until pixel mining rdfa layout prefix format zone threshold relative-within max initials separator distributable position ratio ' +
      'decorative zoomable prefixed require contact disabled reason'
    ).split(' '),
  );
  for (const room of ['byline-card', 'photo-credit', 'licensing-footer']) {
    it(`has every attribute of ${room} that the data can come from`, () => {
      const manifest = new URL(`../../${room}/custom-elements.json`, import.meta.url);
      const attributes = JSON.parse(readFileSync(manifest, 'utf8'))
        .modules.flatMap(({ declarations = [] }) => declarations)
        .flatMap(({ attributes = [] }) => attributes)
        .map(({ name }) => name);
      assert.ok(attributes.length);
      assert.deepEqual(
        attributes.filter(name => !watched.includes(name) && !looks.has(name)),
        [],
      );
    });
  }
});
