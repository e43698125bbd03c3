import { articleOf } from '@galley/core';
import { originalOf } from '@galley/core/page.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { termsOf } from './terms.js';

/**
 * Says for machines what the footer says for people, where the publisher asks for it.
 *
 * Text and data mining: the meta tag of the TDM Reservation Protocol (W3C community group, 2024), unless the page has
 * one. It speaks for the whole page, so where footers differ, what is reserved is reserved.
 * Licence: the attributes of CC REL, with the article's address as what they are about.
 */
export function tellMachines(footer: LicensingFooterElement): void {
  const { mining, rdfa } = footer;
  if (
    (mining === 'reserved' || mining === 'allowed') &&
    !document.querySelector('meta[name="tdm-reservation" i]')
  ) {
    const meta = document.createElement('meta');
    meta.name = 'tdm-reservation';
    meta.content = document.querySelector('galley-licensing-footer[mining="reserved"]') ? '1' : '0';
    document.head.append(meta);
  }
  const article = rdfa ? articleOf(footer, footer.for) : undefined;
  const about = article && originalOf(article);
  if (!about) return;
  const { copyrightHolder, isBasedOn } = termsOf(footer);
  const attributes: Record<string, string | undefined> = {
    prefix: 'cc: http://creativecommons.org/ns# dcterms: http://purl.org/dc/terms/',
    about,
    property: copyrightHolder && 'cc:attributionName',
    content: copyrightHolder?.name,
    rel: isBasedOn ? 'dcterms:source' : undefined,
    resource: isBasedOn,
  };
  // A second subject inside: the licence is that of the article, not of its source.
  for (const link of footer.querySelectorAll('a[rel~="license"]')) link.setAttribute('about', about);
  for (const [name, value] of Object.entries(attributes)) if (value) footer.setAttribute(name, value);
}
