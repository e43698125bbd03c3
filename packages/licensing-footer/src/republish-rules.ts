import { safeUrl } from '@galley/core';
import type { License } from '@galley/core/license.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { RuleName, ruleNames } from './rule-names.js';

export type RuleNames = typeof ruleNames;
export type RuleKind = keyof RuleNames;

/** Rules by kind, in the order in which one meets them. */
export type Rules = Record<RuleKind, RuleName[]>;

/** Whether every copy must have this. */
export const needs = (footer: LicensingFooterElement, what: string): boolean =>
  (footer.require ?? '').split(/\s+/).includes(what);

/** The rules that the publisher names, without their numbers. */
export const ownRules = (footer: LicensingFooterElement): string[] =>
  (footer.rules ?? '').split(/\s+/).map(name => name.replace(/:.*/, ''));

/** Where the terms are to be read; the notice itself where they have no address. */
export const termsAddress = (footer: LicensingFooterElement, license: License | undefined): string =>
  license?.url ?? (/^https?:/i.test(footer.license ?? '') ? (safeUrl(footer.license) ?? '') : '');

/** In how many days after it appeared an article may be republished: "window-days:90". */
export const windowDays = (footer: LicensingFooterElement): number =>
  Number(/(?:^|\s)window-days:(\d+)/.exec(footer.rules ?? '')?.[1] ?? 0);

/** What a licence and a publisher ask. Terms in prose stay prose. `names` has all rules in order, if the publisher names some. */
export function rulesOf(
  footer: LicensingFooterElement,
  license: License | undefined,
  picturesLeftOut: boolean,
  names?: RuleNames,
): Rules {
  const { permits = [], requires = [], prohibits = [] } = license ?? {};
  const own = ownRules(footer);
  const whole = permits.includes('Reproduction');
  const adapts = permits.includes('DerivativeWorks');
  const open = license !== undefined && license.kind !== 'reserved';
  const attribution = requires.includes('Attribution');
  const follows: Record<RuleKind, Partial<Record<RuleName, boolean>>> = {
    must: {
      'credit-author': attribution || needs(footer, 'byline'),
      'credit-institution': attribution || needs(footer, 'affiliation'),
      'link-original': attribution,
      logo: needs(footer, 'logo'),
      'name-license': requires.includes('Notice'),
      'say-changes': adapts && attribution,
      'share-alike': requires.includes('ShareAlike'),
    },
    may: {
      share: whole,
      'share-freely': permits.includes('Sharing'),
      adapt: adapts && whole,
      excerpt: adapts && !whole,
      commercial: open && whole && !prohibits.includes('CommercialUse'),
    },
    mustNot: {
      'without-permission': license?.kind === 'reserved',
      'non-commercial': prohibits.includes('CommercialUse'),
      'no-adaptations': open && !adapts,
      'high-income': prohibits.includes('HighIncomeNationUse'),
      'no-photos': picturesLeftOut,
    },
  };
  const applying = (kind: RuleKind) => {
    const all: readonly RuleName[] = names?.[kind] ?? (Object.keys(follows[kind]) as RuleName[]);
    return all.filter(name => follows[kind][name] || own.includes(name));
  };
  return { must: applying('must'), may: applying('may'), mustNot: applying('mustNot') };
}
