import type { SourceKind } from '../page.js';

/** An article as a worker gets it. */
export interface Job {
  /** Its file, and the line of the file in which it begins. */
  file: string;
  line: number;
  /** Bytes are decoded by the worker. */
  source: string | Uint8Array;
  kind?: SourceKind;
  title?: string;
  /** What its own file would be called. */
  name: string;
}

/** What could not be read. */
export interface Problem {
  file: string;
  line?: number;
  reason: string;
}

/** A step through an archive, in order: bytes that stay as they are, then an article or a problem. */
export interface Item {
  before?: Uint8Array;
  job?: Job;
  /** The article as it stood in its file, for one that is left as it was. */
  raw?: Uint8Array;
  /** Puts the converted article into what stood around it there. */
  wrap?: (html: string) => Uint8Array;
  problem?: Problem;
  /** Which of the files it is from, and whether the file ends with it. */
  file?: number;
  last?: boolean;
}
