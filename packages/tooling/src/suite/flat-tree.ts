/** An element as it is drawn: what its author wrote, and the furniture around it. */
import type { Frame } from './frame.js';

/** Everything that an element holds. */
export function* nodesIn(root: Node): Generator<Node> {
  for (const child of [...((root as Element).shadowRoot?.childNodes ?? []), ...root.childNodes]) {
    yield child;
    yield* nodesIn(child);
  }
}

/** Everything that our elements on a page hold, once. */
export const nodesOf = (frame: Frame): Node[] => [
  ...new Set(frame.ours.flatMap(element => [...nodesIn(element)])),
];

export const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** Where an element is drawn: what is slotted stands in the furniture around its slot. */
export const drawnIn = (element: Element): Element | null => element.assignedSlot ?? parentOf(element);

/** Whether a node is drawn within another, or is it. */
export const holds = (outer: Node, inner: Node): boolean => {
  for (let at: Node | null = inner; at; at = isElement(at) ? drawnIn(at) : parentOf(at))
    if (at === outer) return true;
  return false;
};

/** What is there for screen readers alone, or for the eye alone, is not seen as something to read or to press. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    const { clipPath, clip } = getComputedStyle(at);
    if (clipPath !== 'none' || clip !== 'auto' || at.getAttribute('aria-hidden') === 'true') return false;
  }
  return true;
}

const pressed = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/** What a reader can press in our elements, and sees. */
export const pressable = (frame: Frame): HTMLElement[] =>
  nodesOf(frame)
    .filter(isElement)
    .filter(element => element.matches(pressed) && isSeen(element));

/** An element in words that a failing test can show. */
export const called = (element: Element): string => {
  const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `<${element.localName}>${words && ` "${words.slice(0, 40)}"`}`;
};
