import { readDate } from '../dates.js';
import type { Finding } from '../finding.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';
import type { Words } from '../words.js';

/** The word before a date that says what it is a date of. */
export const sayer = (words: Words): RegExp =>
  patternFor(
    words,
    'sayer',
    () => `^(?:(?<updated>${anyOf(words.updated)})|(?<published>${anyOf(words.published)}))\\s*[:：]?\\s*`,
  );

/** When it was published, and when it was changed, on a line of its own. */
export const date: Recogniser = {
  kind: 'published',
  recognise(line, page) {
    const { text } = line;
    if (!text || text.length > 160 || !/\d/.test(text)) return;
    const { words, site } = page;
    const findings: Finding[] = [];
    for (let at = 0; at < text.length;) {
      const said = sayer(words).exec(text.slice(at));
      const label = said?.[0] ?? '';
      const read = readDate(text.slice(at + label.length), words, site.dates ?? words.dateOrder);
      if (!read) return;
      const updated = said?.groups?.['updated'] !== undefined;
      const start = at + label.length;
      const end = start + read.length;
      const near = line.index < page.head + 3 || line.hints.has('published');
      const confidence = (label ? 0.85 : 0.7) + (near ? 0.1 : -0.25) - (read.sure ? 0 : 0.3);
      findings.push({
        kind: updated ? 'updated' : 'published',
        start: at,
        end,
        confidence,
        why: [
          label ? `a date after “${label.trim()}”` : 'a date alone on its line',
          near ? 'near the top' : 'far from the top',
          ...(read.sure ? [] : ['day and month may be the other way round']),
        ].join('; '),
        // Our card writes "Updated" itself; other words stay with their date.
        pieces: [{ start: updated ? start : at, end, as: updated ? 'updated' : 'published' }],
        facts: { iso: read.iso },
      });
      const gap = /^\s*(?:[|•·,;/–—-]\s*)?/.exec(text.slice(end))![0];
      at = end + gap.length;
    }
    // What stands between two dates goes with the first.
    findings.forEach((one, index) => (one.end = findings[index + 1]?.start ?? text.length));
    return findings;
  },
};
