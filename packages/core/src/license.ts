/** A right, duty or limit of a licence, as the Creative Commons Rights Expression Language names it. */
export type LicenseTerm =
  | 'Reproduction'
  | 'Distribution'
  | 'DerivativeWorks'
  | 'Sharing'
  | 'Notice'
  | 'Attribution'
  | 'ShareAlike'
  | 'CommercialUse'
  | 'HighIncomeNationUse';

/** What a licence code or a licence address stands for. */
export interface License {
  /** As SPDX writes it, such as `CC-BY-ND-4.0`. */
  code: string;
  /** The canonical address: https, with a trailing slash. "All rights reserved" has none. */
  url?: string;
  /** As people write it, such as `CC BY-ND 4.0`. It is the same in every language. */
  name: string;
  /** A work is licensed under a license, dedicated with a dedication, marked with a mark. */
  kind: 'license' | 'dedication' | 'mark' | 'reserved';
  version?: string;
  /** Lower case: a country code, `igo` or `scotland`. */
  jurisdiction?: string;
  permits: LicenseTerm[];
  requires: LicenseTerm[];
  prohibits: LicenseTerm[];
  /** Still valid for works that bear it; its publisher advises against using it for new ones. */
  retired?: boolean;
}

/** The jurisdictions that a version was ported to. 2.1 exists in ports alone, 4.0 has none. */
const ports: Record<string, string> = {
  '1.0': 'fi il nl',
  '2.0': 'at au be br ca cl de es fr hr it jp kr nl pl tw uk za',
  '2.1': 'au ca es jp',
  '2.5': 'ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za',
  '3.0':
    'am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za',
  '4.0': '',
};

/** Retired tools whose terms cannot be read off their names, with their version, their ports and their name. */
const irregular: Record<string, [version: string, ports: string, name: string]> = {
  sampling: ['1.0', 'br tw', 'Sampling'],
  'sampling+': ['1.0', 'br de tw', 'Sampling+'],
  'nc-sampling+': ['1.0', 'tw', 'NC-Sampling+'],
  devnations: ['2.0', '', 'DevNations'],
};

/** The licences that asked for no attribution ended with version 1.0; Japan alone ported one more. */
const barePorts: Record<string, string> = { '1.0': 'fi nl', '2.0': 'jp' };

/** What is offered to somebody who chooses: the current version of each licence and public domain tool, and none of them. */
export const offeredLicenses: readonly string[] = [
  ...['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0'],
  ...['CC0-1.0', 'CC-PDM-1.0', 'all-rights-reserved'],
];

const current = /^by(?:-nc)?(?:-sa|-nd)?$/;
const withoutAttribution = /^(?:nc|nd|sa|nc-sa|nc-nd)$/;

/**
 * Reads a licence code (SPDX, or as people write it) or the address of a Creative Commons licence or
 * public domain tool: deed or legal code, in any language, with or without https and trailing slash.
 * What is none of them gives nothing.
 */
export function parseLicense(codeOrAddress: string | null | undefined): License | undefined {
  const text = codeOrAddress?.trim().toLowerCase() ?? '';
  const address = /^(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org\/([^?#]*)/.exec(text)?.[1];
  if (address !== undefined) return fromAddress(address);

  const code = text.replace(/[\s_]+/g, '-');
  if (code === 'all-rights-reserved') {
    const name = 'All rights reserved';
    return { code, name, kind: 'reserved', permits: [], requires: [], prohibits: [] };
  }
  if (code === 'cc-pddc') return publicDomain('certification', '1.0', 'us');
  const [, unit, version, jurisdiction] = /^(cc0|cc-[a-z+-]+?)-(\d\.\d)(?:-([a-z]+))?$/.exec(code) ?? [];
  if (!unit || !version) return;
  if (unit === 'cc0') return publicDomain('zero', version, jurisdiction);
  if (unit === 'cc-pdm') return publicDomain('mark', version, jurisdiction);
  return licensed(unit.slice(3), version, jurisdiction);
}

function fromAddress(path: string): License | undefined {
  const parts = path.replace(/%2b/g, '+').split('/').filter(Boolean);
  if (/^(?:deed|legalcode)(?:[.-][\w-]+)*$/.test(parts.at(-1) ?? '')) parts.pop();
  const [category, unit = '', version = '', jurisdiction, ...rest] = parts;
  if (rest.length) return;
  if (category === 'publicdomain') return publicDomain(unit, version, jurisdiction);
  if (category !== 'licenses') return;
  // The oldest tool of all had no version.
  if (unit === 'publicdomain' && !version) return publicDomain('certification', '1.0', 'us');
  return licensed(unit, version, jurisdiction);
}

function publicDomain(unit: string, version: string, jurisdiction?: string): License | undefined {
  if (version !== '1.0' || jurisdiction !== (unit === 'certification' ? 'us' : undefined)) return;
  const url = `https://creativecommons.org/publicdomain/${[unit, version, jurisdiction].filter(Boolean).join('/')}/`;
  const terms: Pick<License, 'permits' | 'requires' | 'prohibits'> = {
    permits: ['Reproduction', 'Distribution', 'DerivativeWorks'],
    requires: [],
    prohibits: [],
  };
  if (unit === 'zero')
    return { code: 'CC0-1.0', url, name: 'CC0 1.0', kind: 'dedication', version, ...terms };
  if (unit === 'mark') {
    return { code: 'CC-PDM-1.0', url, name: 'Public Domain Mark 1.0', kind: 'mark', version, ...terms };
  }
  if (unit !== 'certification') return;
  const name = 'Public Domain Dedication';
  return { code: 'CC-PDDC', url, name, kind: 'dedication', version, jurisdiction, ...terms, retired: true };
}

function licensed(unit: string, version: string, jurisdiction?: string): License | undefined {
  // Version 1.0, and whatever asked for no attribution, wrote "NoDerivs" before "NonCommercial" in its addresses;
  // SPDX never does.
  const plain = unit.replace('nd-nc', 'nc-nd');
  const odd = irregular[plain];
  const bare = withoutAttribution.test(plain);
  const turned = version === '1.0' || bare;
  if ((plain !== unit && !turned) || (!odd && !bare && !current.test(plain))) return;
  const versions = odd ? { [odd[0]]: odd[1] } : bare ? barePorts : ports;
  if (!Object.hasOwn(versions, version)) return;
  const onlyPorted = version === '2.1' || (bare && version === '2.0');
  if (jurisdiction ? !versions[version]!.split(' ').includes(jurisdiction) : onlyPorted) return;

  const written = turned ? plain.replace('nc-nd', 'nd-nc') : plain;
  const place = jurisdiction === 'scotland' ? 'Scotland' : jurisdiction?.toUpperCase();
  const named = odd ? odd[2] : written.toUpperCase();
  return {
    code: ['CC', plain.toUpperCase(), version, jurisdiction?.toUpperCase()].filter(Boolean).join('-'),
    url: `https://creativecommons.org/licenses/${[written, version, jurisdiction].filter(Boolean).join('/')}/`,
    name: ['CC', named, version, place].filter(Boolean).join(' '),
    kind: 'license',
    version,
    ...(jurisdiction && { jurisdiction }),
    ...termsOf(plain),
    ...((odd || bare) && { retired: true }),
  };
}

function termsOf(unit: string): Pick<License, 'permits' | 'requires' | 'prohibits'> {
  const parts = unit.split('-');
  const has = (part: string) => parts.includes(part);
  const permits: LicenseTerm[] =
    unit === 'sampling' ? [] : unit === 'sampling+' ? ['Sharing'] : ['Reproduction', 'Distribution'];
  if (!has('nd')) permits.push('DerivativeWorks');
  const requires: LicenseTerm[] = ['Notice'];
  if (has('by') || unit in irregular) requires.push('Attribution');
  if (has('sa')) requires.push('ShareAlike');
  const prohibits: LicenseTerm[] = [];
  if (has('nc')) prohibits.push('CommercialUse');
  if (unit === 'devnations') prohibits.push('HighIncomeNationUse');
  return { permits, requires, prohibits };
}
