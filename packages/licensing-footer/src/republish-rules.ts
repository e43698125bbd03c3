import { safeUrl } from '@galley/core';
import type { License, LicenseTerm } from '@galley/core/license.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { RuleKind, RuleName } from './rule-names.js';

/** Whether a list of the footer's, such as `require`, names this. */
export const names = (list: string | null, what: string): boolean =>
  (list ?? '').toLowerCase().split(/\s/).includes(what);

/** Where the terms are to be read; the notice itself where they have no address. */
export const termsAddress = (footer: LicensingFooterElement, license: License | undefined): string =>
  license?.url ?? (/^https?:/i.test(footer.license ?? '') ? (safeUrl(footer.license) ?? '') : '');

/** What follows from a licence and from what every copy must have, in the order in which one meets it. Terms in prose stay prose. */
export function rulesOf(
  { require }: LicensingFooterElement,
  license: License | undefined,
  picturesLeftOut: boolean | undefined,
): Record<RuleKind, RuleName[]> {
  const { permits = [], requires = [], prohibits = [] } = license ?? {};
  const has = (term: LicenseTerm) => [...permits, ...requires, ...prohibits].includes(term);
  const whole = has('Reproduction');
  const adapts = has('DerivativeWorks');
  const attribution = has('Attribution');
  const reserved = license?.kind === 'reserved';
  const applying = (rules: Partial<Record<RuleName, boolean>>) =>
    (Object.keys(rules) as RuleName[]).filter(name => rules[name]);
  return {
    must: applying({
      'credit-author': attribution || names(require, 'byline'),
      'credit-institution': attribution || names(require, 'affiliation'),
      'link-original': attribution,
      logo: names(require, 'logo'),
      'name-license': has('Notice'),
      'say-changes': adapts && attribution,
      'share-alike': has('ShareAlike'),
    }),
    may: applying({
      share: whole,
      'share-freely': has('Sharing'),
      adapt: adapts && whole,
      excerpt: adapts && !whole,
      commercial: whole && !has('CommercialUse'),
    }),
    mustNot: applying({
      'without-permission': reserved,
      'non-commercial': has('CommercialUse'),
      'no-adaptations': license && !reserved && !adapts,
      'high-income': has('HighIncomeNationUse'),
      'no-photos': picturesLeftOut,
    }),
  };
}
