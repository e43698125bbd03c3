import { later, safeUrl, warn } from '@galley/core';
import { creditsIn, licenseCode, outsideCaption, pictureOf } from './figure.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

const ratios = ['1/1', '5/4', '4/3', '3/2', '16/9', '2/1', '4/5', '3/4', '2/3', '9/16'];

/** One candidate of a `srcset`: an address, and a width or a density. */
const candidate = /^\S+(\s+(\d+w|\d*\.?\d+x))?$/;

const addressed = (text: string): boolean => !/\s/.test(text) && safeUrl(text) !== undefined;

/** Tells the developer what is missing. Called behind `DEV`, so it is no part of what readers load. */
export function report(element: PhotoCreditElement): void {
  const { creator, source, href, license, acquire, manifest, ratio, position, distributable } = element;
  const pictures = outsideCaption(element, 'img');
  const picture = pictureOf(element);
  const caption = element.querySelector('figcaption');
  const credit = caption && creditsIn(caption)[0]?.textContent;

  if (!picture || pictures.length > 1) {
    warn(element, `expected a <figure> with one <img> inside, found ${pictures.length}.`);
  } else {
    if (!element.querySelector(':scope > figure'))
      warn(element, 'expected the picture to stand in a <figure>, the one child of the element.');
    if (!element.decorative && !picture.alt)
      warn(
        element,
        'the picture has no alternative text. Expected alt="…", or `decorative` if it needs none.',
      );
    if (!ratio && !(picture.hasAttribute('width') && picture.hasAttribute('height')))
      warn(element, 'no room is kept for the picture. Expected `width` and `height` on it, or `ratio`.');
    const sets = [picture, ...(picture.closest('picture')?.querySelectorAll('source') ?? [])];
    for (const set of sets.map(({ srcset }) => srcset.trim()).filter(Boolean)) {
      if (!set.split(/,\s+/).every(one => candidate.test(one.trim())))
        warn(element, `the srcset "${set}" is broken. Expected "address 600w, address 1200w".`);
    }
  }
  if (!caption) warn(element, 'expected a <figcaption> with the caption, found none.');
  for (const line of [credit, creator, source]) {
    if (line && line.length > 300)
      warn(element, `the credit has ${line.length} characters. Expected a name or two, and an agency.`);
  }
  for (const line of [creator, source]) {
    if (line?.includes('<')) warn(element, `"${line}" holds markup, which is shown as text.`);
  }
  if (ratio && !ratios.includes(ratio))
    warn(element, `the ratio "${ratio}" is not known. Expected one of ${ratios.join(', ')}.`);
  if (license && !licenseCode.test(license) && !addressed(license)) reportLicense(element, license);
  reportRights(element);
  if (acquire && !addressed(acquire))
    warn(
      element,
      `the address "${acquire}" in \`acquire\` is not allowed. Expected https or a relative one.`,
    );
  for (const address of href?.trim().split(/\s+/) ?? []) {
    if (safeUrl(address) == null)
      warn(element, `the address "${address}" in \`href\` is not allowed. Expected https or a relative one.`);
  }
  if (manifest && !(manifest.startsWith('https://') && URL.canParse(manifest)))
    warn(element, `manifest="${manifest}" is not known. Expected a full address with https.`);
  if (!['below', 'overlay', 'side'].includes(position))
    warn(element, `the position "${position}" is not known. Expected below, overlay or side.`);
  if (distributable && !['yes', 'no'].includes(distributable))
    warn(element, `distributable="${distributable}" is not known. Expected yes or no.`);
}

/** Fetched, so that the registry of licences is no part of the first load. */
function reportRights(element: PhotoCreditElement): void {
  const { license, copyright, acquire, distributable, digitalsourcetype } = element;
  if (!license && !copyright && !acquire && !distributable && !digitalsourcetype) return;
  const parts = Promise.all([
    import('./image-object.js'),
    import('@galley/core/license.js'),
    import('./digital-source-type.js'),
  ]);
  void later(element, parts, ([{ imageObject, isLicensable }, { parseLicense }, { digitalSourceType }]) => {
    if (license && licenseCode.test(license) && !parseLicense(license))
      return reportLicense(element, license);
    if (digitalsourcetype && !digitalSourceType(digitalsourcetype))
      return warn(
        element,
        `digitalsourcetype="${digitalsourcetype}" is not known. Expected a code of https://cv.iptc.org/newscodes/digitalsourcetype/, such as trainedAlgorithmicMedia.`,
      );
    const rights = license ?? copyright ?? acquire ?? distributable;
    if (rights && pictureOf(element) && !isLicensable(imageObject(element)))
      warn(
        element,
        'search engines cannot show these rights. Expected a picture with an address, and one of `creator`, `source`, a credit in the caption, `copyright` or a `license` with an address.',
      );
  });
}

function reportLicense(element: PhotoCreditElement, license: string): void {
  warn(element, `the licence "${license}" is neither a known code, such as CC-BY-4.0, nor an address.`);
}
