import { assert, fixture, html } from '@open-wc/testing';
import { map } from '@galley/tooling/artwork';
import { warningsOf } from '@galley/tooling/suite';
import './define.js';
import { digitalSourceTypes } from './digital-source-type.js';
import { imageObject } from './image-object.js';
import type { PhotoCreditElement } from './index.js';

/** A figure that may be incomplete: what the developer would be told of it is another test's matter. */
async function figure(markup: ReturnType<typeof html>): Promise<PhotoCreditElement> {
  let element!: PhotoCreditElement;
  await warningsOf(async () => void (element = await fixture<PhotoCreditElement>(markup)));
  return element;
}

describe('the picture as structured data', () => {
  it('says everything that the figure and its attributes say', async () => {
    const element = await figure(html`
      <galley-photo-credit
        creator="Rodi Said"
        source="REUTERS"
        license="https://example.com/terms"
        copyright="© 2018 Reuters"
        acquire="/buy?picture=1&amp;size=2"
      >
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" />
          <figcaption>SDF fighters near Hajin. <cite>REUTERS/Rodi Said</cite></figcaption>
        </figure>
      </galley-photo-credit>
    `);
    assert.deepEqual(await element.toImageObject(), {
      '@type': 'ImageObject',
      contentUrl: map,
      creator: { '@type': 'Person', name: 'Rodi Said' },
      creditText: 'REUTERS/Rodi Said',
      copyrightNotice: '© 2018 Reuters',
      license: 'https://example.com/terms',
      acquireLicensePage: `${location.origin}/buy?picture=1&size=2`,
      caption: 'SDF fighters near Hajin.',
      width: 1200,
      height: 800,
    });
    assert.equal(element.querySelector('cite')!.textContent, 'REUTERS/Rodi Said');
  });

  it('leaves out what is not known', async () => {
    const element = await figure(html`
      <galley-photo-credit license="javascript:alert(1)" acquire="javascript:alert(1)" creator="">
        <figure></figure>
      </galley-photo-credit>
    `);
    assert.deepEqual(await element.toImageObject(), { '@type': 'ImageObject' });
  });

  it('names several creators one by one, and credits them as the page does', async () => {
    const element = await figure(html`
      <galley-photo-credit creator="Rodi Said, Issam Abdallah" source="REUTERS">
        <figure><img src=${map} alt="A map" /></figure>
      </galley-photo-credit>
    `);
    const { creator, creditText } = await element.toImageObject();
    assert.deepEqual(creator, [
      { '@type': 'Person', name: 'Rodi Said' },
      { '@type': 'Person', name: 'Issam Abdallah' },
    ]);
    assert.equal(creditText, 'Rodi Said, Issam Abdallah/REUTERS');
  });

  it('gives the address of the picture that is really shown, with its own size where the page names none', async () => {
    const element = await figure(html`
      <galley-photo-credit>
        <figure><img src="/fallback.jpg" srcset="${map}?shown 1x" alt="A map" /></figure>
      </galley-photo-credit>
    `);
    const image = element.querySelector('img')!;
    await image.decode();
    const { contentUrl, width, height } = await element.toImageObject();
    assert.equal(contentUrl, `${map}?shown`);
    assert.deepEqual([width, height], [image.naturalWidth, image.naturalHeight]);
    assert.isAbove(width!, 0);
  });

  it('gives the address of a licence that is a code', async () => {
    const element = await figure(html` <galley-photo-credit license="CC-BY-ND-4.0"></galley-photo-credit> `);
    assert.deepEqual(
      (await element.toImageObject()).license,
      'https://creativecommons.org/licenses/by-nd/4.0/',
    );
  });

  it('gives a licence that has no address by its name, where search engines expect no address', async () => {
    const element = await figure(
      html`<galley-photo-credit license="all-rights-reserved"></galley-photo-credit>`,
    );
    assert.deepEqual(await element.toImageObject(), {
      '@type': 'ImageObject',
      usageInfo: { '@type': 'CreativeWork', name: 'All rights reserved' },
    });
  });

  it('says how the picture was made, by the address of IPTC’s code', async () => {
    const element = await figure(html`<galley-photo-credit></galley-photo-credit>`);
    const base = 'cv.iptc.org/newscodes/digitalsourcetype/';
    for (const code of digitalSourceTypes) {
      for (const written of [code, `http://${base}${code}`, `https://${base}${code}`]) {
        element.digitalsourcetype = written;
        assert.equal((await element.toImageObject()).digitalSourceType, `http://${base}${code}`);
      }
    }
    for (const unknown of ['', 'photo', `https://example.com/${digitalSourceTypes[0]}`]) {
      element.digitalsourcetype = unknown;
      assert.notProperty(await element.toImageObject(), 'digitalSourceType');
    }
  });

  it('follows what was just set on the element', async () => {
    const element = await figure(html`<galley-photo-credit></galley-photo-credit>`);
    element.copyright = '© 2018 Reuters';
    element.href = '/rodi-said javascript:alert(1)';
    element.creator = 'Rodi Said, Issam Abdallah';
    const { copyrightNotice, creator } = await element.toImageObject();
    assert.equal(copyrightNotice, '© 2018 Reuters');
    assert.deepEqual(creator, [
      { '@type': 'Person', name: 'Rodi Said', url: `${location.origin}/rodi-said` },
      { '@type': 'Person', name: 'Issam Abdallah' },
    ]);
  });

  it('is the same before the element is defined', async () => {
    const markup = `<galley-photo-credit creator="Rodi Said" license="CC-BY-4.0"><figure>
      <img src="${map}" alt="A map" width="1200" height="800"><figcaption>Near Hajin.</figcaption>
    </figure></galley-photo-credit>`;
    const plain = new DOMParser().parseFromString(markup, 'text/html').querySelector('galley-photo-credit')!;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = markup;
    assert.deepEqual(imageObject(plain), await page.querySelector('galley-photo-credit')!.toImageObject());
  });

  it('tells the developer when search engines could not show the rights', async () => {
    const told = (element: ReturnType<typeof html>) =>
      warningsOf(async () => {
        await fixture(element);
        await import('@galley/core/license.js');
        await new Promise(resolve => setTimeout(resolve));
      });
    const inside = html`<figure>
      <img src=${map} alt="A map" width="1200" height="800" />
      <figcaption>Near Hajin.</figcaption>
    </figure>`;
    const missing = await told(
      html`<galley-photo-credit acquire="https://example.com/buy">${inside}</galley-photo-credit>`,
    );
    assert.lengthOf(missing, 1);
    assert.include(missing[0], 'search engines cannot show these rights');
    for (const enough of [
      html`<galley-photo-credit copyright="© 2018 Reuters">${inside}</galley-photo-credit>`,
      html`<galley-photo-credit license="CC-BY-4.0">${inside}</galley-photo-credit>`,
      html`<galley-photo-credit distributable="no" source="REUTERS">${inside}</galley-photo-credit>`,
      html`<galley-photo-credit>${inside}</galley-photo-credit>`,
    ]) {
      assert.deepEqual(await told(enough), []);
    }
  });
});
