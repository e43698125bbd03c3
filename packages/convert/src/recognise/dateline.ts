import { isWire } from '../names.js';
import type { Recogniser } from '../recogniser.js';

const shape =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s+\p{Lu}[\p{L}.\s]{1,24}?)?|\p{Lu}[\p{L}\p{M}.'’ -]{2,30}?(?:,\s+\p{Lu}[\p{L}.\s]{1,24}?)?(?=\s*\())(?:,\s+\p{L}{3,10}\.?\s+\d{1,2})?\s*(?:\((?<agency>[^()]{2,30})\))?\s*[—–]|^(?<place2>\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s+\p{Lu}[\p{L}.\s]{1,24}?)?)\s*\((?<agency2>[^()]{2,30})\)\s*--?/u;

/** The place at the beginning of the text: "WASHINGTON (AP) — …". It stays in the text, and is told to the import. */
export const dateline: Recogniser = {
  kind: 'dateline',
  recognise({ text, index }, page) {
    if (index < page.head || index > page.head + 1) return;
    const found = shape.exec(text.slice(0, 120));
    if (!found) return;
    const { place, agency, place2, agency2 } = found.groups ?? {};
    const where = (place ?? place2)!.trim();
    const wire = agency ?? agency2;
    const start = found[0].indexOf(where);
    return {
      kind: 'dateline',
      start,
      end: start + where.length,
      confidence: wire && isWire(wire) ? 0.97 : 0.85,
      why: 'a place before the first sentence',
      pieces: [{ start, end: start + where.length, as: 'place' }],
      facts: { place: where, ...(wire && { agency: wire }) },
    };
  },
};
