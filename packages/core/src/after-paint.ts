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
    addEventListener('click', startEarly, true);
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
  [...waiting.keys()].slice(0, perTurn).forEach(startNow);
  if (waiting.size) soon();
}

/** Who is clicked starts first: a link that must not be followed is text by then. */
function startEarly(event: Event): void {
  event.composedPath().forEach(startNow);
}

function startNow(target: EventTarget): void {
  const element = target as Element;
  const start = waiting.get(element);
  if (!waiting.delete(element) || !element.isConnected) return;
  try {
    start!();
  } catch (error) {
    reportError(error); // and the others start
  }
}
