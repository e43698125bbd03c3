import { Text, isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { appendChild, prepend, removeElement } from 'domutils';
import type { Line } from '../line.js';
import { isAgency } from '../names.js';
import type { Page } from '../page.js';
import { pictureFor } from '../recognise/credit.js';
import type { Found } from '../resolve.js';
import { block, element, isEmpty } from '../tree.js';
import { replace, rewrite } from './replace.js';

/** The frame that WordPress draws around a picture and its caption. */
export function captionFrame(line: Line): Element | undefined {
  for (let at: ParentNode | null = line.parent; at && isTag(at); at = at.parent)
    if (/\bwp-caption\b(?!-)/.test(at.attribs['class'] ?? '')) return at;
  return;
}

/** A figure in our element, with the credit as a <cite> in its caption. */
export function composeCredit(found: Found, page: Page): (() => void) | undefined {
  const { line, end } = found;
  const frame = line.within('figure');
  const wordpress = captionFrame(line);
  if (frame || (wordpress && wordpress !== line.parent)) {
    // A line that holds the picture is no caption below it.
    if (line.pictures.length) return;
    return () => wrap(frame ?? asFigure(wordpress!, line), found);
  }
  const figcaption = element('figcaption', {}, captionOf(found));
  const holder = pictureFor(line, page);
  const picture = holder && pictureNode(holder);
  const frameOf = (figure: Element) => block('galley-photo-credit', attributesOf(found), [figure]);
  if (!picture) return () => replace([{ line, start: 0, end }], [frameOf(block('figure', {}, [figcaption]))]);
  return () => {
    // The picture goes to its caption, and leaves nothing empty behind.
    const paragraph = picture.parent as Element;
    removeElement(picture);
    replace([{ line, start: 0, end }], [frameOf(block('figure', {}, [picture, figcaption]))]);
    if (paragraph.parent && isEmpty(paragraph)) removeElement(paragraph);
  };
}

function attributesOf({ facts = {} }: Found): Record<string, string | undefined> {
  const { creator, source, copyright } = facts;
  // What an agency sells may not be passed on with the article.
  const agency = source?.split('/').some(isAgency);
  return { creator, source, copyright, distributable: agency ? 'no' : undefined };
}

/** The caption with the credit marked in it. */
function captionOf({ line, start, end }: Found): (ChildNode | string)[] {
  const before = start ? line.copy(0, start) : [];
  const after = end < line.text.length ? line.copy(end, line.text.length) : [];
  return [...before, element('cite', {}, line.copy(start, end)), ...after];
}

function wrap(figure: Element, found: Found): void {
  rewrite(found.line, captionOf(found));
  if (figure.parent && isTag(figure.parent) && figure.parent.name === 'galley-photo-credit') return;
  const credit = element('galley-photo-credit', attributesOf(found));
  prepend(figure, credit);
  for (const child of [new Text('\n'), figure, new Text('\n')]) appendChild(credit, child);
}

/** A frame of WordPress as a figure: the picture, and the caption below it. */
function asFigure(frame: Element, line: Line): Element {
  frame.name = 'figure';
  const caption = line.within('p', 'div', 'dd', 'span');
  if (caption && caption !== frame) caption.name = 'figcaption';
  return frame;
}

/** A picture with the link and the sources around it. */
function pictureNode(holder: Line): Element | undefined {
  let node = holder.pictures[0];
  while (node && !holder.nodes.includes(node)) {
    const up: Element | undefined = node.parent && isTag(node.parent) ? node.parent : undefined;
    if (!up || !['a', 'picture', 'span'].includes(up.name))
      return up && holder.nodes.includes(up) ? up : node;
    node = up;
  }
  return node;
}
