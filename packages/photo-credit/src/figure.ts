/** The picture of a figure. One that stands in the caption, an icon say, is not meant. */
export const pictureOf = (element: Element): HTMLImageElement | undefined =>
  [...element.querySelectorAll('img')].find(picture => !picture.closest('figcaption'));

/** What the author marked as the credit in a caption; `style.css` chooses in the same way. */
export function creditsIn(caption: Element): Element[] {
  const marked = caption.querySelectorAll('[data-credit]');
  return [...(marked.length ? marked : caption.querySelectorAll('cite'))];
}

/** "Rodi Said/REUTERS": the line that `style.css` writes before the script, word for word. */
export const creditLine = (...names: (string | null | undefined)[]): string =>
  names.filter(Boolean).join('/');

/** The shape of a licence code, such as CC-BY-ND-4.0. Everything else has to be an address. */
export const licenseCode = /^\w[\w.+-]*$/;
