import { assert } from '@open-wc/testing';
import { offeredLicenses, parseLicense } from './license.js';

const site = 'https://creativecommons.org';
const regular = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'];
const withoutAttribution = ['nc', 'nc-sa', 'nd', 'nc-nd', 'sa'];

/** Every version and port that Creative Commons ever published; an empty word is the one without a port. */
const places: Record<string, string> = {
  '1.0': ' fi il nl',
  '2.0': ' at au be br ca cl de es fr hr it jp kr nl pl tw uk za',
  '2.1': 'au ca es jp',
  '2.5': ' ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za',
  '3.0':
    ' am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za',
  '4.0': '',
};
const listed = (unit: string, version: string, codes: string) =>
  codes.split(' ').map(place => [unit, version, place] as const);

/** Every licence, as [unit, version, jurisdiction]. */
const current = regular.flatMap(unit =>
  Object.entries(places).flatMap(([version, codes]) => listed(unit, version, codes)),
);
const retired = [
  ...withoutAttribution.flatMap(unit => [...listed(unit, '1.0', ' fi nl'), ...listed(unit, '2.0', 'jp')]),
  ...listed('sampling', '1.0', ' br tw'),
  ...listed('sampling+', '1.0', ' br de tw'),
  ...listed('nc-sampling+', '1.0', ' tw'),
  ...listed('devnations', '2.0', ''),
];
const all = [...current, ...retired];
const isKnown = new Set(all.map(parts => parts.join('/')));

/** How its address writes a unit: "nd-nc" in version 1.0, and where no attribution is asked for. */
const inAddress = (unit: string, version: string) =>
  version === '1.0' || withoutAttribution.includes(unit) ? unit.replace('nc-nd', 'nd-nc') : unit;

describe('parseLicense', () => {
  it('reads the address of every licence in every way that it is written', () => {
    for (const [unit, version, place] of all) {
      const path = ['licenses', inAddress(unit, version), version, place].filter(Boolean).join('/');
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

  it('knows no other licence: of all that the grammar of addresses allows, only those that were published', () => {
    const units = [
      ...new Set(all.map(([unit, version]) => inAddress(unit, version))),
      ...regular,
      'nc-nd',
      'by-sa-nd',
      'sa-by',
    ];
    const versions = [...Object.keys(places), '0.9', '5.0'];
    const codes = [...new Set(all.map(([, , place]) => place)), 'xx', 'eu'];
    let accepted = 0;
    for (const unit of new Set(units))
      for (const version of versions)
        for (const place of codes) {
          const address = `${site}/${['licenses', unit, version, place].filter(Boolean).join('/')}/`;
          const license = parseLicense(address);
          const plain = unit.replace('nd-nc', 'nc-nd');
          const expected =
            isKnown.has([plain, version, place].join('/')) &&
            // Version 1.0 is read in either order, the others as they were published.
            (version === '1.0' || unit === inAddress(plain, version) || withoutAttribution.includes(plain));
          assert.equal(license !== undefined, expected, address);
          if (!license) continue;
          accepted++;
          assert.equal(license.version, version);
          assert.equal(license.jurisdiction ?? '', place);
          assert.equal(license.retired ?? false, !regular.includes(plain), address);
        }
    assert.isAbove(accepted, 600);
  });

  it('offers what is current, and nothing else', () => {
    for (const code of offeredLicenses) {
      const license = parseLicense(code)!;
      assert.equal(license.code, code);
      assert.notProperty(license, 'retired');
      assert.isTrue(license.version === undefined || ['4.0', '1.0'].includes(license.version));
    }
    assert.lengthOf(offeredLicenses, 9);
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
    const known = {
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
    for (const [text, code] of Object.entries(known)) {
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
    'CC-SAMPLING-1.0-DE',
    'CC-NC-SAMPLING+-1.0-BR',
    'CC-SA-1.0-IL',
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
