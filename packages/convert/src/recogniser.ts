import type { Finding, Kind } from './finding.js';
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Looks at one line at a time. */
export interface Recogniser {
  kind: Kind;
  /** What the line is, if it is that; several findings if the line holds several. */
  recognise(line: Line, page: Page): Finding | Finding[] | undefined;
}

/** A finding that takes the whole line and keeps it as one piece. */
export function whole(
  kind: Kind,
  { text }: Line,
  as: string,
  confidence: number,
  why: string,
  facts?: Record<string, string>,
): Finding {
  return {
    kind,
    start: 0,
    end: text.length,
    confidence,
    why,
    // A line may be a picture alone.
    pieces: text ? [{ start: 0, end: text.length, as }] : [],
    ...(facts && { facts }),
  };
}
