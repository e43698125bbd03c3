import { assert } from '@open-wc/testing';
import { headScript, headScriptHash } from '@galley/font-size-control/head-script.js';
import { lostWords, openPage } from './testing/open-page.js';
import { becomes, pressEverything } from './testing/press-everything.js';

/** As tight as a page with scripts, styles and pictures can be. The signs of accounts in a byline are `data:` pictures of its stylesheet. */
const policy = (scripts = "'self'") =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const cases: [name: string, query: Record<string, string>][] = [
  ['the files for a page without a build', { policy: policy() }],
  [
    'the modules from npm',
    {
      policy: policy(),
      replace: '/packages/elements/cdn/galley.js',
      with: '/packages/elements/dist/define.js',
    },
  ],
  [
    'the script for <head> in the page, named by its hash',
    {
      policy: policy(`'self' '${headScriptHash}'`),
      replace: '<script src="/packages/elements/cdn/galley-head.js"></script>',
      with: `<script>${headScript}</script>`,
    },
  ],
];

describe('the tightest policy for content', () => {
  for (const [name, query] of cases) {
    it(`holds for ${name}, whatever a reader presses`, async () => {
      // A size from an earlier visit gives the script for <head> something to do.
      localStorage.setItem('galley-text-scale', '125');
      const { frame, view, faults } = await openPage(undefined, query);
      assert.equal(view.document.querySelector('#story')!.getAttribute('data-galley-text-scale'), '125');
      const failed = await pressEverything(view);
      assert.deepEqual(faults, []);
      assert.deepEqual(failed, []);
      assert.deepEqual(await lostWords(view), []);
      frame.remove();
      localStorage.removeItem('galley-text-scale');
    }).timeout(90_000);
  }

  it('is really asked for: a page that breaks it is told of', async () => {
    const { frame, view, faults } = await openPage(undefined, { policy: policy() });
    const script = view.document.createElement('script');
    assert.throws(() => (script.text = 'self.broken = true'));
    view.document.querySelector('p')!.setAttribute('style', 'color: red');
    assert.isTrue(await becomes(() => faults.length > 1));
    frame.remove();
  });
});
