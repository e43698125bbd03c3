import { assert } from '@open-wc/testing';
import { markdown } from './markdown.js';

/** Markup, and the Markdown that stands for it. */
const cases: [what: string, markup: string, expected: string][] = [
  ['headings and paragraphs', '<h1>One</h1><h3>Three</h3><p>Text.</p>', '# One\n\n### Three\n\nText.\n'],
  [
    'emphasis, with white space outside of it',
    '<p>a<b> bold </b>b <em>c <i>d</i></em></p>',
    'a **bold** b *c d*',
  ],
  [
    'links and pictures',
    '<p><a href="https://a.test/(b)">c</a> <img src="https://a.test/p.png" alt="d"></p>',
    '[c](https://a.test/%28b%29) ![d](https://a.test/p.png)',
  ],
  ['line breaks', '<p>One<br>two</p>', 'One\\\ntwo'],
  ['lists in lists', '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>', '- a\n  3. b\n- c'],
  ['quotations', '<blockquote><p>q</p><p>r</p></blockquote>', '> q\n>\n> r'],
  ['code', '<pre>x\n ``` y</pre><p><code>a`b</code></p>', '````\nx\n ``` y\n````\n\n`` a`b ``'],
  [
    'tables',
    '<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td>1|2</td></tr></table>',
    'T\n\n| a | b |\n| --- | --- |\n| 1\\|2 |  |',
  ],
  [
    'figures',
    '<figure><img src="https://a.test/p.png" alt=""><figcaption>c <cite>d</cite></figcaption></figure>',
    '![](https://a.test/p.png)\n\nc *d*',
  ],
  [
    'signs that are text',
    '<p># 1. *a* _b_ [c] &lt;d&gt; `e` \\ ~f~ &amp;amp;</p><p>12. March</p><p>- x</p>',
    '\\# 1. \\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\`e\\` \\\\ \\~f\\~ \\&amp;\n\n12\\. March\n\n\\- x',
  ],
  ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
];

describe('the copy as Markdown', () => {
  for (const [what, markup, expected] of cases) {
    it(`has ${what}`, () => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      assert.equal(markdown(body.children).trim(), expected.trim());
    });
  }
});
