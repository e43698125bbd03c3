import { safeUrl } from '@galley/core';
import { creditLine, creditsIn, pictureOf } from './figure.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

/** A person as schema.org describes one. */
export interface Person {
  '@type': 'Person';
  name: string;
}

/** A picture as schema.org describes one, with what search engines show of its rights. */
export interface ImageObject {
  '@type': 'ImageObject';
  /** Absolute address of the picture that is really shown. */
  contentUrl?: string;
  creator?: Person | Person[];
  creditText?: string;
  copyrightNotice?: string;
  /** Absolute address of the licence; a code that is no address is its name. */
  license?: string | { '@type': 'CreativeWork'; name: string };
  acquireLicensePage?: string;
  caption?: string;
  width?: number;
  height?: number;
}

/** The shape of a licence code, such as CC-BY-ND-4.0. Everything else has to be an address. */
export const licenseCode = /^\w[\w.+-]*$/;

const words = (node?: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Puts together what a figure and its attributes say of its picture. What they do not say is left out. */
export function imageObject(element: PhotoCreditElement): ImageObject {
  const { creator, source, license, copyright, acquire } = element;
  const absolute = (address: string | null | undefined) =>
    safeUrl(address) && new URL(address!, element.baseURI).href;
  const picture = pictureOf(element);
  const caption = element.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
  const credits = caption ? creditsIn(caption) : [];
  for (const credit of credits) credit.remove();
  const people = (creator ?? '')
    .split(',')
    .map((name): Person => ({ '@type': 'Person', name: name.trim() }))
    .filter(({ name }) => name);
  const all = {
    '@type': 'ImageObject',
    contentUrl: absolute(picture?.currentSrc || picture?.src),
    creator: people[1] ? people : people[0],
    creditText: credits.map(words).join(', ') || creditLine(creator, source),
    copyrightNotice: copyright,
    license: licenseCode.test(license ?? '') ? { '@type': 'CreativeWork', name: license } : absolute(license),
    acquireLicensePage: absolute(acquire),
    caption: words(caption),
    width: Number(picture?.getAttribute('width')) || picture?.naturalWidth,
    height: Number(picture?.getAttribute('height')) || picture?.naturalHeight,
  };
  return JSON.parse(JSON.stringify(all, (_, value: unknown) => value || undefined)) as ImageObject;
}
