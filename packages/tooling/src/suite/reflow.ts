/** What goes wrong where type is large and the window narrow: what is cut off, lies over something else, or runs out of the page. */
import { drawnIn, holds, isElement, isSeen, nodesOf, parentOf } from './flat-tree.js';
import type { Frame } from './frame.js';

export interface Box {
  what: string;
  node: Node;
  rects: DOMRect[];
}

const press = 'button, input, select, textarea, summary';

/** The texts, and the things to press, of our elements on a page. */
export function boxesOf(frame: Frame): Box[] {
  return nodesOf(frame).flatMap(node => {
    if (isElement(node) && node.matches(press)) {
      return isSeen(node)
        ? [{ what: `<${node.localName}>`, node, rects: [node.getBoundingClientRect()] }]
        : [];
    }
    const parent = parentOf(node);
    const words = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
    if (!words || !parent || parent.matches('style, script, template, option') || !isSeen(parent)) return [];
    const range = node.ownerDocument!.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width && height);
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

/** The faults of our elements on a page as it stands, in words that a failing test can show. */
export function reflowFaults(frame: Frame): string[] {
  const width = frame.window.document.documentElement.clientWidth;
  const boxes = boxesOf(frame);
  const faults = new Set<string>();
  for (const { what, node, rects } of boxes) {
    if (rects.some(({ left, right }) => left < -1 || right > width + 1))
      faults.add(`${what} runs out of the window`);
    for (let at = parentOf(node); at && at !== frame.body; at = drawnIn(at)) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(at);
      // The page asked for so many lines and no more, whatever their size.
      const clamped = webkitLineClamp !== 'none' && webkitLineClamp !== '';
      const edge = at.getBoundingClientRect();
      const out = (a: number, b: number) => b - a > 1;
      const cut = rects.some(
        ({ left, right, top, bottom }) =>
          (overflowX !== 'visible' && (out(left, edge.left) || out(edge.right, right))) ||
          (overflowY !== 'visible' && !clamped && (out(top, edge.top) || out(edge.bottom, bottom))),
      );
      if (cut) faults.add(`${what} is cut off by <${at.localName}>`);
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
