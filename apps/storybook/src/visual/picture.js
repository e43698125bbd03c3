// A picture of a page: its pixels, and how it is kept in a file.
import sharp from 'sharp';
import { spanOf } from './soft-parts.js';

/** WebP, which keeps pixels in a fourth of what PNG needs, ends at 16,383 of them; a taller page stands in columns. */
const tallest = 16000;

/** RGBA of an encoded picture. */
export async function decoded(picture) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** RGBA as a file. */
export const encoded = ({ data, width, height }) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 4 })
    .toBuffer();

/** What is compared with eyes squinted needs no finer colours than these steps of 255, and a third less room. */
const step = 17;

/** Rounds the colours of what is soft; its paper stays what it is around it. */
function roundColours({ data, width, height }, softParts) {
  for (const part of softParts) {
    const { left, right, top, bottom } = spanOf(part, { width, height });
    const [red, green, blue] = data.subarray((top * width + left) * 4);
    for (let y = top; y < bottom; y++) {
      for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) continue;
        for (let channel = at; channel < at + 3; channel++)
          data[channel] = Math.round(data[channel] / step) * step;
      }
    }
  }
}

/** A screenshot and where it is soft, in as many columns as its height asks for. */
export async function inColumns(screenshot, softParts) {
  const page = await decoded(screenshot);
  roundColours(page, softParts);
  const columns = Math.ceil(page.height / tallest);
  if (columns === 1) return { ...page, softParts };
  const width = page.width * columns;
  const height = Math.ceil(page.height / columns);
  const data = new Uint8Array(width * height * 4);
  const row = page.width * 4;
  for (let y = 0; y < page.height; y++) {
    const to = (y % height) * width * 4 + Math.floor(y / height) * row;
    data.set(page.data.subarray(y * row, (y + 1) * row), to);
  }
  // A word may stand where a column ends, and so in two.
  const folded = softParts.flatMap(([x, y, w, h]) =>
    Array.from({ length: columns }, (_, column) => [
      x + column * page.width,
      y - column * height,
      w,
      h,
    ]).filter(([, top]) => top < height && top + h > 0),
  );
  return { data, width, height, softParts: folded };
}
