// The same as in page.test.ts, on the DOMs that servers have.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { headlineOf, metaOf, originalOf } from '@galley/core/page.js';

const markup = `<!doctype html><html><head>
  <title>Hajin | Example</title><base href="https://example.com/news/">
  <meta name="Author" content=" "><meta name="author" content="Ada Lovelace"><meta property="og:site_name" content="Example">
  <link rel="canonical" href="hajin"></head>
  <body><article><aside><h1>More</h1></aside><h1>The <em>assault</em></h1></article></body></html>`;

const doms = {
  linkedom: text => parseHTML(text).document,
  jsdom: (text, url) => new JSDOM(text, url ? { url } : {}).window.document,
};

for (const [name, parse] of Object.entries(doms)) {
  describe(`a page in ${name}`, () => {
    const page = parse(markup);
    const article = page.querySelector('article');

    it('says what its meta tags say', () => {
      assert.equal(metaOf(page, 'author'), 'Ada Lovelace');
      assert.equal(metaOf(page, 'og:site_name'), 'Example');
      assert.equal(metaOf(page, 'nothing'), '');
    });
    it('has a headline', () => assert.equal(headlineOf(article), 'The assault'));
    it('has a place, also where nobody knows from where it was loaded', () => {
      assert.equal(originalOf(article), 'https://example.com/news/hajin');
      const bare = parse(
        '<!doctype html><html><head><link rel=canonical href="/x"></head><body><article></article></body></html>',
      );
      assert.equal(originalOf(bare.querySelector('article')), '');
    });
  });
}

describe('a page in jsdom', () => {
  it('stands where it was loaded from, if it does not say otherwise', () => {
    const page = doms.jsdom('<article></article>', 'https://example.com/a#top');
    assert.equal(originalOf(page.querySelector('article')), 'https://example.com/a');
  });
});
