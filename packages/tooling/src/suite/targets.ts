/** What can be pressed and is too small for it: WCAG 2.5.8, with its exceptions for spacing and for words in a line. */
import { called, holds, isElement, pressable } from './flat-tree.js';
import type { Frame } from './frame.js';
import { boxesOf, type Box } from './reflow.js';

const least = 24;

interface Target {
  element: HTMLElement;
  box: DOMRect;
  x: number;
  y: number;
}

/** The innermost element at a point of the page, in whatever shadow root. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; found = inner) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === found || !inner) break;
  }
  return found;
}

/** What a press on a point of the page would press. */
const takes = (element: HTMLElement, at: Element | null): boolean =>
  !!at && [element, ...((element as HTMLInputElement).labels ?? [])].some(one => holds(one, at));

/** Whether a square of 24 px around its middle is the target's while it is used: a card is one, around a link of one line. */
function isLarge({ element, box, x, y }: Target): boolean {
  // In what is laid out, 24 px may be a hair less.
  if (Math.min(box.width, box.height) >= least - 0.1) return true;
  element.focus();
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top } = element.getBoundingClientRect();
  const far = least / 2 - 0.1;
  return [-far, 0, far].every(across =>
    [-far, 0, far].every(down =>
      takes(
        element,
        elementAt(element.ownerDocument, left + x - box.left + across, top + y - box.top + down),
      ),
    ),
  );
}

/** A link among words is as tall as their line: words or commas that are no target themselves stand right beside it. */
function isInLine(element: HTMLElement, texts: Box[]): boolean {
  const near = parseFloat(getComputedStyle(element).fontSize);
  return [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    texts.some(({ rects }) =>
      rects.some(text => {
        const level = (text.top + text.bottom) / 2;
        return level > top && level < bottom && text.left < right + near && text.right > left - near;
      }),
    ),
  );
}

/** How far the middle of one target is from another: from its middle if both are small, else from its edge. */
function distance(one: Target, other: Target, small: Set<Target>): number {
  if (small.has(other)) return Math.hypot(one.x - other.x, one.y - other.y) - least / 2;
  const { left, right, top, bottom } = other.box;
  return Math.hypot(Math.max(left - one.x, 0, one.x - right), Math.max(top - one.y, 0, one.y - bottom));
}

/** Targets on a page that are under 24 px, and so near to another that a finger might miss them. */
export function targetFaults(frame: Frame): string[] {
  const { scrollX, scrollY } = frame.window;
  const targets = pressable(frame).map(element => {
    const box = element.getBoundingClientRect();
    return { element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  const texts = boxesOf(frame).filter(
    ({ node }) => !isElement(node) && !targets.some(one => holds(one.element, node)),
  );
  const small = new Set(targets.filter(target => !isInLine(target.element, texts) && !isLarge(target)));
  frame.window.scrollTo(scrollX, scrollY);
  return [...small].flatMap(one => {
    const near = targets.find(
      other =>
        !holds(other.element, one.element) &&
        !holds(one.element, other.element) &&
        distance(one, other, small) < least / 2,
    );
    const size = `${one.box.width.toFixed(1)} × ${one.box.height.toFixed(1)} px`;
    return near ? [`${called(one.element)} is ${size}, and near ${called(near.element)}`] : [];
  });
}
