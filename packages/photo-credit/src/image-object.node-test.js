// The structured data of a figure where there is no browser: from its markup alone, with any DOM.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { firstLoad } from '@galley/tooling/size';

const page = `<!doctype html><html><body>
  <galley-photo-credit creator="Rodi Said, Issam Abdallah" source="REUTERS" href="/rodi-said" license="CC-BY-4.0"
    copyright="© 2018 Reuters" acquire="https://example.com/buy" digitalsourcetype="digitalCapture">
    <figure>
      <picture><source srcset="/hajin.avif"><img srcset="/hajin-600.jpg 600w, /hajin.jpg 1200w" alt="A map" width="1200" height="800"></picture>
      <figcaption><img src="/icon.svg" alt=""> Near Hajin. <cite>REUTERS/Rodi Said</cite></figcaption>
    </figure>
  </galley-photo-credit></body></html>`;
const doms = {
  linkedom: markup => parseHTML(markup).document,
  jsdom: markup => new JSDOM(markup, { url: 'https://example.com/story' }).window.document,
};

describe('imageObject without a browser', () => {
  for (const [name, parse] of Object.entries(doms)) {
    it(`${name}: says what the markup says`, async () => {
      const { imageObject, isLicensable } = await import('@galley/photo-credit/image-object.js');
      const base = name === 'jsdom' ? 'https://example.com' : '';
      const document = parse(page);
      const found = imageObject(document.querySelector('galley-photo-credit'));
      assert.deepEqual(found, {
        '@type': 'ImageObject',
        contentUrl: `${base}/hajin-600.jpg`,
        creator: [
          { '@type': 'Person', name: 'Rodi Said', url: `${base}/rodi-said` },
          { '@type': 'Person', name: 'Issam Abdallah' },
        ],
        creditText: 'REUTERS/Rodi Said',
        copyrightNotice: '© 2018 Reuters',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        acquireLicensePage: 'https://example.com/buy',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
        caption: 'Near Hajin.',
        width: 1200,
        height: 800,
      });
      assert.ok(isLicensable(found));
      assert.deepEqual(imageObject(document.querySelector('figure')), found);
    });

    it(`${name}: takes a figure without our tag, and one with nothing in it`, async () => {
      const { imageObject, isLicensable } = await import('@galley/photo-credit/image-object.js');
      const [plain, empty] = parse(
        '<!doctype html><html><body><figure><img src="https://example.com/a.jpg" alt="A"></figure><figure></figure></body></html>',
      ).querySelectorAll('figure');
      assert.deepEqual(imageObject(plain), {
        '@type': 'ImageObject',
        contentUrl: 'https://example.com/a.jpg',
      });
      assert.deepEqual(imageObject(empty), { '@type': 'ImageObject' });
      assert.ok(!isLicensable(imageObject(plain)));
    });
  }

  it('brings neither Lit nor the element with it', async () => {
    assert.ok((await firstLoad('dist/image-object.js')) < 3_000);
  });
});
