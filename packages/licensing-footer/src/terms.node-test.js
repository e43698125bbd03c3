// What structured data is composed from, on the DOMs that servers have; the markup is not upgraded there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { termsOf } from '@galley/licensing-footer/terms.js';

const doms = {
  linkedom: text => parseHTML(text).document,
  jsdom: text => new JSDOM(text).window.document,
};
const page = (footer, head = '<link rel="canonical" href="https://example.com/hajin">') =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Story</h1>${footer}</article></body></html>`;

for (const [name, parse] of Object.entries(doms)) {
  const terms = (footer, head) => termsOf(parse(page(footer, head)).querySelector('galley-licensing-footer'));

  describe(`the terms in ${name}`, () => {
    it('are complete where the footer is', () => {
      assert.deepEqual(
        terms(`<galley-licensing-footer id="terms" license="CC-BY-ND-3.0-US" holder="DCNF" year="2016–2018"
          acquire="/licensing" origin="https://example.org/first"><p>Notice.</p></galley-licensing-footer>`),
        {
          license: 'https://creativecommons.org/licenses/by-nd/3.0/us/',
          usageInfo: 'https://example.com/hajin#terms',
          copyrightHolder: { '@type': 'Organization', name: 'DCNF' },
          copyrightYear: 2016,
          copyrightNotice: '© 2016–2018 DCNF',
          creditText: 'DCNF',
          isBasedOn: 'https://example.org/first',
        },
        'a relative address has no meaning in a page that does not know where it stands',
      );
      assert.equal(
        terms(
          '<galley-licensing-footer acquire="/licensing">x</galley-licensing-footer>',
          '<base href="https://example.com/a/">',
        ).acquireLicensePage,
        'https://example.com/licensing',
      );
    });
    it('are read from the link in the notice', () => {
      assert.deepEqual(
        terms(
          '<galley-licensing-footer><a rel="nofollow license" href="http://creativecommons.org/licenses/by/4.0/deed.de">CC</a></galley-licensing-footer>',
        ),
        { license: 'https://creativecommons.org/licenses/by/4.0/' },
      );
      assert.deepEqual(
        terms(
          '<galley-licensing-footer license="https://example.com/terms">x <a rel="terms-of-service" href="https://example.com/use">y</a></galley-licensing-footer>',
        ),
        { license: 'https://example.com/terms', usageInfo: 'https://example.com/use' },
      );
    });
    it('claim no copyright of what is in the public domain', () => {
      assert.deepEqual(
        terms(
          '<galley-licensing-footer license="CC0-1.0" holder="DCNF" year="2018">x</galley-licensing-footer>',
        ),
        {
          license: 'https://creativecommons.org/publicdomain/zero/1.0/',
          creditText: 'DCNF',
        },
      );
    });
    it('invent nothing', () => {
      assert.deepEqual(terms('<galley-licensing-footer></galley-licensing-footer>'), {});
      assert.deepEqual(
        terms(
          '<galley-licensing-footer license="MIT?" year="soon" holder=" " acquire="javascript:1" origin="ftp://x/">x<a rel="license" href="javascript:1">y</a></galley-licensing-footer>',
        ),
        {},
      );
      assert.deepEqual(
        terms(
          '<galley-licensing-footer license="all rights reserved" holder="وكالة" year="٢٠١٨">x</galley-licensing-footer>',
        ),
        {
          copyrightHolder: { '@type': 'Organization', name: 'وكالة' },
          copyrightYear: 2018,
          copyrightNotice: '© ٢٠١٨ وكالة',
          creditText: 'وكالة',
        },
      );
    });
  });
}
