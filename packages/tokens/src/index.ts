import { contrasts, descriptions, tokens, type schemes, type themes } from './tokens.js';

export * from './tokens.js';

/** `'house'` and the others. */
export type Theme = (typeof themes)[number];
/** `'light'` or `'dark'`. */
export type Scheme = (typeof schemes)[number];
/** `'accent'`, `'font-text'` and the others. */
export type TokenName = keyof typeof descriptions;
/** A pair of text and ground in one theme and scheme. */
export type Contrast = (typeof contrasts)[number];

/** The value of a token as CSS writes it. */
export function valueOf(name: TokenName, theme: Theme = 'house', scheme: Scheme = 'light'): string | number {
  return tokens[theme][scheme][name];
}
