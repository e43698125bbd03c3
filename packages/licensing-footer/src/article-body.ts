import { addressOf, textOf } from '@galley/core/page.js';
import { inertDocument } from './inert.js';
import { Slices } from './slices.js';

/** Something that the page shows and the copy does not. */
export interface LeftOut {
  kind: 'picture' | 'embed' | 'passage';
  /** Its credit, where it comes from, or how it begins. */
  what: string;
  why: 'rights' | 'elsewhere' | 'withheld';
}

export interface Body {
  /** Paragraphs, headings, lists and so on, in an inert document: nothing in it loads or runs. */
  blocks: Element[];
  leftOut: LeftOut[];
  /** The addresses of pictures that may not be passed on. */
  withheld: Set<string>;
}

const furniture =
  'script, style, template, noscript, link, meta, base, title, form, input, button, select, textarea, ' +
  'nav, aside, dialog, canvas, svg, math, [hidden], img:is([width="0"], [width="1"], [height="0"], [height="1"]), ' +
  'galley-font-size-control, galley-licensing-footer';
const embeds = 'iframe, frame, embed, object, video, audio';

const kept = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table figure blockquote pre hr'.split(' '));
const wrappers =
  'div, section, article, header, footer, main, address, details, summary, hgroup, center, fieldset, ' +
  [...kept].join(', ');
const cells = 'blockquote, li, dd, td, th, figcaption';

/**
 * What a reader sees of these nodes, without what is no part of the story: as blocks in an inert document.
 * Nothing is fetched, and what the page does not show is not copied.
 */
export async function bodyOf(roots: Node[], without: Element[] = [], slices = new Slices()): Promise<Body> {
  const inert = inertDocument();
  const leftOut: LeftOut[] = [];
  const withheld = new Set<string>();
  const gone = new Set<Node>(without);
  const removed: Element[] = [];
  const container = inert.createElement('div');

  for (const root of roots) {
    const clone = container.appendChild(inert.importNode(root, true));
    if (!isElement(root) || !isElement(clone)) continue;
    const originals = [root, ...root.querySelectorAll('*')];
    const copies = [clone, ...clone.querySelectorAll('*')];
    // Counted by hand: Prototype.js has made something else of `entries`.
    for (let index = 0; index < originals.length; index++) {
      const element = originals[index]!;
      if (slices.due()) await slices.rest();
      const inside = element !== root && gone.has(parentOf(element)!);
      // Comments of readers are articles in the article.
      const nested = element !== root && is(element, 'article article') && is(root, 'article');
      const unseen = element !== root && getComputedStyle(element).display === 'none';
      const barred = is(element, 'galley-photo-credit') && saysNo(element, 'distributable');
      if (barred) for (const address of addressesIn(element)) withheld.add(address);
      if (!inside && !unseen && !nested && !gone.has(element)) {
        const lost = leftOutOf(element, barred);
        if (lost?.what) leftOut.push(lost);
        if (!lost && !is(element, furniture)) continue;
      }
      gone.add(element);
      if (!inside) removed.push(copies[index]!);
    }
  }
  for (const element of removed) Element.prototype.remove.call(element);
  for (const image of container.querySelectorAll('img')) {
    if (withheld.has(absolute(image.getAttribute('src')))) image.remove();
  }
  for (const photo of container.querySelectorAll('galley-photo-credit')) writeCredit(photo);
  return { blocks: await blocksOf(container, slices), leftOut, withheld };
}

// A form's fields stand in place of the form's own properties where they bear the same names. Forms are
// left out of copies, but they have to be looked at before.
const is = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
const saysNo = (element: Element, name: string): boolean =>
  /^\s*no\s*$/i.test(Element.prototype.getAttribute.call(element, name) ?? '');
const parentOf = (element: Element): Node | null => {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!;
  return get!.call(element) as Node | null;
};
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function leftOutOf(element: Element, barred: boolean): LeftOut | undefined {
  if (barred) return { kind: 'picture', what: creditOf(element), why: 'rights' };
  if (is(element, 'form')) return;
  if (saysNo(element, 'data-republish')) {
    const picture = is(element, 'img, picture, figure, galley-photo-credit');
    const what = picture ? creditOf(element) : textOf(element).slice(0, 60);
    return { kind: picture ? 'picture' : 'passage', what, why: 'withheld' };
  }
  if (!is(element, embeds)) return;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  const what = element.getAttribute('title') || (address && hostOf(address)) || element.localName;
  return { kind: 'embed', what, why: 'elsewhere' };
}

/** As the element draws it. */
const drawnCredit = (figure: Element): string =>
  [figure.getAttribute('creator'), figure.getAttribute('source')].filter(Boolean).join('/');

/** What the element draws from attributes, or paper has from them, goes with the picture: it stands in the caption. */
function writeCredit(photo: Element): void {
  const figure = photo.querySelector('figure');
  if (!figure?.querySelector('img')) return;
  const caption = figure.querySelector('figcaption');
  const credit = caption?.querySelector('cite, [data-credit]') ? '' : drawnCredit(photo);
  const copyright = photo.getAttribute('copyright')?.trim() ?? '';
  const pieces: (Node | string)[] = [];
  if (credit) {
    const cite = photo.ownerDocument.createElement('cite');
    cite.textContent = credit;
    pieces.push(' ', cite);
  }
  if (copyright && !textOf(caption).includes(copyright)) pieces.push(' ', copyright);
  if (!pieces.length) return;
  const place = caption ?? figure.appendChild(photo.ownerDocument.createElement('figcaption'));
  place.append(...(textOf(place) ? pieces : pieces.slice(1)));
}

/** The credit of a figure; where it has none, the next best words for it. */
function creditOf(figure: Element): string {
  return (
    textOf(figure.querySelector('cite, [data-credit]')) ||
    drawnCredit(figure) ||
    textOf(figure.querySelector('figcaption')) ||
    (figure.querySelector('img') ?? figure).getAttribute('alt') ||
    '–'
  );
}

const absolute = (address: string | null): string => addressOf(document, address);

function hostOf(address: string): string {
  const url = absolute(address);
  return url && new URL(url).hostname;
}

/** Every address that the pictures of a figure can be had from. */
function addressesIn(figure: Element): string[] {
  return [...figure.querySelectorAll('img, source')].flatMap(picture => [
    absolute(picture.getAttribute('src')),
    ...(picture.getAttribute('srcset') ?? '')
      .split(',')
      .map(candidate => candidate.trim().split(/\s+/)[0]!)
      .filter(Boolean)
      .map(absolute),
  ]);
}

/** Takes wrappers apart, and makes paragraphs of text that stood in them bare, so that no two run into one. */
async function blocksOf(parent: Element, slices: Slices): Promise<Element[]> {
  const blocks: Element[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const paragraph = parent.ownerDocument.createElement('p');
    paragraph.append(...line);
    if (textOf(paragraph) || paragraph.querySelector('img')) blocks.push(paragraph);
    line = [];
  };
  for (const node of [...parent.childNodes]) {
    if (slices.due()) await slices.rest();
    // An unknown tag within a sentence is part of it.
    const isBlock =
      isElement(node) &&
      (node.matches(wrappers) || node.localName.startsWith('galley-') || node.querySelector(wrappers));
    if (!isBlock) {
      line.push(node);
      continue;
    }
    endLine();
    if (kept.has(node.localName)) blocks.push(await flatten(node, slices));
    else blocks.push(...(await blocksOf(node, slices)));
  }
  endLine();
  return blocks;
}

/** The same within the cells of a list, a table or a quotation. */
async function flatten(block: Element, slices: Slices): Promise<Element> {
  for (const cell of [block, ...block.querySelectorAll(cells)]) {
    if (cell.matches(cells) && cell.querySelector(':scope > div, :scope > section'))
      cell.replaceChildren(...(await blocksOf(cell, slices)));
  }
  return block;
}
