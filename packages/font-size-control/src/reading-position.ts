/** The innermost block that can be seen below an edge of the window. */
function firstVisibleBlock(within: Element, edge: number): Element {
  for (const child of within.children) {
    const { bottom, height } = child.getBoundingClientRect();
    if (height && bottom > edge && !getComputedStyle(child).display.startsWith('inline'))
      return firstVisibleBlock(child, edge);
  }
  return within;
}

/** The text of an element from its first whole line below an edge on, looked for from a block on; nothing where none is seen. */
function firstWholeLine(within: Element, block: Element, edge: number): Range | undefined {
  const range = document.createRange();
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  texts.currentNode = block;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const end = text.data.trimEnd().length;
    const isBelow = (at: number): boolean => {
      range.setStart(text, at);
      range.setEnd(text, end);
      const [line] = range.getClientRects();
      return !!line && line.top >= edge;
    };
    let [low, high] = [0, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(middle)) high = middle;
      else low = middle + 1;
    }
    // A space has no place of its own: it may end the line before.
    while (low < end && !text.data[low]!.trim()) low++;
    if (low < end && isBelow(low)) return range.getBoundingClientRect().top < innerHeight ? range : undefined;
  }
  return;
}

/** Whether the reader is at an element that can be seen: what they press must not move from under their hand. */
function isInUse(control: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  return control.matches(':focus-within') && bottom > 0 && top < innerHeight;
}

/** The next look at what the last change moved, so that another change can call it off. */
let nextLook = 0;

/**
 * Makes a change that reflows an element's text, and scrolls so that what the reader looks at stays where it was: the
 * control while they use it, else the line that they read. Browsers anchor what is scrolled past as well, but not
 * all of them, and not by the line.
 */
export function keepReadingPosition(target: Element, change: () => void, control?: Element): void {
  const root = document.scrollingElement;
  const scrollers: Element[] = [];
  for (let at = target.parentElement; at; at = at.parentElement) {
    if (at === root || /auto|scroll/.test(getComputedStyle(at).overflowY)) scrollers.push(at);
  }
  // What lies above a scrolling box, or below a sticky header whose room the page keeps, is not seen.
  const edges = scrollers.map(at => {
    const room = parseFloat(getComputedStyle(at).scrollPaddingTop) || 0;
    return room + (at === root ? 0 : at.getBoundingClientRect().top);
  });
  const edge = Math.max(0, ...edges);
  const block = firstVisibleBlock(target, edge);
  const { top, height } = block.getBoundingClientRect();
  // A block that begins at the edge keeps its beginning, as browsers do it: the letters of its first line may move
  // within their line, since its height changes. A scrolled page stands on whole pixels, so one is allowed for.
  const begins = top >= edge - 1;
  const line = begins ? undefined : firstWholeLine(target, block, edge);
  // Without a line, what was half-way down a picture is half-way down it afterwards.
  const share = height && Math.min(1, Math.max(0, (edge - top) / height));
  const used = control && isInUse(control) ? control : undefined;
  const position = (): number => {
    if (used) return used.getBoundingClientRect().top;
    const box = block.getBoundingClientRect();
    return line?.getClientRects()[0]?.top ?? box.top + share * box.height;
  };
  const before = position();
  const settle = (): void => {
    for (const at of scrollers) {
      // At its very top, a page grows downwards. Whole pixels, which Safari would not round but cut off.
      if (used || at.scrollTop) at.scrollBy({ top: Math.round(position() - before), behavior: 'instant' });
    }
  };
  cancelAnimationFrame(nextLook);
  change();
  settle();
  // What the page moves itself when the type changes, or lays out only when it comes into sight, moves in the next
  // frames. A reader who scrolls on in the meantime is left alone.
  let frames = 4;
  const look = (): void => {
    const places = scrollers.map(at => at.scrollTop);
    nextLook = requestAnimationFrame(() => {
      if (scrollers.some((at, index) => at.scrollTop !== places[index])) return;
      settle();
      if (--frames) look();
    });
  };
  look();
}
