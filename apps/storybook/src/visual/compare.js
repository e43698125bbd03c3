// Compares two pictures of a page. Borders, fills and signs must be the same to the pixel; what is soft, to a reader.
import pixelmatch from 'pixelmatch';
import { changedParts, fill, spanOf } from './soft-parts.js';

/** How far a colour may be off where nothing is soft; a hairline on paper is further. */
const exactly = 0.02;

/** A picture on a canvas that may be larger. */
function onCanvas({ data, width, height }, canvas) {
  if (width === canvas.width && height === canvas.height) return data;
  const filled = new Uint8Array(canvas.width * canvas.height * 4);
  for (let y = 0; y < height; y++) {
    filled.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * canvas.width * 4);
  }
  return filled;
}

/**
 * @typedef {{ data: Uint8Array, width: number, height: number }} Picture RGBA.
 * @param {Picture} was
 * @param {Picture} now
 * @param {number[][]} softParts  x, y, width and height of what is soft now
 * @returns the canvas that holds both, each on it, for each pixel whether it is another, and how many are
 */
export function compare(was, now, softParts) {
  const canvas = { width: Math.max(was.width, now.width), height: Math.max(was.height, now.height) };
  const { width, height } = canvas;
  const pair = { before: onCanvas(was, canvas), after: onCanvas(now, canvas), width };
  const spans = softParts.map(part => spanOf(part, canvas));

  const soft = new Uint8Array(width * height);
  for (const span of spans) fill(soft, width, span);
  const drawn = new Uint8Array(width * height * 4);
  // Smoothed edges of round signs are left out by pixelmatch itself.
  pixelmatch(pair.before, pair.after, drawn, width, height, {
    threshold: exactly,
    ignoreMask: soft,
    diffMask: true,
  });
  const different = Uint8Array.from({ length: width * height }, (_, at) => (drawn[at * 4 + 3] ? 1 : 0));
  for (const part of changedParts(pair, spans)) fill(different, width, part);
  return { ...pair, height, different, count: different.reduce((sum, one) => sum + one, 0) };
}
