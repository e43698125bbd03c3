// Fetched when somebody asks for it: most readers never do.
import { safeUrl } from '@galley/core';
import { parseLicense } from '@galley/core/license.js';
import { creditLine, creditsIn, licenseCode, pictureOf } from './figure.js';
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
  /** Absolute address of the licence, the canonical one of a code; an unknown code is its name. */
  license?: string | { '@type': 'CreativeWork'; name: string };
  acquireLicensePage?: string;
  caption?: string;
  width?: number;
  height?: number;
}

const words = (node?: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function licenseOf(license: string | null): ImageObject['license'] {
  const known = parseLicense(license);
  if (known?.url) return known.url;
  return licenseCode.test(license ?? '')
    ? { '@type': 'CreativeWork', name: known?.name ?? license! }
    : undefined;
}

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
    license: licenseOf(license) ?? absolute(license),
    acquireLicensePage: absolute(acquire),
    caption: words(caption),
    width: Number(picture?.getAttribute('width')) || picture?.naturalWidth,
    height: Number(picture?.getAttribute('height')) || picture?.naturalHeight,
  };
  return JSON.parse(JSON.stringify(all, (_, value: unknown) => value || undefined)) as ImageObject;
}
