/** What goes wrong where type is large and the window narrow: what is cut off, lies over something else, or runs out of the page. */
import { drawnIn, holds, isElement, isSeen, nodesOf, parentOf } from './flat-tree.js';
import type { Frame } from './frame.js';

export interface Box {
  what: string;
  node: Node;
  rects: DOMRect[];
}

const press = 'button, input, select, textarea, summary';

/** Where an element stands, or each line of a text. */
function rectsOf(node: Node): DOMRect[] {
  if (isElement(node)) return [node.getBoundingClientRect()];
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width && height);
}

/** The texts, and the things to press, of our elements on a page. */
export function boxesOf(frame: Frame): Box[] {
  return nodesOf(frame).flatMap(node => {
    if (isElement(node) && node.matches(press))
      return isSeen(node) ? [{ what: `<${node.localName}>`, node, rects: rectsOf(node) }] : [];
    const parent = parentOf(node);
    const words = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
    if (!words || !parent || parent.matches('style, script, template, option') || !isSeen(parent)) return [];
    const rects = rectsOf(node);
    return rects.length ? [{ what: `"${words.slice(0, 40)}"`, node, rects }] : [];
  });
}

/** Letters are smaller than the box of their line, so that only its middle counts where boxes meet. */
const shrunk = ({ left, right, top, height }: DOMRect) => ({
  left: left + 1,
  right: right - 1,
  top: top + height / 4,
  bottom: top + (height * 3) / 4,
});

function meet(one: Box, other: Box): boolean {
  return one.rects.map(shrunk).some(a =>
    other.rects.map(shrunk).some(b => {
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }),
  );
}

/** Whether a box cuts off any of what is drawn in it. */
function cuts(box: Element, rects: DOMRect[]): boolean {
  const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
  // The page asked for so many lines and no more, whatever their size.
  const clamped = webkitLineClamp !== 'none' && webkitLineClamp !== '';
  const edge = box.getBoundingClientRect();
  const out = (a: number, b: number) => b - a > 1;
  return rects.some(
    ({ left, right, top, bottom }) =>
      (overflowX !== 'visible' && (out(left, edge.left) || out(edge.right, right))) ||
      (overflowY !== 'visible' && !clamped && (out(top, edge.top) || out(edge.bottom, bottom))),
  );
}

/** The faults of our elements on a page as it stands, in words that a failing test can show. */
export function reflowFaults(frame: Frame): string[] {
  const width = frame.window.document.documentElement.clientWidth;
  const boxes = boxesOf(frame);
  const faults = new Set<string>();
  for (const { what, node, rects } of boxes) {
    if (rects.some(({ left, right }) => left < -1 || right > width + 1))
      faults.add(`${what} runs out of the window`);
    for (let at = parentOf(node); at && at !== frame.body; at = drawnIn(at)) {
      if (cuts(at, rects)) faults.add(`${what} is cut off by <${at.localName}>`);
    }
  }
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (!holds(one.node, other.node) && !holds(other.node, one.node) && meet(one, other))
        faults.add(`${one.what} and ${other.what} lie over each other`);
    }
  });
  return [...faults];
}

/** What of a dialog no scrolling brings before the reader's eyes, in words that a failing test can show. */
export function outOfReach(frame: Frame, dialog: HTMLDialogElement): string[] {
  const { innerWidth, innerHeight } = frame.window;
  const root = dialog.getRootNode() as ShadowRoot;
  const isReached = (element: Element, rect: DOMRect): boolean => {
    const { left, top, width, height } = rect;
    for (let at: Element | null = element; at && holds(dialog, at); at = drawnIn(at))
      if (cuts(at, [rect])) return false;
    const found = root.elementFromPoint(left + width / 2, top + height / 2);
    const isWhole = left > -1 && top > -1 && left + width < innerWidth + 1 && top + height < innerHeight + 1;
    return isWhole && !!found && (holds(element, found) || holds(found, element));
  };
  // A large field scrolls for itself.
  const inside = boxesOf(frame).filter(({ what, node }) => what !== '<textarea>' && holds(dialog, node));
  if (!inside.length) return ['nothing is there'];
  return inside.flatMap(({ what, node }) => {
    const element = isElement(node) ? node : parentOf(node)!;
    // Of a text, its first line and its last.
    return ([0, -1] as const)
      .filter(line => {
        for (let at: Element | null = element; at; at = drawnIn(at)) {
          if (/auto|scroll/.test(getComputedStyle(at).overflowY))
            at.scrollTop +=
              rectsOf(node).at(line)!.top - at.getBoundingClientRect().top - at.clientHeight / 2;
        }
        return !isReached(element, rectsOf(node).at(line)!);
      })
      .map(line => `${what}, ${line ? 'its end' : 'its start'}`);
  });
}
