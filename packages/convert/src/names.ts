// Who is a person, who an organization, and what is a job title.
import { anyOf, patternFor } from './phrase.js';
import { agencies, wires } from './words/agencies.js';
import type { Words } from './words.js';

const word = "(?:(?:al|el|d|l|o|bin|ibn)[-’'])?\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.)*|[\\p{L}\\p{M}’'-]*\\p{L})?";
const particle =
  '(?:de|del|de\\s+la|de\\s+las|de\\s+los|da|das|do|dos|di|du|des|della|van|von|vom|der|den|ter|ten|la|le|los|al|el|bin|bint|ibn|ben|abu|y|e|zu|zur|zum|af|av|st\\.)';
/** A name as it is written in many languages: two to five words that begin with a capital. */
export const name = `(?:${word}(?:\\s+(?:${particle}\\s+)*${word}){1,4}(?:,?\\s+(?:Jr|Sr)\\.?|\\s+I{2,3})?|\\p{Lo}{2,8}(?:\\s\\p{Lo}{1,8})?)`;
const wholeName = new RegExp(`^${name}$`, 'u');

const plain = (text: string): string => text.toLowerCase().replaceAll('.', '');
const agencyNames = new Set(agencies.map(plain));
const wireNames = new Set(wires.map(plain));

export const isAgency = (text: string): boolean => text.length < 30 && agencyNames.has(plain(text));
export const isWire = (text: string): boolean => text.length < 30 && wireNames.has(plain(text));

export function isOrganization(text: string, words: Words): boolean {
  if (isAgency(text) || isWire(text)) return true;
  const pattern = patternFor(
    words,
    'organization',
    () => `(?<!\\p{L})${anyOf(words.organizations)}(?!\\p{L})`,
  );
  return pattern.test(text) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 8;
}

export const isPerson = (text: string, words: Words): boolean =>
  text.length < 60 && wholeName.test(text) && !isOrganization(text, words) && !isRole(text, words);

/** The word that says what somebody is, as a whole word. */
const roleWord = (words: Words): RegExp =>
  patternFor(words, 'role', () => `(?<![\\p{L}-])${anyOf(words.roles)}(?:s|n|nen)?(?![\\p{L}])`);

export const isRole = (text: string, words: Words): boolean =>
  text.length < 90 && text.split(' ').length <= 12 && !/[.!?]$/.test(text) && roleWord(words).test(text);

/** Begins with a word that job titles begin with. */
export const beginsLikeTitle = (text: string, words: Words): boolean =>
  patternFor(words, 'beat', () => `^${anyOf([...words.beats, ...words.roles])}(?![\\p{L}])`).test(text);

/**
 * Where a name ends and a job title begins when nothing stands between them: "Will Racke Immigration Reporter".
 * `sure` says that the title begins with a word that job titles begin with, and that no shorter name would do.
 */
export function titleAfterName(text: string, words: Words): { at: number; sure: boolean } | undefined {
  const starts = [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index);
  let guess: number | undefined;
  for (const at of starts.slice(1, 6)) {
    const after = text.slice(at);
    if (!wholeName.test(text.slice(0, at).trimEnd()) || !isRole(after, words)) continue;
    if (beginsLikeTitle(after, words) && (guess === undefined || after.includes(' ')))
      return { at, sure: true };
    guess ??= at;
  }
  return guess === undefined ? undefined : { at: guess, sure: false };
}
