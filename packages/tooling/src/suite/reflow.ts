/** What goes wrong where type is large and the window narrow: what is cut off, lies over something else, or runs out of the page. */
import type { Frame } from './frame.js';

interface Box {
  what: string;
  node: Node;
  rects: DOMRect[];
}

const press = 'button, input, select, textarea, summary';

/** Everything that an element holds: what its author wrote, and its furniture. */
function* nodesIn(root: Node): Generator<Node> {
  for (const child of [...((root as Element).shadowRoot?.childNodes ?? []), ...root.childNodes]) {
    yield child;
    yield* nodesIn(child);
  }
}

const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** Where an element is drawn: what is slotted stands in the furniture around its slot. */
const drawnIn = (element: Element): Element | null => element.assignedSlot ?? parentOf(element);

/** What is there for screen readers alone, or for the eye alone, is no text that could be cut off. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    const { clipPath, clip } = getComputedStyle(at);
    if (clipPath !== 'none' || clip !== 'auto' || at.getAttribute('aria-hidden') === 'true') return false;
  }
  return true;
}

/** The texts, and the things to press, of our elements on a page. */
function boxesOf(frame: Frame): Box[] {
  const nodes = new Set(frame.ours.flatMap(element => [...nodesIn(element)]));
  return [...nodes].flatMap(node => {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (element?.matches(press)) {
      return isSeen(element)
        ? [{ what: `<${element.localName}>`, node, rects: [element.getBoundingClientRect()] }]
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

const holds = (outer: Node, inner: Node): boolean => {
  for (let at: Node | null = inner; at; at = at.nodeType === 1 ? drawnIn(at as Element) : parentOf(at))
    if (at === outer) return true;
  return false;
};

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
