import { isServer } from 'lit';

const figures = new Map<Element, () => void>();
const tell = (): void => figures.forEach(prepare => prepare());

// One listener for all figures of the page. Some engines tell of printing in one way only.
if (!isServer) {
  addEventListener('beforeprint', tell);
  try {
    matchMedia('print').addEventListener('change', event => event.matches && tell());
  } catch {
    // Not every browser or page has it.
  }
}

/**
 * Calls `prepare` when the page is about to be printed; without it, no longer. No browser lets a page hold back the
 * printer: what is not in the cache by then may come too late for the paper.
 */
export function keepForPrint(figure: Element, prepare?: () => void): void {
  if (prepare) figures.set(figure, prepare);
  else figures.delete(figure);
}
