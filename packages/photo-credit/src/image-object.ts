// Fetched when somebody asks for it: most readers never do. Attributes and markup are all that it reads, so it
// works before the element is defined as well, and on a server with any DOM.
import { safeUrl } from '@galley/core/safe-url.js';
import { parseLicense } from '@galley/core/license.js';
import { digitalSourceType } from './digital-source-type.js';
import { creditLine, creditsIn, licenseCode, pictureOf } from './figure.js';

/** A person as schema.org describes one. */
export interface Person {
  '@type': 'Person';
  name: string;
  /** Absolute address of a page about them. */
  url?: string;
}

/** A picture as schema.org describes one, with what search engines show of its rights. */
export interface ImageObject {
  '@type': 'ImageObject';
  /** Absolute address of the picture that is really shown. */
  contentUrl?: string;
  creator?: Person | Person[];
  creditText?: string;
  copyrightNotice?: string;
  /** Absolute address of the licence, the canonical one of a code. */
  license?: string;
  /** A licence that has no address, by its name: "All rights reserved". */
  usageInfo?: { '@type': 'CreativeWork'; name: string };
  acquireLicensePage?: string;
  /** How the picture was made: the address of IPTC's code. */
  digitalSourceType?: string;
  caption?: string;
  width?: number;
  height?: number;
}

const words = (node?: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * Puts together what a figure and its attributes say of its picture: `<galley-photo-credit>`, upgraded or not, or the
 * `<figure>` in it. What they do not say is left out.
 */
export function imageObject(figure: Element): ImageObject {
  const element = figure.closest('galley-photo-credit') ?? figure;
  const said = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const absolute = (address: string | undefined) => {
    if (!address || safeUrl(address) == null) return;
    const page = element.ownerDocument;
    const base = [element.baseURI, page.baseURI, page.URL].find(one => one && URL.canParse(address, one));
    // A page that has no address itself, on a server say: the picture's stays as it is written.
    return base ? new URL(address, base).href : address;
  };

  const picture = pictureOf(element);
  const caption = element.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
  const credits = caption ? creditsIn(caption) : [];
  for (const credit of credits) credit.remove();

  const addresses = said('href').split(/\s+/);
  const people = said('creator')
    .split(',')
    .map((name, index): Person => ({ '@type': 'Person', name: name.trim(), url: absolute(addresses[index]) }))
    .filter(({ name }) => name);
  const license = said('license');
  const known = parseLicense(license);
  const isCode = licenseCode.test(license);

  const all = {
    '@type': 'ImageObject',
    contentUrl: absolute(picture?.currentSrc || picture?.getAttribute('src') || firstCandidate(picture)),
    creator: people[1] ? people : people[0],
    creditText: credits.map(words).join(', ') || creditLine(said('creator'), said('source')),
    copyrightNotice: said('copyright'),
    license: known?.url ?? (isCode ? undefined : absolute(license)),
    usageInfo: isCode && !known?.url && { '@type': 'CreativeWork', name: known?.name ?? license },
    acquireLicensePage: absolute(said('acquire')),
    digitalSourceType: digitalSourceType(said('digitalsourcetype')),
    caption: words(caption),
    width: Number(picture?.getAttribute('width')) || picture?.naturalWidth,
    height: Number(picture?.getAttribute('height')) || picture?.naturalHeight,
  };
  return JSON.parse(JSON.stringify(all, (_, value: unknown) => value || undefined)) as ImageObject;
}

/** Where no browser chooses among candidates, the first one stands for them. */
const firstCandidate = (picture: Element | undefined): string | undefined =>
  /^[\s,]*(\S*[^\s,])/.exec(picture?.getAttribute('srcset') ?? '')?.[1];

/** Whether search engines can show the rights: Google asks for the picture and one of these four. */
export const isLicensable = (image: ImageObject): boolean =>
  !!image.contentUrl && !!(image.creator ?? image.creditText ?? image.copyrightNotice ?? image.license);
