import { assert } from '@open-wc/testing';
import { addressOf, headlineOf, metaOf, originalOf } from './page.js';

const parse = (body: string, head = '') =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
const articleIn = (page: Document) => page.querySelector('article')!;
const here = document.URL.replace(/#.*/, '');

describe('metaOf', () => {
  const page = parse('', '<meta name="author" content=""><meta property="AUTHOR" content=" Ada ">');
  it('reads names and properties, and passes over what says nothing', () => {
    assert.equal(metaOf(page, 'author'), 'Ada');
    assert.equal(metaOf(page, 'og:title'), '');
    assert.equal(metaOf(page, '"]'), '');
  });
});

describe('headlineOf', () => {
  const headlines: [article: string, headline: string][] = [
    ['<article><h1> One\n<i>two</i> </h1></article>', 'One two'],
    ['<h1>Page</h1><article><p>Text</p></article>', 'Page'],
    ['<h1>Page</h1><article><article><h1>Comment</h1></article></article>', 'Page'],
    ['<article><h1> </h1><aside><h1>More</h1></aside><div><h1>Story</h1></div></article>', 'Story'],
    ['<aside><article><h1>In an aside</h1></article></aside>', 'In an aside'],
    ['<article><h1>First</h1></article><article id="other"><h1>Second</h1></article>', 'First'],
  ];
  for (const [markup, headline] of headlines)
    it(`is "${headline}" in ${markup}`, () => assert.equal(headlineOf(articleIn(parse(markup))), headline));

  it('is what the page is called, where nothing heads the article', () => {
    const titled = (head: string) => headlineOf(articleIn(parse('<article></article>', head)));
    assert.equal(titled('<title>Story | Paper</title>'), 'Story | Paper');
    assert.equal(titled('<title>Story | Paper</title><meta property="og:title" content="Story">'), 'Story');
    assert.equal(titled(''), '');
  });
});

describe('originalOf', () => {
  const original = (body: string, head = '') =>
    originalOf(articleIn(parse(`<article>${body}</article>`, head)));
  it('is the permalink, else the canonical address, else where the page stands', () => {
    const canonical = '<link rel="alternate canonical" href="https://example.com/c">';
    const permalink = '<a rel="Bookmark" href="https://example.com/p#1">#</a>';
    assert.equal(original(permalink, canonical), 'https://example.com/p#1');
    assert.equal(original('', canonical), 'https://example.com/c');
    assert.equal(
      original('', '<meta property="og:url" content="https://example.com/o">'),
      'https://example.com/o',
    );
    assert.equal(original(''), here);
  });
  it('passes over what cannot be followed', () => {
    assert.equal(
      original(
        '<a rel="bookmark" href="javascript:alert(1)">#</a>',
        '<link rel="canonical" href="https://[">',
      ),
      here,
    );
    assert.equal(original('<a rel="bookmark" href="mailto:a@example.com">#</a>'), here);
  });
});

describe('addressOf', () => {
  it('makes an address absolute, by the page’s base', () => {
    const page = parse('', '<base href="https://example.com/news/">');
    assert.equal(addressOf(page, 'a b'), 'https://example.com/news/a%20b');
    assert.equal(addressOf(page, 'mailto:a@example.com'), 'mailto:a@example.com');
    for (const none of ['', '  ', null, undefined, 'javascript:1', 'https://['])
      assert.equal(addressOf(page, none), '');
  });
});
