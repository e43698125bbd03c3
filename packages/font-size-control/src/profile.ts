import { isSize } from './steps.js';

/** What a reader prefers: an object that a site may keep on its server. What is left out is as the page has it. */
export interface TextProfile {
  /** The size of the type, in percent. */
  size: number;
  /** The space between the lines. */
  spacing?: 'open' | 'loose';
  /** The length of the lines. */
  measure?: 'narrow' | 'wide';
  /** The kind of typeface. */
  typeface?: 'serif' | 'sans';
}

/** What can be chosen of each kind, in the order of what is stored. */
export const known = {
  spacing: ['open', 'loose'],
  measure: ['narrow', 'wide'],
  typeface: ['serif', 'sans'],
} as const;
/** A kind of preference. */
export type Preference = keyof typeof known;
const kinds = Object.keys(known) as Preference[];

/** What a profile asks for beside the size, as words in their order, each after a space: " open serif". */
export const wordsOf = (profile: Partial<TextProfile>): string =>
  kinds.map(kind => (known[kind].includes(profile[kind] as never) ? ` ${profile[kind]}` : '')).join('');

/** Such words with another choice of one kind. What another version of ours knows is kept, behind the rest. */
export function wordsWith(words: string, kind: Preference, word: string): string {
  const all: string[] = Object.values(known).flat();
  const others = words.split(' ').filter(one => one && !all.includes(one));
  return [wordsOf({ ...profileOf(100, words), [kind]: word }), ...others].join(' ');
}

/** The profile that a size and such words make. Words that are not known are another version's. */
export function profileOf(size: number, words: string): TextProfile {
  const said = words.split(' ');
  const found = kinds.flatMap(kind => {
    const word = known[kind].find(one => said.includes(one));
    return word ? [[kind, word]] : [];
  });
  return { size, ...Object.fromEntries(found) } as TextProfile;
}

/** What is wrong with a profile, in words; nothing where all is well. */
export function faultOf(profile: Partial<TextProfile>): string | undefined {
  if (!profile || typeof profile !== 'object') return `${String(profile)} is none. Expected an object.`;
  const { size = 100 } = profile;
  if (!isSize(size)) return `size = ${String(size)} is no size. Expected a number between 50 and 400.`;
  const wrong = kinds.find(kind => profile[kind] && !known[kind].includes(profile[kind] as never));
  return (
    wrong &&
    `${wrong} "${String(profile[wrong])}" is unknown. Expected ${known[wrong].join(' or ')}, or none.`
  );
}
