import { later, safeUrl, warn } from '@galley/core';
import { addressOf } from '@galley/core/page.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { ruleNames } from './rule-names.js';
import { limitOf } from './time-limit.js';

const dates = ['since', 'until'] as const;
const names: string[] = Object.values(ruleNames).flat();

/** Tells the developer what is missing. Behind `DEV`, so it is no part of what readers load. */
export function report(element: LicensingFooterElement): void {
  const { license, year, holder, contact, require } = element;
  if (!element.textContent.trim()) warn(element, 'expected the notice inside, found no words.');
  if (year && !/^\p{Nd}{4}(?:\s*[-–]\s*\p{Nd}{2,4})?$/u.test(year.trim()))
    warn(element, `year="${year}" is no year. Expected one such as 2018, or a range such as 2016–2018.`);
  if (year && !holder) warn(element, `year="${year}" is not shown without a holder.`);
  if (contact && !/^\S+@\S+$/.test(contact)) warn(element, `contact="${contact}" is no e-mail address.`);
  for (const name of ['acquire', 'href'] as const) {
    const address = element[name];
    if (address && !safeUrl(address))
      warn(element, `${name}="${address}" is not allowed. Expected an https address or a relative one.`);
  }
  for (const word of require?.toLowerCase().split(/\s+/) ?? []) {
    if (word && !['logo', 'byline', 'affiliation'].includes(word))
      warn(element, `require="${word}" is not known. Expected logo, byline or affiliation.`);
  }
  for (const name of dates) {
    const value = element[name];
    if (value && !limitOf(value, element.zone))
      warn(element, `${name}="${value}" is no date. Expected one such as 2018-12-31 or 2018-12-31T09:00Z.`);
  }
  for (const rule of element.rules?.toLowerCase().split(/\s+/) ?? []) {
    if (rule && !names.includes(rule.replace(/^(window-days):[1-9]\d*$/, '$1')))
      warn(element, `rules="${rule}" is not known. Expected one of ${names.join(', ')} (window-days:90).`);
  }
  if (element.pixel && !/^https?:/.test(addressOf(document, element.pixel)))
    warn(element, `pixel="${element.pixel}" is not allowed. Expected an https address.`);
  if (element.mining && !['reserved', 'allowed'].includes(element.mining.trim().toLowerCase()))
    warn(element, `mining="${element.mining}" is not known. Expected reserved or allowed.`);
  reportOrigin(element);
  if (element.querySelector(':scope > [slot] ~ :not([slot])'))
    warn(
      element,
      'expected the notice before what has a slot, so that nothing moves when the element is defined.',
    );
  if (!license) return;
  const isAddress =
    /^https?:\/\//i.test(license) && URL.canParse(license) && !license.includes('creativecommons.org');
  void later(element, import('@galley/core/license.js'), ({ parseLicense }) => {
    if (!parseLicense(license) && !isAddress)
      warn(
        element,
        `license="${license}" is not known. Expected a code such as CC-BY-4.0 or all-rights-reserved, or an address.`,
      );
  });
}

/** What was first published elsewhere should send search engines there. */
function reportOrigin(element: LicensingFooterElement): void {
  const { origin, holder } = element;
  if (!origin) return;
  const address = addressOf(document, origin);
  if (!/^https?:/.test(address)) {
    warn(element, `origin="${origin}" is not allowed. Expected an https address.`);
    return;
  }
  if (!holder) warn(element, `origin="${origin}" is not shown without a holder, who published it first.`);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (addressOf(document, canonical) !== address)
    warn(
      element,
      `expected <link rel="canonical" href="${address}"> in this page, so that search engines find the original.`,
    );
}
