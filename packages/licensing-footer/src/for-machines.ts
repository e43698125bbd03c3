import { articleOf } from '@galley/core';
import { originalOf } from '@galley/core/page.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { termsOf } from './terms.js';

/** Our tag, while a footer asks for one. */
let tag: HTMLMetaElement | undefined;
/** Attributes of ours, by what bears them. */
const written = new WeakMap<Element, string[]>();

/**
 * Text and data mining: the meta tag of the TDM Reservation Protocol (W3C community group, 2024), unless the page has
 * one. It speaks for the whole page, so where footers differ, what is reserved is reserved.
 */
export function tellOfMining(): void {
  const said = [...document.querySelectorAll('galley-licensing-footer[mining]')].map(one =>
    one.getAttribute('mining')!.trim().toLowerCase(),
  );
  const reserved = said.includes('reserved');
  const others = [...document.querySelectorAll('meta[name="tdm-reservation" i]')].filter(one => one !== tag);
  if (others.length || (!reserved && !said.includes('allowed'))) {
    tag?.remove();
    return;
  }
  tag ??= Object.assign(document.createElement('meta'), { name: 'tdm-reservation' });
  tag.content = reserved ? '1' : '0';
  if (!tag.isConnected) document.head.append(tag);
}

/** Has these attributes on an element, and no others of ours. */
function write(element: Element, attributes: Record<string, string | undefined>): void {
  for (const name of written.get(element) ?? []) if (!attributes[name]) element.removeAttribute(name);
  const given = Object.entries(attributes).filter(([, value]) => value);
  for (const [name, value] of given) element.setAttribute(name, value!);
  written.set(
    element,
    given.map(([name]) => name),
  );
}

/**
 * Says for machines what the footer says for people, where the publisher asks for it: on mining, and, with the
 * attributes of CC REL, on the licence, with the article's address as what they are about.
 */
export function tellMachines(footer: LicensingFooterElement): void {
  tellOfMining();
  const article = footer.rdfa ? articleOf(footer, footer.for) : undefined;
  const about = (article && originalOf(article)) || undefined;
  const { copyrightHolder, isBasedOn } = termsOf(footer);
  write(
    footer,
    about
      ? {
          prefix: 'cc: http://creativecommons.org/ns# dcterms: http://purl.org/dc/terms/',
          about,
          property: copyrightHolder && 'cc:attributionName',
          content: copyrightHolder?.name,
          rel: isBasedOn ? 'dcterms:source' : undefined,
          resource: isBasedOn,
        }
      : {},
  );
  // A second subject inside: the licence is that of the article, not of its source.
  for (const link of footer.querySelectorAll('a'))
    write(link, { about: link.matches('[rel~="license"]') ? about : undefined });
}
