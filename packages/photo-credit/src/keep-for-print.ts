import { isServer } from 'lit';
import { pictureOf } from './figure.js';

const figures = new Set<Element>();

/**
 * Pictures that were to wait until they are scrolled to are fetched when the page is about to be printed. No browser
 * lets a page hold back the printer, so a picture that is not in the cache may come too late for the first sheet.
 */
function load(): void {
  for (const figure of figures) {
    const picture = pictureOf(figure);
    if (picture) picture.loading = 'eager';
  }
}

// One listener for all figures of the page. Some engines tell of printing in one way only.
if (!isServer) {
  addEventListener('beforeprint', load);
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) load();
  });
}

/** Has a figure's picture loaded before the page is printed, as long as the figure is on the page. */
export const keepForPrint = (figure: Element, kept: boolean): unknown =>
  kept ? figures.add(figure) : figures.delete(figure);
