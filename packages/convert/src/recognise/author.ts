import { readDate } from '../dates.js';
import type { Finding, Piece } from '../finding.js';
import type { Line } from '../line.js';
import {
  isAgency,
  isOrganization,
  isPerson,
  isRole,
  isWire,
  name,
  beginsLikeTitle,
  titleAfterName,
} from '../names.js';
import type { Page } from '../page.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';
import { sayer } from './date.js';

/** Who wrote it: "By A, B and C", "A, Reporter", "A Senior Reporter", with places, employers and dates between. */
export const author: Recogniser = {
  kind: 'author',
  recognise(line, page) {
    const { text, index } = line;
    if (!text || text.length > 220 || line.within('h1', 'figcaption')) return;
    const { words } = page;
    const label =
      patternFor(words, 'by', () => `^[(—–-]?\\s*${anyOf(words.by)}(?:\\s*[:|]\\s*|\\s+)(?=\\S)`).exec(
        text,
      )?.[0] ?? '';
    const marked = line.hints.has('author');
    // A standfirst may stand between headline and byline.
    if (index >= page.head + (label || marked ? 4 : 0)) return;
    if (!label && !marked && (isProseLike(text) || (index === 0 && !page.titled))) return;
    const read = readNames(text, label.length, page);
    if (!read) return label && index < page.head ? unlike(text, label) : undefined;
    const { pieces, reasons, people, sure } = read;
    if (!label && !marked && pieces.length === 1 && text.split(' ').length > 3) return;
    let { confidence } = read;
    if (label) reasons.unshift(`begins with “${label.trim()}”`);
    if (marked) reasons.unshift('the page marks it as the author');
    const ambiguous = label && /^[(—–-]?\s*(?:de|von)\s/i.test(label);
    if (label) confidence += ambiguous ? 0.4 : 0.55;
    else if (marked) confidence += 0.5;
    else if (pieces.some(({ as }) => as === 'role')) confidence += 0.45;
    else confidence += 0.05;
    const also = sure && people.find(one => vouchedFor(one, line, page));
    if (also) {
      confidence += 0.3;
      reasons.push(`${also} is named again where the article says how to reach the author`);
    }
    if (index >= page.head) {
      confidence -= 0.1;
      reasons.push('stands below the first lines of the text');
    }
    return {
      kind: 'author',
      start: 0,
      end: text.length,
      confidence: Math.max(0, Math.min(0.98, confidence)),
      why: reasons.join('; '),
      pieces,
    };
  },
};

/** Told as a doubt: it begins like a byline, and what follows is like no name. */
const unlike = (text: string, label: string): Finding | undefined =>
  text.split(' ').length > 8
    ? undefined
    : {
        kind: 'author',
        start: 0,
        end: text.length,
        confidence: 0.45,
        why: `begins with “${label.trim()}”, but what follows is like no name`,
        pieces: [{ start: label.length, end: text.length, as: 'name' }],
      };

const isProseLike = (text: string): boolean => /[.!?]$/.test(text) && !/(?:Jr|Sr|St|Inc)\.$/.test(text);

interface Names {
  pieces: Piece[];
  people: string[];
  reasons: string[];
  confidence: number;
  /** It is certain where each name ends. */
  sure: boolean;
}

/** Takes a line apart at commas, bars and "and": each part is a name, a title, an employer, a place or a date. */
function readNames(text: string, from: number, page: Page): Names | undefined {
  const { words } = page;
  const signs = '\\s*(?:,(?!\\s*(?:Jr|Sr|II)\\b)|[;|•·()[\\]]|\\s[–—-]{1,2}\\s|\\s\\/\\s)';
  const gap = patternFor(words, 'gap', () => `(?:${signs}[\\s(]*|\\s+)(?:${anyOf(words.and)}\\s+)?`, 'iuy');
  const sign = patternFor(words, 'sign', () => `${signs}|\\s*$`, 'giu');
  const and = patternFor(words, 'and', () => `\\s+${anyOf(words.and)}\\s+`, 'giu');
  const placed = (part: string) =>
    patternFor(words, 'in-place', () => `^(${name})\\s+(${anyOf(words.in)}\\s+\\p{Lu}.{1,40})$`, 'u').exec(
      part,
    );
  const pieces: Piece[] = [];
  const people: string[] = [];
  const reasons: string[] = [];
  let strange = 0;
  let sure = true;
  for (let at = from; at < text.length;) {
    gap.lastIndex = at;
    const between = at > from ? gap.exec(text) : undefined;
    if (between) at += between[0].length;
    if (at >= text.length) break;
    const date = readStamp(text.slice(at), page);
    if (date && !date.sure) return;
    sign.lastIndex = at;
    const end = date ? at + date.length : sign.exec(text)!.index;
    if (date) pieces.push({ start: at, end, as: date.as });
    else if (end > at) readSegment(at, end);
    at = Math.max(end, at + 1);
  }
  const authors = pieces.filter(({ as }) => as === 'name' || as === 'organization');
  if (!authors.length || !['name', 'organization'].includes(pieces[0]!.as)) return;
  if (people.length)
    reasons.push(
      `${people.join(', ')} ${people.length > 1 ? 'are written as names' : 'is written as a name'}`,
    );
  for (const { start, end, as } of pieces)
    if (as !== 'name') reasons.push(`“${text.slice(start, end)}” is ${described[as] ?? as}`);
  if (!sure) reasons.push('where the name ends is not certain');
  if (strange) reasons.push('part of it is not understood');
  return { pieces, people, reasons, sure, confidence: 0.4 - strange * 0.4 - (sure ? 0 : 0.25) };

  /** Several names with "and" between; or one part, as titles have an "and", too. */
  function readSegment(start: number, end: number): void {
    const segment = text.slice(start, end);
    const cuts = [...segment.matchAll(and)];
    const parts = [start, ...cuts.map(cut => start + cut.index + cut[0].length)].map(
      (begin, index) => [begin, index < cuts.length ? start + cuts[index]!.index : end] as const,
    );
    const isFull = ([begin, stop]: readonly [number, number]) => {
      const part = text.slice(begin, stop);
      return part.includes(' ') ? isPerson(part, words) || placed(part) !== null : isWire(part);
    };
    const list =
      cuts.length > 0 && (parts.every(isFull) || (isRole(segment, words) && parts.slice(1).some(isFull)));
    if (!list && readPart(start, end)) return;
    for (const [begin, stop] of parts) if (!readPart(begin, stop)) strange++;
  }

  function readPart(start: number, end: number): boolean {
    const part = text.slice(start, end);
    const last = pieces.at(-1)?.as;
    const place = placed(part);
    const employed = patternFor(
      words,
      'for-whom',
      () => `^(${name})\\s+(?:${anyOf(words.for)}|of|at)\\s+(\\p{Lu}.{1,50})$`,
      'u',
    ).exec(part);
    const add = (as: string, length = part.length, offset = 0): true => {
      pieces.push({ start: start + offset, end: start + offset + length, as });
      if (as === 'name') people.push(text.slice(start + offset, start + offset + length));
      return true;
    };
    if (isWire(part) || isAgency(part)) return add('organization');
    if (last && isRole(part, words) && beginsLikeTitle(part, words)) return add('role');
    if (isPerson(part, words)) return add('name');
    if (place)
      return (
        add('name', place[1]!.length) && add('location', place[2]!.length, part.length - place[2]!.length)
      );
    if (employed && !isRole(part, words))
      return (
        add('name', employed[1]!.length) &&
        add('organization', employed[2]!.length, part.length - employed[2]!.length)
      );
    const title = titleAfterName(part, words);
    if (title) {
      if (!title.sure) sure = false;
      return (
        add('name', part.slice(0, title.at).trimEnd().length) && add('role', part.length - title.at, title.at)
      );
    }
    if (isRole(part, words) && last) return add('role');
    if (isOrganization(part, words)) return add('organization');
    if (/^@\w{2,30}$/.test(part) && last) return add('social');
    if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(part) && last) return add('contact');
    return false;
  }
}

const described: Record<string, string> = {
  role: 'a job title',
  organization: 'an organization',
  location: 'a place',
  published: 'a date',
  updated: 'a date of a change',
  social: 'an account',
  contact: 'an address',
};

/** A date at the beginning of a text, with the word before it that says what it is a date of. */
function readStamp(text: string, { words, site }: Page) {
  const said = sayer(words).exec(text);
  const date = readDate(text.slice(said?.[0].length ?? 0), words, site.dates ?? words.dateOrder);
  if (!date) return;
  const updated = said?.groups?.['updated'] !== undefined;
  return {
    length: (said?.[0].length ?? 0) + date.length,
    sure: date.sure,
    as: updated ? 'updated' : 'published',
  };
}

/** Whether a follow or tip line further on names the same person. */
function vouchedFor(person: string, line: Line, { lines }: Page): boolean {
  const first = person.split(' ')[0]!;
  if (first.length < 3) return false;
  const says = new RegExp(`(?<!\\p{L})${first.replace(/[^\p{L}\p{N}-]/gu, '.')}(?!\\p{L})`, 'iu');
  return lines.some(
    other =>
      other !== line &&
      other.text.length < 160 &&
      /@|twitter|facebook|mastodon|bluesky/i.test(other.text) &&
      says.test(other.text),
  );
}
