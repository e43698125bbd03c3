/** What stands in the caption, an icon say, is not meant. */
export const outsideCaption = (element: Element, names: string) =>
  [...element.querySelectorAll<HTMLImageElement>(names)].filter(one => !one.closest('figcaption'));

/** The picture of a figure. */
export const pictureOf = (element: Element): HTMLImageElement | undefined =>
  outsideCaption(element, 'img')[0];

/** What the author marked as the credit in a caption, unless a template left it empty; `style.css` chooses in the same way. */
export function creditsIn(caption: Element): Element[] {
  const marked = caption.querySelectorAll('[data-credit]:not(:empty)');
  return [...(marked.length ? marked : caption.querySelectorAll('cite:not(:empty)'))];
}

/** Whether caption or attributes say whose picture it is. */
export const isCredited = (element: Element): boolean =>
  !!(
    element.getAttribute('creator') ||
    element.getAttribute('source') ||
    element.querySelector('figcaption :is(cite,[data-credit]):not(:empty)')
  );

/** "Rodi Said", "/", "REUTERS": names, and what stands between them at every second place. */
export const creditPieces = (creator?: string | null, source?: string | null): string[] => [
  ...(creator ? creator.split(/(,\s*)/) : []),
  ...(creator && source ? ['/'] : []),
  ...(source ? [source] : []),
];

/** "Rodi Said/REUTERS": the line that `style.css` writes before the script, word for word. */
export const creditLine = (creator?: string | null, source?: string | null): string =>
  creditPieces(creator, source).join('');

/** The shape of a licence code, such as CC-BY-ND-4.0. Everything else has to be an address. */
export const licenseCode = /^\w[\w.+-]*$/;
