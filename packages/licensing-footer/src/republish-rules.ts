import type { License } from '@galley/core/license.js';
import { needs } from './republish-copy.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { RepublishWords } from './republish-words.js';

/** Rules by kind, as keys of the words that say them. */
export type Rules = Record<'must' | 'may' | 'mustNot', (keyof RepublishWords)[]>;

/** What a licence and a publisher ask, in the order in which one meets it. Terms in prose stay prose. */
export function rulesOf(
  footer: LicensingFooterElement,
  license: License | undefined,
  picturesLeftOut: boolean,
): Rules {
  const rules: Rules = { must: [], may: [], mustNot: [] };
  const { permits = [], requires = [], prohibits = [] } = license ?? {};
  const add = (kind: keyof Rules, rule: keyof RepublishWords, applies: boolean | undefined) => {
    if (applies) rules[kind].push(rule);
  };
  const adapts = permits.includes('DerivativeWorks');
  const whole = permits.includes('Reproduction');
  const open = license !== undefined && license.kind !== 'reserved';

  add('may', 'share', whole);
  add('may', 'shareFreely', permits.includes('Sharing'));
  add('may', whole ? 'adapt' : 'excerpt', adapts);
  add('may', 'commercial', open && whole && !prohibits.includes('CommercialUse'));
  add('must', 'credit', requires.includes('Attribution'));
  add('must', 'notice', requires.includes('Notice'));
  add('must', 'changes', adapts && requires.includes('Attribution'));
  add('must', 'shareAlike', requires.includes('ShareAlike'));
  add('must', 'byline', needs(footer, 'byline'));
  add('must', 'affiliation', needs(footer, 'affiliation'));
  add('must', 'logo', needs(footer, 'logo'));
  add('mustNot', 'notWithout', license?.kind === 'reserved');
  add('mustNot', 'notCommercial', prohibits.includes('CommercialUse'));
  add('mustNot', 'notAlter', open && !adapts);
  add('mustNot', 'notHighIncome', prohibits.includes('HighIncomeNationUse'));
  add('mustNot', 'notPictures', picturesLeftOut);
  return rules;
}
