import { assert } from '@open-wc/testing';
import { allowedAttributes, allowedTags, cleanerFor } from './sanitize.js';

const base = 'https://example.com/world/hajin';

async function cleaned(markup: string): Promise<{ markup: string; fragment: DocumentFragment }> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const clean = await cleanerFor(base);
  const fragment = clean(template.content);
  const holder = document.createElement('div');
  holder.append(document.importNode(fragment, true));
  return { markup: holder.innerHTML, fragment };
}

/** Whatever an attacker may have written, what is left is text, or on the allow-lists, with addresses that may be followed. */
function assertHarmless(markup: string): void {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    assert.include(allowedTags, element.localName, markup);
    assert.equal(element.namespaceURI, 'http://www.w3.org/1999/xhtml', markup);
    for (const { name, value } of element.attributes) {
      assert.include(allowedAttributes, name, markup);
      if (['href', 'src', 'cite'].includes(name)) assert.match(value, /^(https?|mailto|tel):/, markup);
    }
  }
}

const hostile = [
  '<script>window.hacked = 1</script>',
  '<scr<script>ipt>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<img src="x" srcset="x 1x" onload=window.hacked=1 style="background:url(javascript:1)">',
  '<a href="javascript:window.hacked=1">a</a>',
  '<a href=" java\nscript:window.hacked=1">a</a>',
  '<a href="JaVaScRiPt:window.hacked=1">a</a>',
  '<a href="&#106;avascript:window.hacked=1">a</a>',
  '<a href="data:text/html,<script>window.hacked=1</script>">a</a>',
  '<a href="vbscript:x">a</a>',
  '<a href="blob:https://example.com/x">a</a>',
  '<img src="data:image/svg+xml,<svg onload=window.hacked=1>">',
  '<svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>',
  '<svg><a xlink:href="javascript:window.hacked=1"><text>a</text></a></svg>',
  '<svg><animate onbegin=window.hacked=1 attributeName=x></svg>',
  '<svg><style><img src=x onerror=window.hacked=1></style></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.hacked=1</script>"></iframe></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=window.hacked=1></style></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.hacked=1>',
  '<style>@import "https://evil.example/x.css"; p { background: url(javascript:1) }</style>',
  '<p style="background: url(https://evil.example/spy)" class="x" id="y" data-x="1" aria-label="z">p</p>',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<iframe src="javascript:parent.hacked=1"></iframe>',
  '<object data="javascript:window.hacked=1"></object><embed src="javascript:window.hacked=1">',
  '<meta http-equiv="refresh" content="0;url=javascript:window.hacked=1"><base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<form action="javascript:window.hacked=1"><button formaction="javascript:1">b</button><input autofocus onfocus=window.hacked=1></form>',
  '<template><template><img src=x onerror=window.hacked=1></template></template>',
  '<div><template shadowrootmode="open"><img src=x onerror=window.hacked=1></template></div>',
  '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>">',
  '<xmp><img src=x onerror=window.hacked=1></xmp><plaintext><img src=x onerror=window.hacked=1>',
  '<details open ontoggle=window.hacked=1>d</details><video><source onerror=window.hacked=1></video>',
  '<x-y onclick=window.hacked=1 is="x-z">custom</x-y><p is="x-z">p</p>',
  '<a href="https://example.com" ping="https://evil.example" target="_top" onclick="window.hacked=1">a</a>',
  '<blockquote cite="javascript:window.hacked=1">q</blockquote>',
  '<!--[if gte IE 4]><script>window.hacked = 1</script><![endif]--><![CDATA[<img src=x onerror=window.hacked=1>]]>',
  '<a id="attributes"></a><form id="x"><input name="attributes"><input name="parentNode"></form><p name="body">p</p>',
];

describe('the copy’s sanitizer', () => {
  for (const markup of hostile) {
    it(`lets nothing run of ${markup.slice(0, 60)}`, async () => {
      const result = (await cleaned(`<p>Before</p>${markup}`)).markup;
      assertHarmless(result);
      assertHarmless((await cleaned(result)).markup);
      assert.include(result, 'Before');
      await new Promise(resolve => setTimeout(resolve, 5));
      assert.notProperty(window, 'hacked');
    });
  }

  it('keeps what a story is made of', async () => {
    const story =
      '<h2>Title</h2><p>A <strong>bold</strong>, <em>slanted</em> <a href="https://example.com/a?b=1&amp;c=2#d">link</a><br>' +
      '<abbr title="a">b</abbr> <span lang="ar" dir="rtl">ا</span></p><ul><li>1</li></ul><ol start="3"><li>2</li></ol>' +
      '<blockquote cite="https://example.com/q"><p>q</p></blockquote><figure><img src="https://example.com/p.jpg" alt="p" width="3" height="2">' +
      '<figcaption>c <cite>d</cite></figcaption></figure><table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>';
    assert.equal((await cleaned(story)).markup, story);
  });

  it('makes every address absolute', async () => {
    const { markup } = await cleaned(
      '<p><a href="/a">a</a><a href="#b">b</a><a href="c">c</a><a href="mailto:d@example.com">d</a><img src="../p.jpg" alt=""></p>',
    );
    assert.equal(
      markup,
      '<p><a href="https://example.com/a">a</a><a href="https://example.com/world/hajin#b">b</a>' +
        '<a href="https://example.com/world/c">c</a><a href="mailto:d@example.com">d</a><img src="https://example.com/p.jpg" alt=""></p>',
    );
  });

  it('keeps the words of a link that must not be followed', async () => {
    assert.equal((await cleaned('<p><a href="javascript:1">words</a></p>')).markup, '<p>words</p>');
  });

  it('keeps the words of tags that it does not know', async () => {
    assert.equal((await cleaned('<p><x-y>some</x-y> <font>words</font></p>')).markup, '<p>some words</p>');
  });

  it('is not moved by what the page does to the shared sanitizer', async () => {
    const { default: shared } = await import('dompurify');
    shared.addHook('uponSanitizeElement', (_, data) => void (data.allowedTags['script'] = true));
    shared.setConfig({ ADD_TAGS: ['iframe'], ADD_ATTR: ['onclick'] });
    try {
      assertHarmless((await cleaned('<p onclick="1">p</p><iframe src="/a"></iframe>')).markup);
    } finally {
      shared.removeAllHooks();
      shared.clearConfig();
    }
  });

  it('gives back nodes of an inert document: no picture in it is fetched', async () => {
    const { fragment } = await cleaned('<img src="https://example.com/p.jpg" alt="">');
    assert.isNull(fragment.ownerDocument.defaultView);
  });
});
