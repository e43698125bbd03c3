import { isSize } from './steps.js';

/** What was chosen during this visit and no storage took, by key. */
export const visit = new Map<string, string>();

/** One of the browser's two storages, the local one where none is named; nothing for another name. Throws where the reader has denied it. */
export const areaOf = (storage: string): Storage | undefined =>
  (globalThis as unknown as Record<string, Storage>)[`${storage || 'local'}Storage`];

/** What was chosen under a key, now or on an earlier visit. */
export function recall(storage: string, key: string): string | null | undefined {
  try {
    return visit.get(key) ?? areaOf(storage)?.getItem(key);
  } catch {
    return null;
  }
}

/**
 * The size that a stored or sent text begins with, and the words behind it that say what else was chosen, each after a
 * space; nothing where it begins with none. The script for `<head>` asks the same.
 */
export function readChoice(text: string | null | undefined): { size: number; words: string } | undefined {
  const [, written, words] = /^([\d.]+)((?: [a-z]+)*)$/.exec(text ?? '') ?? [];
  const size = parseFloat(written ?? '');
  return isSize(size) ? { size, words: words! } : undefined;
}
