// What only some dialogs tell: rules by name, a licence that is retired or unknown, text and data mining.
import { html, type TemplateResult } from 'lit';
import type { License } from '@galley/core/license.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { numberFormat } from './number-format.js';
import { termsAddress } from './republish-rules.js';
import { ruleNames, type RuleKind, type RuleName } from './rule-names.js';
import { fill, type RepublishWords } from './republish-words.js';

/** The rules of a kind, with those that the publisher names, in the order in which one meets them. */
export function withNamed(kind: RuleKind, rules: RuleName[], footer: LicensingFooterElement): RuleName[] {
  const named = (footer.rules ?? '')
    .toLowerCase()
    .split(/\s+/)
    .map(name => name.replace(/:.*/, ''));
  return ruleNames[kind].filter(name => rules.includes(name) || named.includes(name));
}

/** Says within how many days after it appeared an article may be republished: "window-days:90". */
export function withDays(rule: string, { rules }: LicensingFooterElement, language: string): string {
  const days = Number(/(?:^|\s)window-days:(\d+)/i.exec(rules ?? '')?.[1] ?? 0);
  const format = numberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return fill(rule, { days: format.format(days) }).join('');
}

/** Says so of a licence that nobody should choose any more, and of one that nobody knows. */
export function aboutLicense(
  words: RepublishWords,
  footer: LicensingFooterElement,
  license: License | undefined,
): TemplateResult | undefined {
  const named = footer.license;
  if (license?.retired) return html`<p class="small quiet">${words.retired}</p>`;
  return license || !named || termsAddress(footer, license)
    ? undefined
    : html`<p>${fill(words.unknown, { license: named })}</p>`;
}

export function aboutMining(
  words: RepublishWords,
  { mining }: LicensingFooterElement,
): TemplateResult | undefined {
  const told = { reserved: words.miningReserved, allowed: words.miningAllowed }[
    mining?.trim().toLowerCase() ?? ''
  ];
  return told ? html`<p class="small">${told}</p>` : undefined;
}
