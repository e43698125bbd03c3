// The themes as a typed module.
import { contrasts } from './contrasts.js';
import { schemes, themes, tokensOf } from './read-tokens.js';

const values = (theme, scheme) =>
  Object.fromEntries(
    tokensOf(theme, scheme).map(({ name, type, css }) => [
      name,
      type === 'number' || type === 'fontWeight' ? Number(css) : css,
    ]),
  );
const constant = (what, name, value) =>
  `/** ${what} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

export const module = () =>
  [
    '// Generated from the design tokens.\n',
    constant('The names of the themes.', 'themes', themes),
    constant('The two schemes of each.', 'schemes', schemes),
    constant(
      'What each token is: its custom property, its type in the Design Tokens format, and what it is for.',
      'descriptions',
      Object.fromEntries(
        tokensOf(themes[0], schemes[0]).map(({ name, id, type, description }) => [
          name,
          { id, property: `--galley-${name}`, type, description },
        ]),
      ),
    ),
    constant(
      'Every value as CSS writes it, by theme, scheme and name; numbers are numbers.',
      'tokens',
      Object.fromEntries(
        themes.map(theme => [
          theme,
          Object.fromEntries(schemes.map(scheme => [scheme, values(theme, scheme)])),
        ]),
      ),
    ),
    constant(
      'Every pair of text and ground, with its contrast by WCAG 2, the level that it reaches and the least that it must.',
      'contrasts',
      contrasts(),
    ),
  ].join('\n');
