import type { Finding } from '../finding.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';

/** The way to another story: in parentheses anywhere in a line, or after its label on a line of its own. */
export const related: Recogniser = {
  kind: 'related',
  recognise(line, page) {
    const { text } = line;
    if (text.length < 5 || line.within('h1', 'figcaption')) return;
    const { words } = page;
    const alone =
      text.length < 340
        ? patternFor(
            words,
            'related-line',
            () =>
              `^[[(>»•*-]*\\s*(?<label>(?<strong>${anyOf(words.related)})|${anyOf(words.more)})(?<colon>\\s*[:：]|\\s+[–—|-](?=\\s)|\\s*[>»]+)?\\s*(?<title>\\S.*?)?$`,
          ).exec(text)
        : null;
    const within = inParentheses(line, page);
    if (!alone?.groups?.['title'] || within.some(({ start }) => start === 0)) return within;
    const { label, colon, title } = alone.groups;
    const certain = alone.groups['strong'] !== undefined;
    const end = text.length - (/^[[(]/.test(text) && /[\])]$/.test(text) ? 1 : 0);
    const start = end - title.length + (text.length - end);
    const linked = linkOver(line, start, end);
    // Without a colon after it, only a link that begins there tells a label from a sentence.
    if (!colon && !isLink(line, start, end)) return within;
    const finding = aboutTitle(line, {
      start,
      end: Math.max(start + 1, end),
      label: label!,
      certain,
      linked,
    });
    return finding ? [{ ...finding, start: 0, end: text.length }] : within;
  },
};

/** "(RELATED: title)", once or more often. */
function inParentheses(line: Line, { words }: Page): Finding[] {
  const { text } = line;
  const opening = patternFor(
    words,
    'related-open',
    () => `[([]\\s*(?<label>${anyOf(words.related)})\\s*[:：–—-]\\s*`,
    'giu',
  );
  const findings: Finding[] = [];
  for (const found of text.matchAll(opening)) {
    const start = found.index + found[0].length;
    const end = closing(text, start);
    if (end === undefined) continue;
    const finding = aboutTitle(line, {
      start,
      end,
      label: found.groups!['label']!,
      certain: true,
      linked: linkOver(line, start, end),
    });
    if (!finding) continue;
    if (/^\s*[\p{Ll},]/u.test(text.slice(end + 1))) {
      finding.confidence -= 0.3;
      finding.why += '; the sentence goes on behind it';
    }
    findings.push({ ...finding, start: found.index, end: end + 1 });
  }
  return findings;
}

/** Where the parenthesis closes that is open at an offset; titles have parentheses of their own. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 400); at++) {
    if (text[at] === '(' || text[at] === '[') depth++;
    else if ((text[at] === ')' || text[at] === ']') && --depth === 0) return at;
  }
  return;
}

const linkOver = (line: Line, start: number, end: number): boolean => {
  const links = line.links(start, end);
  return links.length === 1 && !!links[0]!.attribs['href'];
};

/** Whether all of a range is one link. */
const isLink = (line: Line, start: number, end: number): boolean =>
  linkOver(line, start, end) &&
  line.links(start, start + 1).length === 1 &&
  line.links(end - 1, end).length === 1;

function aboutTitle(
  line: Line,
  given: { start: number; end: number; label: string; certain: boolean; linked: boolean },
): Finding | undefined {
  const { start, end, label, certain, linked } = given;
  const title = line.text.slice(start, end).trim();
  const count = title.split(' ').length;
  if (!title || title.length > 300) return;
  const reasons = [`begins with “${label}”`];
  let confidence = certain ? 0.92 : 0.55;
  if (linked) {
    confidence += certain ? 0.05 : 0.25;
    reasons.push('leads to an address');
  }
  if (line.links(start, end).length > 1) {
    confidence -= 0.5;
    reasons.push('has more than one link');
  }
  if (count < 3 && !linked) {
    confidence -= 0.35;
    reasons.push('too short for a title');
  }
  if (/[.;]$/.test(title) && count > 12 && !linked) {
    confidence -= 0.35;
    reasons.push('ends like a sentence');
  }
  return {
    kind: 'related',
    start,
    end,
    confidence,
    why: reasons.join('; '),
    pieces: [{ start, end: start + line.text.slice(start, end).trimEnd().length, as: 'title' }],
    facts: { label },
  };
}
