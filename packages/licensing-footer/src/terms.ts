import { parseLicense } from '@galley/core/license.js';
import { addressOf, originalOf, textOf } from '@galley/core/page.js';

/** What a footer says of its article, as schema.org names it. What it does not say is left out. */
export interface Terms {
  license?: string;
  usageInfo?: string;
  acquireLicensePage?: string;
  copyrightHolder?: { '@type': 'Organization'; name: string };
  copyrightYear?: number;
  copyrightNotice?: string;
  creditText?: string;
  isBasedOn?: string;
}

/**
 * Reads a `<galley-licensing-footer>` for machines. Attributes and the author's own markup are all that is read,
 * so it may be upgraded or not, in a browser or in a DOM on a server.
 */
export function termsOf(footer: Element): Terms {
  const page = footer.ownerDocument;
  const said = (name: string) => footer.getAttribute(name)?.trim() ?? '';
  const web = (address: string | null | undefined) => {
    const absolute = addressOf(page, address);
    return /^https?:/.test(absolute) ? absolute : '';
  };
  const linked = (rel: string) =>
    [...footer.querySelectorAll('a[href][rel]')]
      .find(link => link.getAttribute('rel')!.toLowerCase().split(/\s+/).includes(rel))
      ?.getAttribute('href');

  const named = said('license');
  const address = linked('license');
  const known = parseLicense(named) ?? (named ? undefined : parseLicense(address));
  const ownTerms = /^https?:/i.test(named) ? web(named) : web(address);
  const holder = said('holder');
  const owned = holder && (!known || known.kind === 'license' || known.kind === 'reserved');
  const year = said('year');

  const terms: Terms = {
    license: known ? known.url : ownTerms,
    usageInfo: web(linked('terms-of-service')) || placeOf(footer),
    acquireLicensePage: web(said('acquire')),
    copyrightHolder: owned ? { '@type': 'Organization', name: holder } : undefined,
    copyrightYear: owned ? firstYear(year) : undefined,
    copyrightNotice: owned ? ['©', year, holder].filter(Boolean).join(' ') : '',
    creditText: said('credit') || textOf(footer.querySelector('[slot="credit"]')) || holder,
    isBasedOn: web(said('origin')),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => Boolean(value)));
}

/** Where the notice itself is to be read, if it can be pointed at. */
function placeOf(footer: Element): string {
  if (!footer.id || !textOf(footer)) return '';
  const article = originalOf(footer.closest('article') ?? footer);
  return article && `${article.replace(/#.*/s, '')}#${encodeURIComponent(footer.id)}`;
}

/** The year in which the copyright began, in whatever digits it is written. */
function firstYear(year: string): number | undefined {
  const digits = /^\p{Nd}{4}/u.exec(year)?.[0];
  return digits ? Number([...digits].map(valueOf).join('')) : undefined;
}

/** Digits stand in tens, in the order of their values, in every script. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
