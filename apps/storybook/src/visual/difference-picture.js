// What has changed, for eyes: the page as it was, as it is, and what differs, side by side.
import sharp from 'sharp';

/** White between the three. */
const gap = 24;

/** How far a frame stands off what it shows. */
const margin = 6;

const red = [214, 0, 28, 255];

/** Boxes around what differs; what is near each other is in one. */
export function boxesOf({ different, width, height }) {
  const boxes = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!different[y * width + x]) continue;
      const near = boxes.find(
        box =>
          x >= box.left - 2 * margin &&
          x <= box.right + 2 * margin &&
          y >= box.top - 2 * margin &&
          y <= box.bottom + 2 * margin,
      );
      if (!near) boxes.push({ left: x, right: x, top: y, bottom: y });
      else {
        Object.assign(near, {
          left: Math.min(near.left, x),
          right: Math.max(near.right, x),
          bottom: Math.max(near.bottom, y),
        });
      }
    }
  }
  return boxes;
}

/** The page now, faint, with what differs in red and a frame around it. */
function marked({ after, different, width, height }, boxes) {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < different.length; at++) {
    const faint = [0, 1, 2].map(channel => 255 - (255 - after[at * 4 + channel]) / 4);
    data.set(different[at] ? red : [...faint, 255], at * 4);
  }
  const dot = (x, y) => {
    if (x >= 0 && x < width && y >= 0 && y < height) data.set(red, (y * width + x) * 4);
  };
  for (const { left, right, top, bottom } of boxes) {
    for (let x = left - margin; x <= right + margin; x++)
      [top - margin, bottom + margin].forEach(y => dot(x, y));
    for (let y = top - margin; y <= bottom + margin; y++)
      [left - margin, right + margin].forEach(x => dot(x, y));
  }
  return data;
}

/** PNG of what `compare` found. */
export function differencePicture(found) {
  const { before, after, width, height } = found;
  const raw = { raw: { width, height, channels: 4 } };
  return sharp({
    create: { width: 3 * width + 2 * gap, height, channels: 4, background: '#ffffff' },
  })
    .composite(
      [before, after, marked(found, boxesOf(found))].map((input, column) => ({
        input,
        ...raw,
        left: column * (width + gap),
        top: 0,
      })),
    )
    .png()
    .toBuffer();
}
