// Patterns from what the tables of words say.
const special = /[.*+?^${}()|[\]\\/]/g;

/** What fits a phrase in any case, with any apostrophe and any space. */
export const phrase = (text: string): string =>
  text.replace(special, '\\$&').replace(/['’]/g, "[’'`´]").replace(/\s+/g, '\\s+');

/** What fits any of some phrases, the longest first. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map(phrase)
    .join('|')})`;

/** What fits a phrase with places such as `{who}`, each with its own pattern. */
export const template = (text: string, places: Record<string, string>): string =>
  text
    .split(/(\{\w+\})/)
    .map(part => (/^\{\w+\}$/.test(part) ? (places[part.slice(1, -1)] ?? '.+?') : phrase(part)))
    .join('');

const kept = new WeakMap<object, Map<string, RegExp>>();

/** A pattern for a table of words, made once. */
export function patternFor(words: object, name: string, make: () => string, flags = 'iu'): RegExp {
  let own = kept.get(words);
  if (!own) kept.set(words, (own = new Map<string, RegExp>()));
  let pattern = own.get(name);
  if (!pattern) own.set(name, (pattern = new RegExp(make(), flags)));
  return pattern;
}

/** Words as an address writes them. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
