import { assert } from '@open-wc/testing';
import { casesOf } from '@galley/tooling/suite';
import { parseLicense } from '@galley/core/license.js';
import './define.js';
import type { GalleyRepublishBuildEvent, LicensingFooterElement } from './index.js';
import * as stories from './licensing-footer.stories.js';
import { otherForms, type OtherForms } from './other-forms.js';
import { buildCopy, type Copy } from './republish-copy.js';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const here = location.href.replace(/#.*/, '');
const storyMarkup = (name: string) => casesOf(stories as never).find(one => one.name === name)!.markup;

/** The copy that the first footer of some markup offers. */
async function copyOf(markup: string): Promise<Copy & OtherForms> {
  page.innerHTML = markup;
  const footer = page.querySelector<LicensingFooterElement>('galley-licensing-footer')!;
  const article = page.querySelector('article')!;
  return copyFor(footer, article);
}

async function copyFor(footer: LicensingFooterElement, article: Element): Promise<Copy & OtherForms> {
  const license = parseLicense(footer.license);
  const copy = await buildCopy(footer, article, license);
  assert.isDefined(copy, 'there is a copy');
  return { ...copy, ...(await otherForms(footer, license, copy)) };
}

const article = (text: string, footer = 'license="CC-BY-4.0" holder="DCNF" year="2018"') =>
  `<article><h1>Headline</h1><galley-author>Ada Lovelace</galley-author>${text}<galley-licensing-footer ${footer}><p>Our terms.</p></galley-licensing-footer></article>`;

/** The lines between the opening and the credit. */
const bodyOf = ({ html }: Copy) => html.split('\n<hr>')[0]!.split('\n').slice(2).join('\n');
const failed = ({ checks }: Copy) => checks.filter(({ present }) => !present).map(({ what }) => what);

describe('the copy of the source article', () => {
  let copy: Copy & OtherForms;
  beforeEach(async () => void (copy = await copyOf(storyMarkup('basic'))));

  it('opens with headline, the reporter’s byline with the affiliation, date and logo', () => {
    const [headline, byline, date, logo] = copy.html.split('\n');
    assert.equal(
      headline,
      '<h1>US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria</h1>',
    );
    assert.equal(byline, '<p>By Will Racke, Daily Caller News Foundation</p>');
    assert.equal(date, '<p><time datetime="2018-09-11">September 11, 2018</time></p>');
    assert.match(
      logo!,
      /^<p><img src="http[^"]+logo\.svg" alt="Daily Caller News Foundation" width="184" height="40"><\/p>$/,
    );
  });

  it('does not pass on the agency’s photograph, and says why', () => {
    assert.notInclude(copy.html, 'map.svg');
    assert.notInclude(copy.html, 'Rodi Said');
    assert.notInclude(copy.text, 'Rodi Said');
    assert.deepEqual(copy.leftOut, [{ kind: 'picture', what: 'REUTERS/Rodi Said', why: 'rights' }]);
  });

  it('holds every paragraph once, and its links', () => {
    for (const start of ['The US-backed coalition', 'The Kurdish-led', '“The operation is the last major']) {
      assert.lengthOf(copy.html.split(start), 2, start);
      assert.lengthOf(copy.text.split(start), 2, start);
    }
    assert.include(copy.html, '<a href="https://example.com/sdf">Syrian Democratic Forces</a> (SDF)');
  });

  it('ends with the credit, a link to the original, and the publisher’s own terms', () => {
    const [credit, version, copyright, notice] = copy.html.split('<hr>\n')[1]!.split('\n');
    assert.equal(
      credit,
      `<p>“<a href="${here.replaceAll('&', '&amp;')}">US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria</a>” was first published by Daily Caller News Foundation.</p>`,
    );
    assert.equal(version, '<p>Version of September 11, 2018. Corrections appear with the original.</p>');
    assert.equal(copyright, '<p>© 2018 Daily Caller News Foundation.</p>');
    assert.include(notice, 'free for any legitimate news publisher');
    assert.include(notice, 'href="mailto:licensing@dailycallernewsfoundation.org"');
  });

  it('has everything that the publisher requires', () => {
    assert.deepEqual(
      copy.checks.map(({ what, name, present }) => `${what} ${name} ${present}`),
      [
        'headline  true',
        'author Will Racke true',
        'organization Daily Caller News Foundation true',
        'publisherLogo  true',
        'attribution  true',
        'original  true',
        'license  true',
        'canonicalSnippet  true',
        'pictures  true',
      ],
    );
  });

  it('has no trace of our tags, of classes, styles or of the page’s script hooks', () => {
    assert.notMatch(copy.html, /galley-|\s(class|style|id|slot|data-\w+)=/);
  });

  it('is plain text too: paragraphs, and the address of the original', () => {
    const paragraphs = copy.text.split('\n\n');
    assert.equal(paragraphs[1], 'By Will Racke, Daily Caller News Foundation');
    assert.equal(paragraphs[2], 'September 11, 2018');
    assert.match(paragraphs[3]!, /^The US-backed coalition .* eastern Syria\.$/);
    assert.include(copy.text, `Eastern Syria (${here})” was first published`);
    assert.notMatch(copy.text, /<\w/);
  });

  it('counts its words', () => {
    const counted = copy.text
      .replace(` (${here})`, '')
      .match(/[\p{L}\p{N}]+(?:[’.@-][\p{L}\p{N}]+)*/gu)!.length;
    assert.closeTo(copy.words, counted, counted * 0.1);
    assert.equal(copy.minutes, 1);
  });
});

describe('the copy under a licence', () => {
  it('names the licence and links to it, in place of the notice', async () => {
    const copy = await copyOf(storyMarkup('creative commons'));
    assert.include(
      copy.html,
      '<p>© 2018 Daily Caller News Foundation. Licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>',
    );
    assert.include(
      copy.text,
      'Licensed under CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/).',
    );
    assert.notInclude(copy.html, 'You may republish');
    assert.deepEqual(failed(copy), []);
  });

  it('says "marked with" of the public domain, and claims no copyright', async () => {
    const { text } = await copyOf(article('<p>Text.</p>', 'license="CC0-1.0" holder="DCNF" year="2018"'));
    assert.include(text, 'Marked with CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).');
    assert.notInclude(text, '©');
  });

  it('has the credit above the text where the publisher’s rules ask for it there', async () => {
    const copy = await copyOf(
      article('<p>Text.</p>', 'license="CC-BY-4.0" holder="DCNF" rules="credit-line-top"'),
    );
    const lines = copy.html.split('\n');
    assert.match(lines[2]!, /was first published by DCNF\.<\/p>$/);
    assert.equal(lines[3], '<p>Text.</p>');
    assert.lengthOf(copy.html.split('was first published by'), 2);
    assert.deepEqual(failed(copy), []);
  });

  it('links to terms of the publisher’s own where they have an address', async () => {
    const copy = await copyOf(article('<p>Text.</p>', 'license="https://example.com/terms"'));
    assert.include(copy.html, '<a rel="license" href="https://example.com/terms">The publisher’s terms</a>');
    assert.include(copy.html, '<p>Our terms.</p>');
    assert.deepEqual(failed(copy), []);
  });

  it('speaks the article’s language', async () => {
    const { republishWords } = await import('./republish-words.js');
    await republishWords.load('de');
    page.lang = 'de';
    const { text } = await copyOf(
      article('<galley-author>Emmy Noether</galley-author><p>Text.</p>', 'license="CC-BY-4.0" holder="DCNF"'),
    );
    assert.include(text, 'Von Ada Lovelace und Emmy Noether, DCNF');
    assert.include(text, '“ ist zuerst bei DCNF erschienen.');
    assert.include(text, 'Lizenziert unter CC BY 4.0');
  });
});

describe('the copy of any article', () => {
  it('takes wrappers apart without running their words together', async () => {
    const copy = await copyOf(
      article(`<div><div>One</div><div>Two <b>bold</b></div><section><p>Three</p>four<ul><li><div>a</div><div>b</div></li></ul></section></div>
        <galley-related-link><a href="/more">More</a></galley-related-link>`),
    );
    assert.equal(
      bodyOf(copy),
      [
        '<p>One</p>',
        '<p>Two <b>bold</b></p>',
        '<p>Three</p>',
        '<p>four</p>',
        '<ul>',
        '  <li>',
        '    <p>a</p>',
        '    <p>b</p>',
        '  </li>',
        '</ul>',
        `<p><a href="${location.origin}/more">More</a></p>`,
      ].join('\n'),
    );
    assert.include(copy.text, 'One\n\nTwo bold\n\nThree\n\nfour\n\n- a\n  b\n\nMore');
  });

  it('leaves out what is no part of the story', async () => {
    const copy = await copyOf(
      article(`<p>Kept.</p><nav>Menu</nav><aside>Advertisement</aside><form><input value="x"><button>Send</button></form>
        <script>var inScript</script><style>p{}</style><template><p>In template</p></template><noscript>No script</noscript>
        <p hidden>Hidden</p><p style="display:none">Not shown</p><div data-republish="NO">Only here</div>
        <galley-font-size-control>Font Size:</galley-font-size-control><article><h2>Comment</h2></article>
        <svg><text>drawn</text></svg><p> </p><p><span></span></p>`),
    );
    assert.equal(bodyOf(copy), '<p>Kept.</p>');
    assert.deepEqual(copy.leftOut, [{ kind: 'passage', what: 'Only here', why: 'withheld' }]);
  });

  it('lists embeds as left out', async () => {
    const { leftOut } = await copyOf(
      article(`<p>Kept.</p><figure><iframe src="https://video.example.com/1"></iframe><figcaption>Clip</figcaption></figure>
        <video title="The press conference" src="/a.mp4"></video>`),
    );
    assert.deepEqual(leftOut, [
      { kind: 'embed', what: 'video.example.com', why: 'elsewhere' },
      { kind: 'embed', what: 'The press conference', why: 'elsewhere' },
    ]);
  });

  it('keeps pictures that may be passed on, with absolute addresses', async () => {
    const copy = await copyOf(
      article(`<galley-photo-credit distributable="yes"><figure class="wide"><picture><source srcset="/p.avif"><img src="/p.jpg" srcset="/p2.jpg 2x" alt="P" width="4" height="3" loading="lazy"></picture>
        <figcaption>Ours. <cite>DCNF</cite></figcaption></figure></galley-photo-credit><p>Text.</p>`),
    );
    assert.equal(
      bodyOf(copy),
      `<figure>\n  <img src="${location.origin}/p.jpg" alt="P" width="4" height="3">\n  <figcaption>Ours. <cite>DCNF</cite></figcaption>\n</figure>\n<p>Text.</p>`,
    );
    assert.include(copy.text, '\n\nText.\n\n');
    assert.notInclude(copy.text, 'Ours');
  });

  it('writes credit and copyright that are drawn from attributes into the caption', async () => {
    const photo = (attributes: string, caption: string) =>
      `<galley-photo-credit ${attributes}><figure><img src="/p.jpg" alt="P">${caption}</figure></galley-photo-credit>`;
    const rights = 'creator="<b>Rodi</b>" source="REUTERS" copyright="© R"';
    const captionOf = async (attributes: string, caption: string) =>
      /<figcaption>.*<\/figcaption>/.exec(
        bodyOf(await copyOf(article(`${photo(attributes, caption)}<p>Text.</p>`))),
      )?.[0];
    const drawn = '<cite>&lt;b&gt;Rodi&lt;/b&gt;/REUTERS</cite> © R</figcaption>';
    assert.equal(
      await captionOf(rights, '<figcaption>Caption.</figcaption>'),
      `<figcaption>Caption. ${drawn}`,
    );
    assert.equal(await captionOf(rights, ''), `<figcaption>${drawn}`);
    assert.equal(
      await captionOf('source="REUTERS"', '<figcaption></figcaption>'),
      '<figcaption><cite>REUTERS</cite></figcaption>',
    );
    assert.equal(
      await captionOf(rights, '<figcaption>C. <cite>Own, © R</cite></figcaption>'),
      '<figcaption>C. <cite>Own, © R</cite></figcaption>',
    );
    assert.isUndefined(await captionOf('', ''));
  });

  it('leaves out what is barred in capitals or between spaces, too', async () => {
    const copy = await copyOf(
      article(`<galley-photo-credit distributable=" No "><img src="/barred.jpg" alt=""></galley-photo-credit>
        <p data-republish="NO ">Ours.</p><p>Text.</p>`),
    );
    assert.equal(bodyOf(copy), '<p>Text.</p>');
    assert.deepEqual(
      copy.leftOut.map(({ why }) => why),
      ['rights', 'withheld'],
    );
  });

  it('leaves a barred picture out wherever else it stands', async () => {
    const copy = await copyOf(
      article(`<galley-photo-credit distributable="no" creator="A" source="B"><img src="/barred.jpg" srcset="/barred-2.jpg 2x" alt=""></galley-photo-credit>
        <p>Text. <img src="/barred-2.jpg" alt=""></p>`),
    );
    assert.notInclude(copy.html, 'barred');
    assert.deepEqual(copy.leftOut, [{ kind: 'picture', what: 'A/B', why: 'rights' }]);
  });

  it('reads bylines of pages that do not use our card', async () => {
    page.innerHTML = '';
    const copy = await copyOf(
      `<article><header><h1>Headline</h1><p class="byline">By <a rel="author" href="/ada">Ada Lovelace</a></p></header>
       <p>Text by somebody. ${'Long text. '.repeat(20)}</p><galley-licensing-footer license="CC-BY-4.0" holder="DCNF">Terms.</galley-licensing-footer></article>`,
    );
    assert.equal(copy.html.split('\n')[1], '<p>By Ada Lovelace, DCNF</p>');
    assert.lengthOf(copy.html.split('Ada Lovelace'), 2);
  });

  it('names an author once who has a card above the text and one below it', async () => {
    const card =
      '<galley-byline-card><galley-author><a rel="author" href="/ada">Ada Lovelace</a></galley-author></galley-byline-card>';
    const { text } = await copyOf(
      `<article><h1>Headline</h1>${card}<p>Text.</p>${card}
       <galley-licensing-footer license="CC-BY-4.0" holder="DCNF">Terms.</galley-licensing-footer></article>`,
    );
    assert.include(text, 'By Ada Lovelace, DCNF\n');
  });

  it('names the authors alone: nobody who helped, nobody who is hidden', async () => {
    const { html, checks } = await copyOf(
      `<article><h1>Headline</h1><galley-byline-card><galley-author>Ann</galley-author>
       <galley-author credit="reported">Bo</galley-author><galley-author credit="written">Cy</galley-author>
       <galley-author credit="edited">Ed</galley-author><galley-author credit=" Photographed ">Phil</galley-author>
       <galley-author credit="translated">Tom</galley-author><galley-author credit="contributed">Con</galley-author>
       <galley-author hidden>Zed</galley-author></galley-byline-card><p>Text.</p>
       <galley-licensing-footer license="CC-BY-4.0">Terms.</galley-licensing-footer></article>`,
    );
    assert.match(html, /<p>By Ann, Bo, and Cy, \S+<\/p>/);
    assert.deepEqual(
      checks.filter(({ what }) => what === 'author').map(({ name }) => name),
      ['Ann', 'Bo', 'Cy'],
    );
  });

  it('names each author’s own organization where they differ', async () => {
    const author = (name: string, organization: string) =>
      `<galley-author><a rel="author" href="/x">${name}</a><span slot="role">R</span><span slot="organization">${organization}</span></galley-author>`;
    const { text } = await copyOf(
      `<article><h1>Headline</h1><galley-byline-card>${author('A', 'One')}${author('B', 'Two')}</galley-byline-card><p>Text.</p>
       <galley-licensing-footer license="CC-BY-4.0">Terms.</galley-licensing-footer></article>`,
    );
    assert.include(text, 'By A, One and B, Two');
  });

  it('sends readers to the canonical address; a permalink in the article goes before it', async () => {
    const canonical = document.createElement('link');
    Object.assign(canonical, { rel: 'canonical', href: 'https://example.com/hajin' });
    document.head.append(canonical);
    try {
      assert.include(
        (await copyOf(article('<p>Text.</p>'))).html,
        '“<a href="https://example.com/hajin">Headline</a>”',
      );
      const permalink = '<p>Text.<a rel="bookmark" href="https://example.com/2018/hajin">#</a></p>';
      assert.include(
        (await copyOf(article(permalink))).html,
        '“<a href="https://example.com/2018/hajin">Headline</a>”',
      );
      canonical.href = 'javascript:alert(1)';
      assert.include((await copyOf(article('<p>Text.</p>'))).text, `“Headline (${here})”`);
    } finally {
      canonical.remove();
    }
  });

  it('is plain text that can be read: lists, tables, breaks, quotations, code', async () => {
    const { text } = await copyOf(
      article(`<h2>Title</h2><ol start="3"><li>c</li><li>d <ul><li>e</li></ul></li></ol><table><caption>Count</caption><tr><th>a</th><td>1</td></tr></table>
        <p>One<br>two</p><blockquote><p>q</p><p>r</p></blockquote><pre>x\n  y</pre>`),
    );
    assert.include(
      text,
      'Title\n\n3. c\n4. d\n   - e\n\nCount\na\t1\n\nOne\ntwo\n\nq\n\nr\n\nx\n  y\n\n* * *',
    );
  });

  it('lets the page change it, and cleans what the page added', async () => {
    const change = ({ fragment }: GalleyRepublishBuildEvent) => {
      const added = fragment.ownerDocument.createElement('p');
      added.innerHTML =
        '<a href="/donate" onclick="window.hacked=1">Donate</a><img src=x onerror="window.hacked=1">';
      fragment.append(added);
      fragment.querySelector('h1')!.remove();
    };
    page.addEventListener('galley-republish-build', change);
    const copy = await copyOf(article('<p>Text.</p>'));
    page.removeEventListener('galley-republish-build', change);
    assert.match(
      copy.html,
      new RegExp(`<p><a href="${location.origin}/donate">Donate</a><img src="[^"]+/x"></p>$`),
    );
    assert.notProperty(window, 'hacked');
    assert.deepEqual(failed(copy), ['headline']);
  });

  it('says what is missing', async () => {
    const copy = await copyOf(
      '<article><p>Text.</p><galley-licensing-footer require="logo byline" license="CC-BY-4.0">Terms.</galley-licensing-footer></article>',
    );
    assert.sameMembers(
      failed(copy).filter(what => what !== 'headline'),
      ['author', 'publisherLogo'],
    );
  });

  it('finds a picture that the page put back although it is barred', async () => {
    const change = ({ fragment }: GalleyRepublishBuildEvent) => {
      const image = fragment.ownerDocument.createElement('img');
      image.src = '/barred.jpg';
      fragment.append(image);
    };
    page.addEventListener('galley-republish-build', change, { once: true });
    const copy = await copyOf(
      article(
        '<galley-photo-credit distributable="no"><img src="/barred.jpg" alt=""></galley-photo-credit><p>Text.</p>',
      ),
    );
    assert.deepEqual(failed(copy), ['pictures']);
  });

  it('lets nothing run that somebody hid in an article', async () => {
    const copy = await copyOf(
      article(
        `<p title="x" onclick="window.hacked=1">Text</p><a href="java&#10;script:window.hacked=1">link</a>
        <img src="/none.jpg" onerror="" alt=""><svg><a href="javascript:1">s</a></svg><math><mi href="javascript:1">m</mi></math>
        <iframe srcdoc="<script>parent.hacked=1</script>"></iframe><template><script>window.hacked=1</script></template>
        <noscript><img src=x onerror=window.hacked=1></noscript>`,
        'license="&lt;img src=x onerror=window.hacked=1&gt;" holder="&lt;script&gt;"',
      ),
    );
    assert.notMatch(copy.html, /<(script|svg|math|iframe|template|noscript)|script:| on\w+=/);
    assert.include(copy.html, '© &lt;script&gt;.');
    assert.include(copy.html, '<p>link <img');
  });

  it('serves an inner article alone', async () => {
    page.innerHTML = `<article><h1>Outer</h1><p>Outer text.</p><article><h2>Inner</h2><p>Inner text.</p>
      <galley-licensing-footer license="CC-BY-4.0">Terms.</galley-licensing-footer></article></article>`;
    const footer = page.querySelector<LicensingFooterElement>('galley-licensing-footer')!;
    const copy = await copyFor(footer, footer.closest('article')!);
    assert.include(copy.text, 'Inner text.');
    assert.notInclude(copy.text, 'Outer text.');
  });

  it('is none of an article without words', async () => {
    page.innerHTML = article('<p> </p><figure><figcaption></figcaption></figure>');
    const footer = page.querySelector<LicensingFooterElement>('galley-licensing-footer')!;
    assert.isUndefined(await buildCopy(footer, page.querySelector('article')!, undefined));
  });

  it('an invalid language tag does no harm', async () => {
    page.lang = 'no_such!language';
    assert.include((await copyOf(article('<p>Text.</p>'))).text, 'By Ada Lovelace, DCNF');
  });
});
