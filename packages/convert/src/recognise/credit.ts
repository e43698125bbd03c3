import type { Finding } from '../finding.js';
import type { Line } from '../line.js';
import { isAgency, isOrganization, isPerson } from '../names.js';
import type { Page } from '../page.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';
import { archives } from '../words/agencies.js';
import type { Words } from '../words.js';

interface Credit {
  creator?: string;
  source?: string;
  copyright?: string;
  confidence: number;
  why: string;
}

const archive = new RegExp(`^${anyOf(archives)}$`, 'i');
const copyright = /^(?:©|\(c\)|copyright\s*(?:©|\(c\))?)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?/i;

/** Reads a credit as agencies and papers spell it: REUTERS/Name, Name/AP, Photo by Name / Getty Images, © Name … */
export function readCredit(written: string, words: Words): Credit | undefined {
  if (written.length < 2 || written.length > 140) return;
  const inside = /^[([](.*)[)\]]$/.exec(written)?.[1]?.trim();
  let text = (inside ?? written).replace(/[.\s]+$/, '');
  const reasons: string[] = [];
  let confidence = inside === undefined ? 0 : 0.1;

  const mark = copyright.exec(text)?.[0];
  if (mark) {
    text = text.slice(mark.length);
    confidence += 0.35;
    reasons.push('a copyright sign');
  }
  const prefix = patternFor(
    words,
    'photo',
    () =>
      `^${anyOf(words.photo)}(?:\\s*[:：]\\s*(?:${anyOf(words.by)}\\s+)?|\\s*[/|–—-]\\s*|\\s+(?=\\p{Lu}))`,
  ).exec(text)?.[0];
  if (prefix && !isAgency(text.split(/\s*\/\s*/)[0]!)) {
    text = text.slice(prefix.length);
    confidence += 0.35;
    reasons.push(`“${prefix.trim()}”`);
  }
  const handed = patternFor(
    words,
    'via',
    () =>
      `\\s*[/|]\\s*|,\\s+|(?:^|\\s+)${anyOf(words.via)}\\s+|\\s+(?:-|–|—)\\s+|\\s+${anyOf(words.for)}\\s+(?=\\p{Lu})`,
  );
  const tokens = text.split(handed).filter(Boolean);
  if (!tokens.length || tokens.length > 5) return;

  const people: string[] = [];
  const agencies: string[] = [];
  let other = 0;
  const names = patternFor(words, 'names', () => `\\s+${anyOf(words.and)}\\s+`);
  for (const token of tokens) {
    const one = token.trim().replace(/^(?:The)\s+(?=AP\b)/i, '');
    if (isAgency(one) || archive.test(one)) agencies.push(one);
    else if (one.split(names).every(each => isPerson(each, words))) people.push(...one.split(names));
    else if (isOrganization(one, words)) agencies.push(one);
    // Those who publish on the web go by one word.
    else if (/^@?[\p{L}\d_.-]{2,30}$/u.test(one) && (prefix || mark || agencies.length)) people.push(one);
    else other++;
  }
  const known = agencies.some(one => isAgency(one) || archive.test(one));
  if (!people.length && !agencies.length) return;
  if (known) confidence += people.length ? 0.9 : agencies.length > 1 ? 0.85 : 0.6;
  else if (agencies.length) confidence += people.length && tokens.length > 1 ? 0.55 : 0.4;
  else confidence += prefix ? 0.5 : 0.3;
  if (known)
    reasons.unshift(`${agencies.find(one => isAgency(one) || archive.test(one))} passes pictures on`);
  if (people.length) reasons.push(`${people.join(', ')} is written as a name`);
  if (other) {
    confidence -= 0.35 * other;
    reasons.push('part of it is neither');
  }
  return {
    ...(people.length && { creator: people.join(', ') }),
    ...(agencies.length && { source: agencies.join('/') }),
    ...(mark && { copyright: written }),
    confidence: Math.min(confidence, 0.98),
    why: reasons.join('; '),
  };
}

/** Whose picture it is: on a line of its own, or at the end of a caption. */
export const credit: Recogniser = {
  kind: 'credit',
  recognise(line, page) {
    const { text } = line;
    if (!text || text.length > 1500) return;
    if (line.within('h1', 'h2', 'cite')) return;
    const caption = !!line.within('figcaption') || line.hints.has('caption');
    const pictured = caption || !!pictureFor(line, page);
    const top = line.index < page.head + 2;
    const read = readCredit(text, page.words);
    let best = read && finding(read, 0, text, { pictured, top, hinted: line.hints.has('credit') });
    if (!caption && !pictured && !(top && page.kind === 'text')) return best;
    // A credit at the end of a caption, behind a full stop, a dash or in parentheses.
    for (const at of endings(text)) {
      const read = readCredit(text.slice(at), page.words);
      if (!read) continue;
      const one = finding(read, at, text, { pictured, top, hinted: false });
      if (one.confidence > (best?.confidence ?? 0.5)) best = one;
    }
    return best;
  },
};

function finding(
  { confidence, why, ...facts }: Credit,
  start: number,
  text: string,
  { pictured, top, hinted }: { pictured: boolean; top: boolean; hinted: boolean },
): Finding {
  const place = hinted ? 0.3 : pictured ? 0.2 : top ? 0.05 : -0.25;
  const where = hinted
    ? 'marked as a credit'
    : pictured
      ? 'beside a picture'
      : top
        ? 'above the text'
        : 'far from any picture';
  return {
    kind: 'credit',
    start,
    end: text.length,
    confidence: Math.max(0, Math.min(0.98, confidence + place)),
    why: `${why}; ${where}`,
    pieces: [{ start, end: text.length, as: 'credit' }],
    facts,
  };
}

function* endings(text: string): Generator<number> {
  const from = Math.max(0, text.length - 140);
  for (const { index, 0: found } of text
    .slice(from)
    .matchAll(/[.!?”"’)…]\s+|\s[|–—-]+\s|(?<=\S)\s+(?=[([])/g))
    yield from + index + found.length;
}

/** The picture that a line belongs to: in it, or alone on the line before. */
export function pictureFor(line: Line, page: Page): Line | undefined {
  if (line.pictures.length) return line;
  const before = page.lines[line.index - 1];
  return before && !before.text && before.pictures.length === 1 && !before.within('figure')
    ? before
    : undefined;
}
