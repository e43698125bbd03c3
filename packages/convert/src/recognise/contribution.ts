import type { Finding, Piece } from '../finding.js';
import { isPerson, isWire, name } from '../names.js';
import type { Page } from '../page.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';

/** Who else had a hand in it: "Reporting by A and B; Editing by C", "A contributed to this report." */
export const contribution: Recogniser = {
  kind: 'contribution',
  recognise(line, page) {
    const { text } = line;
    if (!text || text.length > 300 || line.within('h1', 'figcaption')) return;
    return before(text, page) ?? after(text, page);
  },
};

function before(text: string, page: Page): Finding | undefined {
  const { words } = page;
  const label = patternFor(
    words,
    'contribution',
    () => `(?:^[(—–\\s]*|[;.|,]\\s*)(?<label>${anyOf(Object.values(words.contributions).flat())})\\s*:?\\s+`,
    'giu',
  );
  const found = [...text.matchAll(label)];
  if (!found.length || found[0]!.index !== 0) return;
  const pieces: Piece[] = [];
  for (const [index, { index: at, 0: all, groups }] of found.entries()) {
    const said = groups!['label']!.toLowerCase().replace(/\s+/g, ' ');
    const [credit] = Object.entries(words.contributions).find(([, phrases]) =>
      phrases.includes(said.replace(/'/g, '’')),
    )!;
    const end = found[index + 1]?.index ?? text.length;
    const people = namesIn(text, at + all.length, end, page);
    if (!people) return;
    pieces.push(...people.map(piece => (piece.as === 'name' ? { ...piece, as: credit } : piece)));
  }
  return {
    kind: 'contribution',
    start: 0,
    end: text.length,
    confidence: 0.93,
    why: `says who did what, with ${found.map(({ groups }) => `“${groups!['label']}”`).join(' and ')}`,
    pieces,
  };
}

function after(text: string, page: Page): Finding | undefined {
  const found = patternFor(
    page.words,
    'contributed',
    () => `\\s+${anyOf(page.words.contributed)}[.)]*$`,
  ).exec(text);
  const start = /^[(*—–\s]*/.exec(text)![0].length;
  const people = found && namesIn(text, start, found.index, page);
  if (!people) return;
  return {
    kind: 'contribution',
    start: 0,
    end: text.length,
    confidence: 0.93,
    why: `ends with “${found[0].trim()}”`,
    pieces: people.map(piece => (piece.as === 'name' ? { ...piece, as: 'contributed' } : piece)),
  };
}

/** The names of a list, with the places behind them; nothing if it holds anything else. */
function namesIn(text: string, start: number, end: number, { words }: Page): Piece[] | undefined {
  const pieces: Piece[] = [];
  const between = patternFor(
    words,
    'between',
    () => `\\s*,\\s*(?:${anyOf(words.and)}\\s+)?|\\s+${anyOf(words.and)}\\s+`,
    'giu',
  );
  const stop = start + text.slice(start, end).replace(/[\s.;)\]]+$/, '').length;
  const place = patternFor(
    words,
    'place-behind',
    () => `^(${name})\\s+(${anyOf(words.in)}\\s+\\p{Lu}.{1,40})$`,
    'u',
  );
  for (let at = start; at < stop;) {
    between.lastIndex = at;
    const next = between.exec(text);
    const until = Math.min(next?.index ?? stop, stop);
    const part = text.slice(at, until);
    const located = place.exec(part);
    if (located) {
      pieces.push({ start: at, end: at + located[1]!.length, as: 'name' });
      pieces.push({ start: until - located[2]!.length, end: until, as: 'location' });
    } else if (isPerson(part, words)) pieces.push({ start: at, end: until, as: 'name' });
    else if (isWire(part) || /^(?:the\s+)?Associated Press$/i.test(part))
      pieces.push({ start: at, end: until, as: 'organization' });
    // "Reporting by A, B in London": a part that is no name is a place of the one before.
    else if (pieces.length && /^\p{Lu}[\p{L} .'-]{1,30}$/u.test(part))
      pieces.push({ start: at, end: until, as: 'location' });
    else return;
    at = next && next.index < stop ? next.index + next[0].length : stop;
  }
  return pieces.some(({ as }) => as === 'name') ? pieces : undefined;
}
