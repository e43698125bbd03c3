import { open } from 'node:fs/promises';
import { wideEncoding } from './decode.js';

/** A file in pieces. What is UTF-16 comes as UTF-8, so that signs of markup are single bytes. */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    let decoder: TextDecoder | undefined;
    let first = true;
    for await (const chunk of file.createReadStream({ highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
      if (first) {
        const wide = wideEncoding(chunk);
        decoder = wide && new TextDecoder(wide);
      }
      let text = decoder?.decode(chunk, { stream: true });
      // What it says of its encoding holds no more.
      if (first) text = text?.replace(/^(<\?xml\b[^>]*encoding=["'])UTF-16(?:LE|BE)?/i, '$1UTF-8');
      first = false;
      yield text === undefined ? chunk : Buffer.from(text);
    }
  } finally {
    await file.close();
  }
}
