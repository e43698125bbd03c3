import { readFile, stat } from 'node:fs/promises';
import type { Item } from './item.js';

/** A file that is one article. */
export async function* readDocument(path: string, limit: number): AsyncGenerator<Item> {
  const { size } = await stat(path);
  if (size > limit) {
    yield { problem: { file: path, line: 1, reason: tooLarge(limit) } };
    return;
  }
  const source = await readFile(path);
  if (!source.length) yield { problem: { file: path, line: 1, reason: 'empty' } };
  else yield { job: { file: path, line: 1, source, name: '' } };
}

export const tooLarge = (limit: number): string =>
  `larger than ${Math.round(limit / 1e5) / 10} MB, which no article is (--limit)`;
