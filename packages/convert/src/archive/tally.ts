import { kinds, type Kind } from '../finding.js';
import type { Converted } from './worker.js';

/** What a run has done, in numbers that stay small however large the archive is. */
export interface Tally {
  articles: number;
  written: number;
  unchanged: number;
  existing: number;
  recognised: Partial<Record<Kind, number>>;
  doubtful: Partial<Record<Kind, number>>;
  failed: Record<string, { count: number; first: string }>;
  /** The first doubtful lines. */
  doubts: string[];
}

export const newTally = (): Tally => ({
  articles: 0,
  written: 0,
  unchanged: 0,
  existing: 0,
  recognised: {},
  doubtful: {},
  failed: {},
  doubts: [],
});

const LISTED = 20;
/** Reasons that differ in every article would fill the memory. */
const REASONS = 100;

export function countFailure(tally: Tally, place: string, reason: string): void {
  const key =
    reason in tally.failed || Object.keys(tally.failed).length < REASONS ? reason : 'for another reason';
  const known = (tally.failed[key] ??= { count: 0, first: place });
  known.count++;
}

export function countLines(
  tally: Tally,
  { counts, recognitions }: Pick<Converted, 'counts' | 'recognitions'>,
  place: (line: number) => string,
): void {
  for (const kind of kinds)
    if (counts[kind]) tally.recognised[kind] = (tally.recognised[kind] ?? 0) + counts[kind];
  for (const one of recognitions) {
    if (one.sure) continue;
    tally.doubtful[one.kind] = (tally.doubtful[one.kind] ?? 0) + 1;
    if (tally.doubts.length < LISTED) tally.doubts.push(describe(place(one.line), one));
  }
}

/** A recognition in one line. */
export const describe = (
  place: string,
  { kind, confidence, text, why }: { kind: string; confidence: number; text: string; why: string },
): string => `${place}  ${kind} ${confidence.toFixed(2)}  ${shortened(text)}  (${why})`;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

export const rowsOf = ({
  recognised,
  doubtful,
}: Tally): [kind: Kind, recognised: number, doubtful: number][] =>
  kinds
    .map((kind): [Kind, number, number] => [kind, recognised[kind] ?? 0, doubtful[kind] ?? 0])
    .filter(([, sure, unsure]) => sure || unsure);

export const failures = ({ failed }: Tally): number =>
  Object.values(failed).reduce((sum, { count }) => sum + count, 0);
