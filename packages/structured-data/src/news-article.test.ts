import { assert } from '@open-wc/testing';
import { toNewsArticle } from './index.js';

type Data = Record<string, unknown>;
type Somebody = { '@type': string; name: string; url?: string; jobTitle?: string; sameAs?: string[] };

/** A page of its own; no element in it is upgraded. */
const pageOf = (body: string, head = '', lang = ' lang="en"'): Document =>
  new DOMParser().parseFromString(
    `<html${lang}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const read = (body: string, head = '', lang?: string): Data => ({
  ...toNewsArticle(pageOf(body, head, lang), { url: 'https://example.com/story' }),
});
const authors = (data: Data) => (data['author'] ?? []) as Somebody[];
const names = (data: Data, role = 'author') => ((data[role] ?? []) as Somebody[]).map(({ name }) => name);

const full = `
  <article id="story">
    <h1>Headline</h1>
    <galley-photo-credit creator="Rodi Said" source="REUTERS" copyright="© Reuters" license="CC-BY-4.0" acquire="/licences">
      <figure><img src="/hajin.jpg" alt="" width="1200" height="800"><figcaption>Hajin. <cite>REUTERS/Rodi Said</cite></figcaption></figure>
    </galley-photo-credit>
    <galley-byline-card>
      <galley-author><a rel="author" href="/will">Will Racke</a> <span slot="role">Reporter</span>
        <a slot="organization" href="/dcnf">DCNF</a></galley-author>
      <galley-author><a rel="author" href="/ada">Ada Lovelace</a></galley-author>
      <time slot="published" datetime="2018-09-11T09:30:00-04:00">September 11</time>
      <time slot="updated" datetime="2018-09-12T08:00:00Z">September 12</time>
    </galley-byline-card>
    <p>One two three.</p>
  </article>`;

describe('what Google asks of an article and of its pictures', () => {
  const data = read(full);
  const [person, second] = authors(data);
  const [image] = data['image'] as Data[];
  /** https://developers.google.com/search/docs/appearance/structured-data/article and …/image-license-metadata */
  const rows: [sentence: string, actual: unknown, expected: unknown][] = [
    ['The type is one that Google reads', data['@type'], 'NewsArticle'],
    ['headline is the title alone', data['headline'], 'Headline'],
    ['datePublished is ISO 8601, with its zone', data['datePublished'], '2018-09-11T09:30:00-04:00'],
    ['dateModified is ISO 8601, with its zone', data['dateModified'], '2018-09-12T08:00:00Z'],
    ['author has one entry for each author', authors(data).length, 2],
    ['author’s @type is Person or Organization', person!['@type'], 'Person'],
    ['author.name is the name alone, without title, prefix or publisher', person!.name, 'Will Racke'],
    ['author.url is a page about the author', second!.url, 'https://example.com/ada'],
    ['the job title has a property of its own', person!.jobTitle, 'Reporter'],
    ['image has an absolute address', image!['contentUrl'], 'https://example.com/hajin.jpg'],
    ['a picture is an ImageObject', image!['@type'], 'ImageObject'],
    ['creator.name names who made it', (image!['creator'] as Somebody).name, 'Rodi Said'],
    ['creditText is the credit as it is printed', image!['creditText'], 'REUTERS/Rodi Said'],
    ['copyrightNotice is there', image!['copyrightNotice'], '© Reuters'],
    ['license is an address: the badge', image!['license'], 'https://creativecommons.org/licenses/by/4.0/'],
    [
      'acquireLicensePage stands beside license',
      image!['acquireLicensePage'],
      'https://example.com/licences',
    ],
  ];
  for (const [sentence, actual, expected] of rows) {
    it(sentence, () => assert.deepEqual(actual, expected));
  }
});

describe('authors', () => {
  const byline = (inside: string, after = '') =>
    read(
      `<article><h1>A</h1><galley-byline-card>${inside}</galley-byline-card><p>Text</p>${after}</article>`,
    );

  it('are who signs; a signature below the text says more of the same people', () => {
    const data = byline(
      '<galley-author><a href="/ada">Ada</a></galley-author>',
      `<galley-byline-card><galley-author>Ada <a slot="social" rel="me" href="https://social.example/ada">Ada</a></galley-author>
       <galley-author>Somebody else</galley-author></galley-byline-card>`,
    );
    assert.deepEqual(authors(data), [
      {
        '@type': 'Person',
        name: 'Ada',
        url: 'https://example.com/ada',
        sameAs: ['https://social.example/ada'],
      },
    ]);
  });
  it('of the same name with two addresses are two', () => {
    const data = byline(`<galley-author><a href="/1">Kim</a></galley-author>
      <galley-author><a href="/2">Kim</a></galley-author><galley-author><a href="/2">Kim</a></galley-author>`);
    assert.deepEqual(names(data), ['Kim', 'Kim']);
  });
  it('are not those who edited, translated or photographed', () => {
    const data = byline(`<galley-author credit="written">Ada</galley-author>
      <galley-author credit="edited">Bo</galley-author><galley-author credit="translated">Cy</galley-author>
      <galley-author credit="photographed">Di</galley-author><galley-author credit="contributed">Ed</galley-author>`);
    assert.deepEqual(
      ['author', 'editor', 'translator', 'contributor'].map(role => names(data, role)),
      [['Ada'], ['Bo'], ['Cy'], ['Ed', 'Di']],
    );
  });
  it('can stand alone, without a card', () => {
    const data = read(
      '<article><galley-author>Ada</galley-author><p>x</p><galley-author>Bo</galley-author></article>',
    );
    assert.deepEqual(names(data), ['Ada', 'Bo']);
  });
  it('can be an organization', () => {
    const [one] = authors(byline('<galley-author><span slot="organization">REUTERS</span></galley-author>'));
    assert.deepEqual(one, { '@type': 'Organization', name: 'REUTERS' });
  });
  it('can stand above the article', () => {
    const data = read(
      '<galley-byline-card><galley-author>Ada</galley-author></galley-byline-card><article><h1>A</h1></article>',
    );
    assert.deepEqual(names(data), ['Ada']);
  });

  it('are read from plain HTML: rel="author", microformats, microdata', () => {
    assert.deepEqual(authors(read('<article><p>By <a rel="author" href="/ada">Ada</a></p></article>')), [
      { '@type': 'Person', name: 'Ada', url: 'https://example.com/ada' },
    ]);
    const card =
      '<div class="p-author h-card"><b class="p-name">Ada</b>, <i class="p-job-title">Editor</i></div>';
    assert.deepEqual(names(read(`<article>${card}</article>`)), ['Ada']);
    assert.deepEqual(names(read('<article><meta itemprop="author" content="Ada"></article>')), ['Ada']);
    assert.deepEqual(names(read('<p><a rel="author" href="/ada">Ada</a></p><article></article>')), ['Ada']);
  });
  it('are not those of a teaser, a comment or a caption', () => {
    const elsewhere = `<aside><a rel="author" href="/x">X</a></aside><article><a rel="author">Y</a></article>
      <figure><figcaption><a rel="author">Z</a></figcaption></figure>`;
    assert.deepEqual(names(read(`<article><h1>A</h1>${elsewhere}</article>`)), []);
  });
  it('in <meta> count one each; a line that names several is not guessed at', () => {
    const meta = (...content: string[]) =>
      names(
        read(
          '<article><h1>A</h1></article>',
          content.map(c => `<meta name="author" content="${c}">`).join(''),
        ),
      );
    assert.deepEqual(meta('Ada', 'Bo', 'Ada'), ['Ada', 'Bo']);
    for (const line of ['Ada and Bo', 'Ada, Bo', 'https://example.com/ada', 'javascript:x']) {
      assert.deepEqual(meta(line), [], line);
    }
  });
});

describe('the page’s own words', () => {
  const one = '<article><p>Text</p></article>';

  it('fill what the elements leave open', () => {
    const data = read(
      one,
      `<title>Title | Site</title><link rel="canonical" href="/canonical"><meta property="og:title" content="Title">
       <meta property="og:site_name" content="The Galley"><meta property="og:image" content="/og.jpg">
       <meta property="article:published_time" content="2018-09-11T10:00:00Z">
       <meta property="article:modified_time" content="2018-09-12T10:00:00Z">`,
    );
    assert.deepEqual(data, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Title',
      datePublished: '2018-09-11T10:00:00Z',
      dateModified: '2018-09-12T10:00:00Z',
      publisher: { '@type': 'Organization', name: 'The Galley' },
      image: [{ '@type': 'ImageObject', contentUrl: 'https://example.com/og.jpg' }],
      inLanguage: 'en',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/canonical' },
      wordCount: 1,
    });
  });
  it('that are not there leave no trace', () => {
    assert.deepEqual(Object.keys(read('<article><h1>A</h1></article>', '', '')), [
      '@context',
      '@type',
      'headline',
      'mainEntityOfPage',
    ]);
  });
  it('are passed over where they are no date or no language', () => {
    const head = '<meta property="article:published_time" content="2018-09-11">';
    const wrong = '<article lang="!"><time class="dt-published" datetime="2018-02-30">soon</time></article>';
    const data = read(wrong, `${head}<meta property="og:locale" content="de_AT">`);
    assert.equal(data['datePublished'], '2018-09-11');
    assert.equal(data['inLanguage'], 'de-AT');
  });
  it('say whether everybody may read it', () => {
    const tier = (content: string) =>
      read(one, `<meta property="article:content_tier" content="${content}">`)['isAccessibleForFree'];
    assert.deepEqual(
      [tier('free'), tier('metered'), tier('locked'), tier('')],
      [true, false, false, undefined],
    );
  });
  it('say whose the article is', () => {
    const logo = '<img slot="logo" src="/logo.svg" alt="Logo of The Galley">';
    const site = '<meta property="og:site_name" content="The Galley">';
    const card = (inside: string) =>
      `<article><h1>A</h1><galley-byline-card>${inside}</galley-byline-card></article>`;
    assert.deepEqual(read(card(logo), site)['publisher'], {
      '@type': 'Organization',
      name: 'The Galley',
      logo: 'https://example.com/logo.svg',
    });
    const agency = '<img slot="logo" src="/logo.svg" alt="An agency">';
    assert.deepEqual(read(card(agency), site)['publisher'], { '@type': 'Organization', name: 'The Galley' });
    assert.deepEqual(read(card('<a slot="organization" href="/us">Us</a>'), site)['publisher'], {
      '@type': 'Organization',
      name: 'Us',
      url: 'https://example.com/us',
    });
  });
});

describe('the licence', () => {
  const footer = (attributes: string, author = 'Ada') =>
    read(`<article><h1>A</h1><galley-author>${author}</galley-author>
      <galley-licensing-footer ${attributes}><p>Terms</p></galley-licensing-footer></article>`);

  it('is what the licensing footer says', () => {
    const data = footer('license="CC-BY-ND-4.0" holder="DCNF" year="2018" acquire="/buy"');
    assert.include(data, {
      license: 'https://creativecommons.org/licenses/by-nd/4.0/',
      acquireLicensePage: 'https://example.com/buy',
      copyrightYear: 2018,
      copyrightNotice: '© 2018 DCNF',
    });
    assert.deepEqual(data['copyrightHolder'], { '@type': 'Organization', name: 'DCNF' });
    assert.deepEqual(data['publisher'], { '@type': 'Organization', name: 'DCNF' });
  });
  it('knows a holder who is the author as a person, and as no publisher', () => {
    const data = footer('holder="Ada" year="2018"');
    assert.deepEqual(data['copyrightHolder'], { '@type': 'Person', name: 'Ada' });
    assert.notProperty(data, 'publisher');
  });
  it('of an article from elsewhere names the original, and its holder is not who publishes here', () => {
    const data = footer('holder="DCNF" origin="https://dcnf.example/story"');
    assert.equal(data['isBasedOn'], 'https://dcnf.example/story');
    assert.notProperty(data, 'publisher');
  });
  it('can stand outside of the article and name it', () => {
    const data = read(
      `<article id="a"><h1>A</h1></article><article id="b"><h1>B</h1></article>
       <galley-licensing-footer for="a" holder="Of A">Terms</galley-licensing-footer>`,
    );
    assert.equal(data['creditText'], 'Of A');
  });
  it('is read from a plain link, but not from a picture’s', () => {
    const link = (inside: string, head = '') =>
      read(`<article><h1>A</h1>${inside}</article>`, head)['license'];
    assert.equal(link('<a rel="license" href="/terms">Terms</a>'), 'https://example.com/terms');
    assert.equal(link('', '<link rel="license" href="/terms">'), 'https://example.com/terms');
    assert.isUndefined(link('<figure><a rel="license" href="/terms">Terms</a></figure>'));
  });
});

describe('pictures', () => {
  it('are there once each, with and without our element; a teaser’s are not', () => {
    const figure = (src: string) => `<figure><img src="${src}" alt=""></figure>`;
    const data = read(`<article><h1>A</h1>${figure('/a.jpg')}
      <galley-photo-credit creator="Ada">${figure('/a.jpg')}</galley-photo-credit>${figure('/b.jpg')}
      <aside>${figure('/c.jpg')}</aside><figure><pre>no picture</pre></figure></article>`);
    assert.deepEqual(data['image'], [
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.com/a.jpg',
        creator: { '@type': 'Person', name: 'Ada' },
        creditText: 'Ada',
      },
      { '@type': 'ImageObject', contentUrl: 'https://example.com/b.jpg' },
    ]);
  });
});

describe('wordCount', () => {
  const count = (inside: string, lang = 'en') =>
    read(`<article lang="${lang}">${inside}</article>`)['wordCount'];

  it('counts the text: no headline, byline, caption, list of links, furniture', () => {
    assert.equal(
      count(`<header><nav>World</nav><h1>A headline</h1><p>By <a rel="author">Ada</a></p></header>
        <galley-byline-card><galley-author>Ada</galley-author></galley-byline-card>
        <galley-photo-credit><figure><img alt="x"><figcaption>A caption</figcaption></figure></galley-photo-credit>
        <div class="e-content"><p>One, two – three.</p><h2>Four</h2><p>fi<b>ve</b><br>six</p>
        <galley-related-link><a href="/x">Related story</a></galley-related-link>
        <aside>Aside</aside><script>code</script><p hidden>Hidden</p><a rel="bookmark" href="/x">Permalink</a></div>
        <article>A comment</article><galley-licensing-footer>The terms</galley-licensing-footer>`),
      6,
    );
  });
  it('is what the language counts as words', () => {
    assert.equal(count('<p>don’t count 1,000 twice</p>'), 4);
    assert.isAbove(count('<p>私は新聞を毎日読みます。</p>', 'ja') as number, 4);
    assert.equal(count('<p>ذهبت إلى السوق</p>', 'ar'), 3);
    assert.equal(count('<p>one two</p>', '???'), 2);
  });
  it('follows a correction', () => {
    const page = pageOf('<article><p>One.</p><p>Two.</p></article>');
    assert.equal((toNewsArticle(page) as unknown as Data)['wordCount'], 2);
    page.querySelector('p')!.textContent = 'One more.';
    assert.equal((toNewsArticle(page) as unknown as Data)['wordCount'], 3);
  });
});

describe('several articles on one page', () => {
  const page = pageOf(
    `<h1>Live</h1>
     <article id="one"><h2 class="p-name">One</h2><div class="e-content">Text</div><galley-author>Ada</galley-author></article>
     <article><h2>Two</h2><div class="e-content">More text</div><a rel="bookmark" href="/two">Link</a></article>
     <article><h2>Teaser</h2></article>`,
    `<meta name="author" content="Somebody"><meta property="og:image" content="/og.jpg">
     <meta property="article:published_time" content="2018-09-11"><link rel="canonical" href="https://example.com/live">`,
  );
  const [one, two] = [...page.querySelectorAll('article')].map(
    article => toNewsArticle(article, { url: 'https://example.com/live' }) as unknown as Data,
  );

  it('are described each by itself', () => {
    assert.deepEqual([one!['headline'], two!['headline']], ['One', 'Two']);
    assert.deepEqual([names(one!), names(two!)], [['Ada'], []]);
    assert.deepEqual([one!['wordCount'], two!['wordCount']], [1, 2]);
  });
  it('have addresses of their own', () => {
    const address = (data: Data) => (data['mainEntityOfPage'] as Data)['@id'];
    assert.equal(address(one!), 'https://example.com/live#one');
    assert.equal(address(two!), 'https://example.com/two');
  });
  it('get nothing that the page says of itself', () => {
    for (const data of [one!, two!]) assert.doesNotHaveAnyKeys(data, ['datePublished', 'image']);
  });
});

describe('upgraded elements', () => {
  it('say the same as their markup', async () => {
    const source = await (await fetch(new URL('../test/source-article.html', import.meta.url))).text();
    const artwork = source.replace(/"(\/\w+\.svg)"/g, '"/packages/tooling/src/artwork$1"');
    const page = new DOMParser().parseFromString(artwork, 'text/html');
    const before = toNewsArticle(page.querySelector('article')!);
    const article = document.importNode(page.querySelector('article')!, true);
    await Promise.all([
      import('@galley/byline-card/define.js'),
      import('@galley/photo-credit/define.js'),
      import('@galley/licensing-footer/define.js'),
    ]);
    document.body.append(article);
    const ours = [
      ...article.querySelectorAll(
        'galley-byline-card, galley-author, galley-photo-credit, galley-licensing-footer',
      ),
    ];
    await Promise.all(
      ours.map(one => (one as Element & { updateComplete: Promise<unknown> }).updateComplete),
    );
    const after = toNewsArticle(article) as unknown as Data;
    article.remove();
    const apart = { mainEntityOfPage: undefined, inLanguage: undefined };
    assert.deepEqual({ ...after, ...apart }, { ...(before as unknown as Data), ...apart });
    assert.isNotEmpty(authors(after));
  });
});
