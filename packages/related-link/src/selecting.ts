import { linksOf } from './headline.js';

interface Caret {
  node: Node;
  offset: number;
}

/** The link lies over the whole card, so that every click is a real one. It is looked through for a moment here. */
function caretAt(card: HTMLElement, x: number, y: number): Caret | undefined {
  card.style.setProperty('--_through', 'none');
  try {
    const position = document.caretPositionFromPoint?.(x, y);
    if (position) return { node: position.offsetNode, offset: position.offset };
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
  } finally {
    card.style.removeProperty('--_through');
    if (!card.getAttribute('style')) card.removeAttribute('style');
  }
}

/** Whether there are letters at a point, and not the room beside them. */
function hasLetters({ node }: Caret, x: number, y: number): boolean {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

const far = 3;
const ready = new WeakSet<Element>();

/**
 * Lets a mouse select the text of a card, headline included, by dragging over it. Clicks of every button, the
 * context menu, and dragging the link from where there are no letters stay the browser's own.
 */
export function selectByDragging(card: HTMLElement): void {
  if (ready.has(card)) return;
  ready.add(card);
  card.addEventListener('mousedown', press => {
    if (press.button || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    if (!linksOf(card)[0]?.contains(press.target as Node)) return;
    const start = caretAt(card, press.clientX, press.clientY);
    const selection = getSelection();
    if (!start || !selection || !hasLetters(start, press.clientX, press.clientY)) return;
    press.preventDefault(); // else the link would be dragged; a click is not stopped by it
    selection.removeAllRanges();
    let selected = false;

    const move = ({ clientX, clientY }: MouseEvent) => {
      selected ||= Math.hypot(clientX - press.clientX, clientY - press.clientY) > far;
      const end = selected && caretAt(card, clientX, clientY);
      if (end) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    };
    // The click that ends a selection follows no link; no router gets to see it either.
    const swallow = (click: Event) => {
      click.preventDefault();
      click.stopImmediatePropagation();
    };
    const release = () => {
      removeEventListener('mousemove', move, true);
      removeEventListener('mouseup', release, true);
      if (!selected) return;
      addEventListener('click', swallow, true);
      setTimeout(() => removeEventListener('click', swallow, true));
    };
    addEventListener('mousemove', move, true);
    addEventListener('mouseup', release, true);
  });
}
