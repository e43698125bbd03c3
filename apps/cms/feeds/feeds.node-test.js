// The article through feed readers, AMP, Apple News, mail, reader mode and microformats: nothing of it is lost.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import juice from 'juice';
import { mf2 } from 'microformats-parser';
import RssParser from 'rss-parser';
import sanitizeHtml from 'sanitize-html';
import { article, missingFrom } from '../src/article.js';
import { toAmp, toAppleNews, unwrap } from './convert.js';
import { story } from './story.js';

const require = createRequire(import.meta.url);
const plain = text => text.replace(/\s+/g, ' ').trim();

/** What a reader finds in markup, whatever tags it is in. */
function foundIn(html) {
  const root = JSDOM.fragment(html);
  return {
    text: plain(root.textContent),
    links: [...root.querySelectorAll('a')].map(one => ({
      words: plain(one.textContent),
      url: one.getAttribute('href'),
    })),
    pictures: [...root.querySelectorAll('img, amp-img')].map(one => ({ alt: one.getAttribute('alt') })),
  };
}
const pageWith = (head, body) =>
  `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${article.headline}</title>${head}</head><body>${body}</body></html>`;

describe('RSS', () => {
  const feed = content => `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Galley</title><link>https://example.com/</link><description>News</description>
      <item><title>${article.headline}</title><link>https://example.com/world/hajin/</link>
      <content:encoded><![CDATA[${content}]]></content:encoded></item>
    </channel></rss>`;
  const read = async content => (await new RssParser().parseString(feed(content))).items[0];

  it('carries the article with our tags in it', async () => {
    const item = await read(story);
    assert.equal(item.title, article.headline);
    assert.deepEqual(missingFrom(foundIn(item['content:encoded'])), []);
  });

  it('loses nothing in a reader that takes away every tag it does not know', async () => {
    const item = await read(story);
    const shown = sanitizeHtml(item['content:encoded'], {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
      allowedAttributes: { a: ['href'], img: ['src', 'alt'] },
    });
    assert.doesNotMatch(shown, /galley-/);
    assert.deepEqual(missingFrom(foundIn(shown)), []);
  });
});

describe('AMP', () => {
  const folder = new URL('./node_modules/next/dist/compiled/amphtml-validator/', import.meta.url);
  const boilerplate = readFileSync(new URL('./amp-boilerplate.html', import.meta.url), 'utf8');
  const amp = body => boilerplate.replace('BODY', () => body).replace('TITLE', article.headline);
  const validate = async html => {
    const validator = await require(new URL('index.js', folder).pathname).getInstance(
      new URL('validator_wasm.js', folder).pathname,
    );
    const { status, errors } = validator.validateString(html);
    return {
      status,
      errors: errors.filter(({ severity }) => severity === 'ERROR').map(({ message }) => message),
    };
  };

  it('takes no tags but its own, ours neither', async () => {
    const { status, errors } = await validate(amp(story));
    assert.equal(status, 'FAIL');
    assert.ok(
      errors.some(message => message.includes('galley-photo-credit')),
      errors.join('\n'),
    );
  });

  it('takes the article once our tags are away, and nothing is lost', async () => {
    const html = amp(toAmp(story));
    assert.deepEqual(await validate(html), { status: 'PASS', errors: [] });
    assert.deepEqual(missingFrom(foundIn(html)), []);
  });
});

describe('Apple News', () => {
  it('gets the headline, the pictures with their captions, and the text, and nothing is lost', () => {
    const { components } = toAppleNews(story, new JSDOM('').window.document);
    const [title, photo, logo, body] = components;
    assert.equal(title.text, article.headline);
    assert.equal(photo.caption, `${article.picture.caption} ${article.picture.credit}`);
    const together = foundIn(body.text);
    together.text += [title.text, photo.caption].join(' ');
    together.pictures = [photo, logo].map(one => ({ alt: one.accessibilityCaption }));
    assert.deepEqual(missingFrom(together), []);
  });
});

describe('a newsletter', () => {
  const css =
    'cite { color: #595959; font-style: normal } figcaption { font-size: 13px } a { color: #a3232b }';

  it('has its styles written into what stands in our tags, and nothing is lost', () => {
    const mail = juice(pageWith(`<style>${css}</style>`, story));
    assert.match(mail, /<cite style="color: #595959; font-style: normal;">REUTERS\/Rodi Said<\/cite>/);
    assert.deepEqual(missingFrom(foundIn(mail)), []);
  });

  it('needs none of our tags', () => {
    const mail = juice(pageWith(`<style>${css}</style>`, unwrap(story)));
    assert.doesNotMatch(mail, /galley-/);
    assert.deepEqual(missingFrom(foundIn(mail)), []);
  });
});

describe('reader mode (Readability)', () => {
  it('shows the whole article, and says who wrote it in a place of its own', () => {
    const { window } = new JSDOM(pageWith('', `<main>${story}</main>`), {
      url: 'https://example.com/world/hajin/',
    });
    const read = new Readability(window.document).parse();
    assert.equal(read.title, article.headline);
    assert.equal(plain(read.byline), article.author.name);
    const found = foundIn(read.content);
    // The headline and the author stand above the text there, the author as words.
    found.text = `${read.title} ${plain(read.byline)} ${found.text}`;
    found.links.push({ words: plain(read.byline), url: article.author.url });
    assert.deepEqual(missingFrom(found), []);
  });
});

describe('microformats', () => {
  it('give the headline, the author, the date and the whole text', () => {
    const [entry] = mf2(story, { baseUrl: 'https://example.com/world/hajin/' }).items;
    assert.deepEqual(entry.type, ['h-entry']);
    const { name, author, published, photo, content } = entry.properties;
    assert.deepEqual(name, [article.headline]);
    assert.equal(author[0].properties.name[0], article.author.name);
    assert.equal(author[0].properties.url[0], article.author.url);
    assert.equal(author[0].properties['job-title'][0], article.author.role);
    assert.equal(published[0], article.date.datetime);
    assert.equal(photo[0].alt, article.picture.alt);
    for (const paragraph of article.paragraphs) assert.ok(plain(content[0].value).includes(paragraph));
  });
});
