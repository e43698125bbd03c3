// Words and photographs, which each machine draws in its own way: its fitting of letters to pixels, its smoothing.
// Three looks at them tell that from a change: at the line's place, at its ink, and at its letters, with eyes squinted.

/** A line that fits this much better a pixel away has moved: machines leave it where it fits best. */
const placing = 0.5;

/** How far the mean of a line may be off, of 255. In a short word, chance weighs more. */
const weighing = pixels => 2 + 60 / Math.sqrt(pixels);

/** Cells of this many pixels each way are what squinting leaves of letters. */
const cell = 4;

/** How far the mean of a cell may be off, of 255: more than machines' ways with letters, less than a lost comma. */
const squinting = 36;

/** Letters that are fitted to pixels have their edges moved by as much as one. */
const steps = [-1, 0, 1].flatMap(down => [-1, 0, 1].map(right => [right, down]));

/** The rows and columns of a canvas that something soft takes up. Accents reach beyond the boxes of their words. */
export function spanOf([x, y, w, h], { width, height }) {
  const over = 1 + h / 8;
  return {
    left: Math.max(0, Math.floor(x - 1)),
    right: Math.min(width, Math.ceil(x + w + 1)),
    top: Math.max(0, Math.floor(y - over)),
    bottom: Math.min(height, Math.ceil(y + h + over)),
  };
}

/** Sets a byte for each pixel in a span. */
export function fill(mask, width, { left, right, top, bottom }) {
  for (let row = top; row < bottom && left < right; row++) {
    mask.fill(1, row * width + left, row * width + right);
  }
}

/** What two pictures have in each pixel of a span, the one moved by some pixels: the sums of `measure`, by channel. */
function sums(measure, { before, after, width }, { left, right, top, bottom }, moved = 0) {
  const sum = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      for (let channel = 0; channel < 3; channel++) {
        const now = after[at * 4 + channel];
        sum[channel] += measure(now - (before[(at + moved) * 4 + channel] ?? now));
      }
    }
  }
  return sum;
}

const pixelsIn = ({ left, right, top, bottom }) => (right - left) * (bottom - top);
const signed = difference => difference;

/** Whether a span fits better a pixel away. */
function hasMoved(pair, span) {
  const distance = moved => sums(Math.abs, pair, span, moved).reduce((sum, one) => sum + one);
  const here = distance(0);
  if (!here) return false;
  const away = steps.filter(([right, down]) => right || down);
  return away.some(([right, down]) => distance(down * pair.width + right) < here * placing);
}

/** Whether a span has more or less ink as a whole, or ink of another colour. */
function hasOtherInk(pair, span) {
  const pixels = pixelsIn(span);
  return sums(signed, pair, span).some(sum => Math.abs(sum) / pixels > weighing(pixels));
}

/** Whether a cell has another mean, wherever its letters may have been fitted to. */
function hasOtherLetters(pair, span) {
  const pixels = pixelsIn(span);
  const alike = moved => sums(signed, pair, span, moved).every(sum => Math.abs(sum) / pixels <= squinting);
  return !alike(0) && !steps.some(([right, down]) => alike(down * pair.width + right));
}

/** The cells of a span; those at its edges may be smaller. */
function* cellsOf({ left, right, top, bottom }) {
  for (let y = top; y < bottom; y += cell) {
    for (let x = left; x < right; x += cell) {
      yield { left: x, right: Math.min(x + cell, right), top: y, bottom: Math.min(y + cell, bottom) };
    }
  }
}

/**
 * The parts of some spans in which two pictures are not the same to a reader.
 * @param {{ before: Uint8Array, after: Uint8Array, width: number }} pair  RGBA, on one canvas
 */
export function changedParts(pair, spans) {
  return spans.flatMap(span => {
    if (hasMoved(pair, span) || hasOtherInk(pair, span)) return [span];
    return [...cellsOf(span)].filter(one => hasOtherLetters(pair, one));
  });
}
