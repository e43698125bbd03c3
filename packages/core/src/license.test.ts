import { assert } from '@open-wc/testing';
import { parseLicense } from './license.js';

const site = 'https://creativecommons.org';
const regular = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'];
const places: Record<string, string[]> = {
  '1.0': ['', 'fi', 'il', 'nl'],
  '2.0': ['', 'at', 'jp', 'uk', 'za'],
  '2.1': ['au', 'ca', 'es', 'jp'],
  '2.5': ['', 'ar', 'mt', 'scotland', 'za'],
  '3.0': ['', 'am', 'de', 'igo', 'us', 'vn', 'za'],
  '4.0': [''],
};

/** Every regular licence, as [unit, version, jurisdiction]. */
const all = regular.flatMap(unit =>
  Object.entries(places).flatMap(([version, codes]) =>
    codes.map(code => [unit, version, code] as [string, string, string]),
  ),
);

describe('parseLicense', () => {
  it('reads the address of every licence in every way that it is written', () => {
    for (const [unit, version, place] of all) {
      const written = version === '1.0' ? unit.replace('nc-nd', 'nd-nc') : unit;
      const path = `${['licenses', written, version, place].filter(Boolean).join('/')}`;
      const expected = `${site}/${path}/`;
      for (const address of [
        expected,
        `${site}/${path}`,
        `http://creativecommons.org/${path}/`,
        `https://www.creativecommons.org/${path}`,
        `//creativecommons.org/${path}/`,
        `creativecommons.org/${path}/deed.de`,
        `${site}/${path}/deed`,
        `${site}/${path}/deed.zh-hans`,
        `${site}/${path}/deed.pt_BR`,
        `${site}/${path}/legalcode`,
        `${site}/${path}/legalcode.fr`,
        `${site}/${path}/?ref=chooser-v1`,
        `  ${expected.toUpperCase()} `,
      ]) {
        assert.equal(parseLicense(address)?.url, expected, address);
      }
    }
  });

  it('reads the SPDX code of every licence, and gives it back', () => {
    for (const [unit, version, place] of all) {
      const code = ['CC', unit, version, place].filter(Boolean).join('-').toUpperCase();
      const license = parseLicense(code);
      assert.equal(license?.code, code);
      assert.deepEqual(parseLicense(license?.url), license);
      assert.deepEqual(parseLicense(license?.name), license, license?.name);
      assert.deepEqual(parseLicense(code.toLowerCase()), license);
    }
  });

  it('says what a licence permits, requires and prohibits', () => {
    assert.deepEqual(parseLicense('CC-BY-NC-SA-3.0-DE'), {
      code: 'CC-BY-NC-SA-3.0-DE',
      url: `${site}/licenses/by-nc-sa/3.0/de/`,
      name: 'CC BY-NC-SA 3.0 DE',
      kind: 'license',
      version: '3.0',
      jurisdiction: 'de',
      permits: ['Reproduction', 'Distribution', 'DerivativeWorks'],
      requires: ['Notice', 'Attribution', 'ShareAlike'],
      prohibits: ['CommercialUse'],
    });
    assert.deepEqual(parseLicense('CC-BY-ND-4.0'), {
      code: 'CC-BY-ND-4.0',
      url: `${site}/licenses/by-nd/4.0/`,
      name: 'CC BY-ND 4.0',
      kind: 'license',
      version: '4.0',
      permits: ['Reproduction', 'Distribution'],
      requires: ['Notice', 'Attribution'],
      prohibits: [],
    });
  });

  it('knows the public domain tools', () => {
    for (const text of ['CC0-1.0', 'CC0 1.0', `${site}/publicdomain/zero/1.0/deed.fr`]) {
      const { code, url, kind, requires } = parseLicense(text)!;
      assert.deepEqual(
        { code, url, kind, requires },
        { code: 'CC0-1.0', url: `${site}/publicdomain/zero/1.0/`, kind: 'dedication', requires: [] },
      );
    }
    for (const text of ['CC-PDM-1.0', `${site}/publicdomain/mark/1.0`]) {
      const { url, kind, name } = parseLicense(text)!;
      assert.deepEqual(
        { url, kind, name },
        { url: `${site}/publicdomain/mark/1.0/`, kind: 'mark', name: 'Public Domain Mark 1.0' },
      );
    }
  });

  it('understands retired tools and says that they are', () => {
    const retired = {
      [`${site}/licenses/publicdomain/`]: 'CC-PDDC',
      [`${site}/publicdomain/certification/1.0/us/`]: 'CC-PDDC',
      'CC-PDDC': 'CC-PDDC',
      [`${site}/licenses/nd-nc/1.0/`]: 'CC-NC-ND-1.0',
      'CC-SA-1.0': 'CC-SA-1.0',
      [`${site}/licenses/nc/2.0/jp/`]: 'CC-NC-2.0-JP',
      [`${site}/licenses/devnations/2.0/`]: 'CC-DEVNATIONS-2.0',
      [`${site}/licenses/sampling/1.0/br/`]: 'CC-SAMPLING-1.0-BR',
      [`${site}/licenses/nc-sampling%2B/1.0/`]: 'CC-NC-SAMPLING+-1.0',
      [`${site}/licenses/sampling+/1.0/deed.en`]: 'CC-SAMPLING+-1.0',
    };
    for (const [text, code] of Object.entries(retired)) {
      const license = parseLicense(text);
      assert.equal(license?.code, code, text);
      assert.isTrue(license?.retired, text);
      assert.deepEqual(parseLicense(license?.url), license);
      assert.deepEqual(parseLicense(license?.code), license);
    }
    for (const unit of regular) assert.notProperty(parseLicense(`CC-${unit}-4.0`)!, 'retired');
    assert.deepEqual(parseLicense('CC-NC-SAMPLING+-1.0')!.prohibits, ['CommercialUse']);
    assert.deepEqual(parseLicense('CC-SA-1.0')!.requires, ['Notice', 'ShareAlike']);
  });

  it('knows the address order of version 1.0', () => {
    const license = parseLicense(`${site}/licenses/by-nd-nc/1.0/`)!;
    assert.equal(license.code, 'CC-BY-NC-ND-1.0');
    assert.equal(license.name, 'CC BY-ND-NC 1.0');
    assert.deepEqual(parseLicense('CC-BY-NC-ND-1.0'), license);
  });

  it('knows all rights reserved, which has no address', () => {
    const license = parseLicense('All rights reserved')!;
    assert.equal(license.code, 'all-rights-reserved');
    assert.equal(license.kind, 'reserved');
    assert.deepEqual(license.permits, []);
    assert.isUndefined(license.url);
  });

  const invalid = [
    null,
    undefined,
    '',
    '   ',
    'CC',
    'CC-BY',
    'CC-BY-5.0',
    'CC-BY-4',
    'CC-BY-4.0-DE',
    'CC-BY-2.1',
    'CC-BY-3.0-XX',
    'CC-BY-SA-ND-4.0',
    'CC-BY-ND-NC-4.0',
    'CC-SA-BY-4.0',
    'CC-NC-4.0',
    'CC-SA-2.0',
    'CC-NC-ND-2.0',
    'CC-SAMPLING-2.0',
    'CC-DEVNATIONS-2.0-JP',
    'CC0-4.0',
    'CC0-1.0-DE',
    'CC0',
    'CC-PDM-2.0',
    'CC-constructor-1.0',
    'MIT',
    site,
    `${site}/`,
    `${site}/licenses/`,
    `${site}/licenses/by/`,
    `${site}/licenses/by/9.9/`,
    `${site}/licenses/by/constructor/de/`,
    `${site}/licenses/constructor/1.0/de/`,
    `${site}/licenses/__proto__/1.0/`,
    `${site}/licenses/by/4.0/de/`,
    `${site}/licenses/by/3.0/de/nothing/more`,
    `${site}/licenses/by/3.0/igo/deed.fr/deed`,
    `${site}/licenses/by-nd-nc/2.0/`,
    `${site}/licenses/zero/1.0/`,
    `${site}/publicdomain/by/1.0/`,
    `${site}/publicdomain/certification/1.0/`,
    `${site}/publicdomain/zero/2.0/`,
    `${site}/about/`,
    'https://creativecommons.org.example.com/licenses/by/4.0/',
    'https://example.com/creativecommons.org/licenses/by/4.0/',
    'ftp://creativecommons.org/licenses/by/4.0/',
    'javascript:creativecommons.org/licenses/by/4.0/',
  ];
  for (const text of invalid) {
    it(`takes ${JSON.stringify(text)} for no licence`, () => assert.isUndefined(parseLicense(text)));
  }
});
