import type { Finding } from './finding.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { fromPattern } from './pattern-rule.js';
import { recognisers } from './recognise/index.js';
import type { Recogniser } from './recogniser.js';
import type { SiteRules } from './site.js';

/** A finding with its line. */
export interface Found extends Finding {
  line: Line;
  /** It is sure enough for the line to be changed. */
  sure: boolean;
}

/** Below this a line stays as it is. */
const THRESHOLD = 0.7;
/** What is less sure than this is not even a doubt. */
const NOISE = 0.4;

/** Asks every recogniser about every line. Where several speak of the same words, the surest is heard. */
export function findAll(page: Page): Found[] {
  const threshold = page.site.threshold ?? THRESHOLD;
  const asked = [...ownRecognisers(page.site), ...recognisers];
  return page.lines.flatMap(line => {
    const said = asked.flatMap(({ recognise }) => recognise(line, page) ?? []);
    const heard: Found[] = [];
    for (const one of said.sort((one, other) => other.confidence - one.confidence)) {
      if (one.confidence < NOISE || !isSound(one, line)) continue;
      if (heard.some(({ start, end }) => one.start < end && one.end > start)) continue;
      heard.push({ ...one, line, sure: one.confidence >= threshold });
    }
    return heard.sort((one, other) => one.start - other.start);
  });
}

const made = new WeakMap<SiteRules, Recogniser[]>();

function ownRecognisers(site: SiteRules): Recogniser[] {
  let own = made.get(site);
  if (!own) {
    own = (site.recognisers ?? []).map(one => ('pattern' in one ? fromPattern(one) : one));
    made.set(site, own);
  }
  return own;
}

/** A recogniser of the site may err; what it says must lie in the line, piece behind piece. */
function isSound({ start, end, pieces }: Finding, { text }: Line): boolean {
  let at = start;
  for (const piece of pieces) {
    if (!(piece.start >= at && piece.end > piece.start && piece.end <= end)) return false;
    at = piece.end;
  }
  return start >= 0 && (end > start || !text) && end <= text.length;
}
