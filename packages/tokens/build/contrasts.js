// Which text stands on which ground, and how well it can be read there.
import Color from 'colorjs.io';
import { schemes, themes, tokensOf } from './read-tokens.js';

const levels = { AAA: 7, AA: 4.5 };

/** Every pair that a page is made of. What is read at length is held to AAA, the rest to AA. */
const pairs = [
  ['ink', 'background', 'AAA'],
  ['ink', 'paper', 'AAA'],
  ['on-masthead', 'masthead', 'AAA'],
  ['muted', 'background', 'AA'],
  ['muted', 'paper', 'AA'],
  ['accent', 'background', 'AA'],
  ['accent', 'paper', 'AA'],
  ['on-accent', 'accent', 'AA'],
];

export const contrasts = () =>
  themes.flatMap(theme =>
    schemes.flatMap(scheme => {
      const css = Object.fromEntries(tokensOf(theme, scheme).map(token => [token.name, token.css]));
      return pairs.map(([text, ground, least]) => {
        // Never rounded up to a level that it has not.
        const ratio = Math.floor(new Color(css[text]).contrast(css[ground], 'WCAG21') * 100) / 100;
        const level = Object.keys(levels).find(name => ratio >= levels[name]) ?? 'none';
        return { theme, scheme, text, ground, ratio, level, least };
      });
    }),
  );
