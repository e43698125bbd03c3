const waiting = new Map<Element, () => void>();
const perTurn = 50;

const soon = (): unknown =>
  // Not in every browser.
  self.requestIdleCallback?.(turn, { timeout: 200 }) ?? setTimeout(turn);

/**
 * Calls `start` once the page has been painted, for what changes nothing that is seen. A page with a thousand
 * elements is there as soon as its markup is, and can be scrolled and clicked while they start, some in each turn.
 */
export function afterPaint(element: Element, start: () => void): void {
  if (!waiting.size) {
    // A page in the background, or a frame that is not shown, paints nothing to wait for.
    const late = setTimeout(turn, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      soon();
    });
  }
  waiting.set(element, start);
}

function turn(): void {
  const some = [...waiting].slice(0, perTurn);
  for (const [element] of some) waiting.delete(element);
  if (waiting.size) soon();
  for (const [element, start] of some) if (element.isConnected) start();
}
