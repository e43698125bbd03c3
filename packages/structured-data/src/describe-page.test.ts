import { assert } from '@open-wc/testing';
import { describePage } from './describe-page.js';

type Data = Record<string, unknown>;

const link = '<link rel="canonical" href="https://example.com/story">';
const article = `<article><h1>Headline</h1><galley-byline-card><galley-author>Ada</galley-author>
  <time slot="published" datetime="2018-09-11">11 September</time></galley-byline-card><p>Text</p></article>`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the data in a page', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let stop: (() => void) | undefined;
  let waiting: (() => void)[];
  let asked: number;
  let warnings: string[];
  const warn = console.warn;

  const scripts = () => [...page.querySelectorAll<HTMLScriptElement>('script[data-galley]')];
  const data = (index = 0) => JSON.parse(scripts()[index]!.text) as Data;
  /** Lets the browser be idle: observers have told by then. */
  const idle = async () => {
    await Promise.resolve();
    for (const work of waiting.splice(0)) work();
    await Promise.resolve();
  };
  const start = async (body: string, head = '') => {
    page.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
    stop = describePage(page, work => {
      asked++;
      waiting.push(work);
    });
    assert.lengthOf(scripts(), 0, 'nothing is done before the page is idle');
    await idle();
  };

  beforeEach(() => {
    waiting = [];
    warnings = [];
    asked = 0;
    console.warn = (text: string) => warnings.push(text);
    frame = document.createElement('iframe');
    document.body.append(frame);
    page = frame.contentDocument!;
  });
  afterEach(() => {
    stop?.();
    stop = undefined;
    frame.remove();
    console.warn = warn;
  });

  it('are one script for each article, in the head', async () => {
    const second = '<article id="b"><h1>Second</h1></article>';
    await start(article + second, link);
    assert.lengthOf(scripts(), 2);
    assert.equal(scripts()[0]!.parentElement, page.head);
    assert.deepEqual([data(0)['headline'], data(1)['headline']], ['Headline', 'Second']);
    assert.deepEqual(warnings, []);
  });

  it('follow what changes: text, attributes, elements, the head; all changes at once', async () => {
    await start(article, link);
    asked = 0;
    page.querySelector('h1')!.firstChild!.nodeValue = 'New headline';
    page.querySelector('time')!.setAttribute('datetime', '2018-09-12');
    page
      .querySelector('galley-byline-card')!
      .insertAdjacentHTML('beforeend', '<galley-author>Bo</galley-author>');
    page.head.insertAdjacentHTML('beforeend', '<meta property="og:site_name" content="The Galley">');
    page.documentElement.lang = 'fr';
    await idle();
    assert.equal(asked, 1);
    assert.lengthOf(scripts(), 1);
    assert.include(data(), { headline: 'New headline', datePublished: '2018-09-12', inLanguage: 'fr' });
    assert.deepEqual(data()['publisher'], { '@type': 'Organization', name: 'The Galley' });
    assert.lengthOf(data()['author'] as Data[], 2);
  });

  it('rest when something else changes, or after their own change', async () => {
    await start(`${article}<div class="ad"></div>`, link);
    asked = 0;
    page.querySelector('.ad')!.innerHTML = '<p>Advertisement</p>';
    page.querySelector('article')!.className = 'open';
    page.querySelector('article')!.setAttribute('style', 'font-size: 120%');
    await idle();
    assert.equal(asked, 0);
  });

  it('stay the same script while they say the same', async () => {
    await start(article, link);
    const [before] = scripts();
    page.querySelector('p')!.textContent = 'Word';
    await idle();
    assert.equal(scripts()[0], before);
  });

  it('go with the article, and come with the next', async () => {
    await start(article, link);
    page.querySelector('article')!.remove();
    await idle();
    assert.lengthOf(scripts(), 0);
    page.body.insertAdjacentHTML('beforeend', article.replace('Headline', 'Next'));
    await idle();
    assert.equal(data()['headline'], 'Next');
  });

  it('are put back if the page throws them away', async () => {
    await start(article, link);
    scripts()[0]!.remove();
    await idle();
    assert.lengthOf(scripts(), 1);
  });

  it('are not made for teasers, comments and articles without a headline', async () => {
    await start(
      `${article}<aside><article><h1>Aside</h1></article></aside><article><h3>Teaser</h3></article>`,
      link,
    );
    assert.lengthOf(scripts(), 1);
    page.body.innerHTML = '<article><p>Text</p></article>';
    await idle();
    assert.lengthOf(scripts(), 0);
  });

  it('cannot end their script, whatever the article says', async () => {
    await start('<article><h1>&lt;/script>&lt;script>alert(1)&lt;/script>&lt;!--</h1></article>', link);
    assert.notInclude(scripts()[0]!.text, '<');
    assert.equal(data()['headline'], '</script><script>alert(1)</script><!--');
    const again = new DOMParser().parseFromString(page.documentElement.outerHTML, 'text/html');
    assert.lengthOf(again.querySelectorAll('script'), 1);
  });

  describe('of the page’s own', () => {
    const own = { '@context': 'https://schema.org', headline: 'Headline' };
    const agreeing = { ...own, '@type': 'NewsArticle', url: 'https://example.com/story/#top' };
    const rows: [sentence: string, data: unknown][] = [
      ['a NewsArticle for the same address', agreeing],
      ['an Article', { ...own, '@type': 'Article', mainEntityOfPage: 'https://example.com/story' }],
      [
        'a ReportageNewsArticle',
        { ...own, '@type': 'ReportageNewsArticle', '@id': 'https://example.com/story#article' },
      ],
      ['a LiveBlogPosting', { ...own, '@type': 'http://schema.org/LiveBlogPosting', url: '/story' }],
      ['one of several types', { ...own, '@type': ['CreativeWork', 'schema:OpinionNewsArticle'] }],
      ['one in a @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, agreeing] }],
      ['one in an array', [{ '@type': 'BreadcrumbList' }, agreeing]],
      ['one as the main entity of a page', { '@type': 'WebPage', mainEntity: agreeing }],
      [
        'one whose address is a page by @id',
        { ...own, '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://example.com/story' } },
      ],
    ];
    for (const [sentence, data] of rows) {
      it(`stand alone: ${sentence}`, async () => {
        await start(article, `<base href="https://example.com/">${link}${jsonLd(data)}`);
        assert.lengthOf(scripts(), 0);
      });
    }
    it('stand alone as microdata, too', async () => {
      await start(`<div itemscope itemtype="https://schema.org/NewsArticle">${article}</div>`, link);
      assert.lengthOf(scripts(), 0);
    });

    it('do not stand in the way when they are about something else, or no data at all', async () => {
      const others = [
        { '@type': 'NewsArticle', url: 'https://example.com/another' },
        { '@type': 'JobPosting', url: 'https://example.com/story' },
        { '@type': 'ItemList', itemListElement: [agreeing] },
      ];
      const broken = '<script type="application/ld+json">{"@type": "NewsArticle",</script>';
      await start(article, link + others.map(jsonLd).join('') + broken + jsonLd(null) + jsonLd('Article'));
      assert.lengthOf(scripts(), 1);
    });

    it('can come later: ours give way', async () => {
      await start(article, link);
      page.head.insertAdjacentHTML('beforeend', jsonLd(agreeing));
      await idle();
      assert.lengthOf(scripts(), 0);
    });

    it('are compared with the markup, for developers, once', async () => {
      const author = { '@type': 'Person', name: 'Bo' };
      await start(article, link + jsonLd({ ...agreeing, author, datePublished: '2018-09-11' }));
      page.querySelector('p')!.textContent = 'Word';
      await idle();
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0], 'author: "Bo" there, "Ada" here');
      assert.notInclude(warnings[0], 'headline');
      assert.notInclude(warnings[0], 'datePublished');
    });
    it('bring no warning where they say the same', async () => {
      const author = [{ '@type': 'Person', name: 'Ada' }];
      await start(article, link + jsonLd({ ...agreeing, author, datePublished: '2018-09-11', wordCount: 1 }));
      assert.deepEqual(warnings, []);
    });
  });
});
