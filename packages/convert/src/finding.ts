/** What a line can be, from the top of a page to its end. */
export const kinds = [
  'section',
  'headline',
  'credit',
  'logo',
  'author',
  'published',
  'updated',
  'control',
  'dateline',
  'related',
  'contribution',
  'follow',
  'tip',
  'licence',
] as const;
export type Kind = (typeof kinds)[number];

/** A part of a finding that stays in the article, with what it is. What no piece holds is a label, and is replaced. */
export interface Piece {
  start: number;
  end: number;
  as: string;
}

/** What a recogniser says of a line, or of a range of it. */
export interface Finding {
  kind: Kind;
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  /** Why, in words. */
  why: string;
  pieces: Piece[];
  /** What else is known: a date in ISO 8601, a licence code. */
  facts?: Record<string, string>;
}
