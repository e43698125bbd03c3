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
      first = false;
      yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    }
  } finally {
    await file.close();
  }
}
