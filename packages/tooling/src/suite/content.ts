/** What a reader finds on a page: the words and pictures that its author wrote, and where they stand. */

const silent = 'script, style, template, [hidden]';

export interface Piece {
  words: string;
  box: DOMRect;
}

/** Every piece of text and every picture of the light DOM, in order, with the box that it is drawn in. */
export function piecesOf(body: HTMLElement): Piece[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.parentElement as Element).closest(silent)) continue;
    if (node instanceof (body.ownerDocument.defaultView as Window & typeof globalThis).HTMLImageElement) {
      pieces.push({ words: `[${node.alt}]`, box: node.getBoundingClientRect() });
    }
    const words = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
    if (!words) continue;
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(node);
    pieces.push({ words, box: range.getBoundingClientRect() });
  }
  return pieces;
}

/** The words of `piecesOf` that can be seen. */
export const visibleWords = (body: HTMLElement): string[] =>
  piecesOf(body)
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map(({ words }) => words);

/** Which pieces of the first list stand elsewhere in the second, in words that a failing test can show. */
export function movesBetween(before: Piece[], after: Piece[]): string[] {
  return before.flatMap(({ words, box }, index) => {
    const now = after[index]?.box;
    if (!now) return [`${words}: gone`];
    const far = (['x', 'y', 'width', 'height'] as const).filter(
      side => Math.abs(box[side] - now[side]) > 0.1,
    );
    return far.map(
      side => `${words.slice(0, 40)}: ${side} ${box[side].toFixed(1)} → ${now[side].toFixed(1)}`,
    );
  });
}

/** The words that a stylesheet draws before or after an element; some engines name an attribute in place of its value. */
export function drawn(element: Element, side: '::before' | '::after'): string {
  const { content, display } = element.ownerDocument.defaultView!.getComputedStyle(element, side);
  if (display === 'none') return '';
  return [...content.matchAll(/"([^"]*)"|attr\(([\w-]+)\)/g)]
    .map(([, words, attribute]) => words ?? element.getAttribute(attribute!) ?? '')
    .join('');
}

/** Text, links and headings of markup after our tags are taken away and what they hold is kept. */
export function unwrapped(markup: string) {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const ours of [...body.querySelectorAll('*')].filter(element =>
    element.localName.startsWith('galley-'),
  )) {
    ours.replaceWith(...ours.childNodes);
  }
  const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  return {
    text: text(body),
    links: [...body.querySelectorAll('a')].map(link => `${text(link)} → ${link.getAttribute('href')}`),
    headings: [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(text),
  };
}
