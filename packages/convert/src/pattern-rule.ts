import type { Finding, Piece } from './finding.js';
import type { Line } from './line.js';
import type { Recogniser } from './recogniser.js';
import type { PatternRule } from './site.js';

/** Makes a recogniser of a pattern: its named groups are what stays, all else of the match is a label. */
export function fromPattern({ kind, pattern, within = false, confidence = 0.9 }: PatternRule): Recogniser {
  const expression = new RegExp(within ? pattern : `^(?:${pattern})$`, 'dgiu');
  return {
    kind,
    recognise: line =>
      [...line.text.matchAll(expression)].filter(([all]) => all).map(found => finding(line, found)),
  };

  function finding({ text }: Line, found: RegExpExecArray): Finding {
    const start = found.index;
    const end = start + found[0].length;
    const groups = Object.entries(found.indices?.groups ?? {}).filter(([, range]) => range as unknown);
    const pieces: Piece[] = groups
      .map(([as, range]) => ({ start: range[0], end: range[1], as }))
      .sort((one, other) => one.start - other.start)
      .filter((one, index, all) => one.start >= (all[index - 1]?.end ?? 0));
    const kept = pieces.length ? pieces : [{ start, end, as: 'text' }];
    const why = `fits the site’s pattern ${pattern}`;
    return { kind, start, end, confidence, why, pieces: kept, facts: factsOf(kept, text) };
  }
}

const factsOf = (pieces: Piece[], text: string): Record<string, string> =>
  Object.fromEntries(pieces.map(({ as, start, end }) => [as, text.slice(start, end)]));
