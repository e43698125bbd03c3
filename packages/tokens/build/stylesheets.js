// The themes as custom properties, light and dark.
import { schemes, themes, tokensOf } from './read-tokens.js';

const declarations = (tokens, indent) =>
  tokens.map(({ name, css }) => `${indent}--galley-${name}: ${css};`).join('\n');

/** One theme under a selector. Without `light-dark()`, so that no build tool and no older browser spoils it. */
function rules(theme, root) {
  const [light, dark] = schemes.map(scheme => tokensOf(theme, scheme));
  const colours = dark.filter(({ type }) => type === 'color');
  return `  ${root} {
    color-scheme: light dark;
${declarations(light, '    ')}
  }
  ${root}[data-scheme='light'] {
    color-scheme: light;
  }
  /* Paper is light, whatever the screen is. */
  @media screen and (prefers-color-scheme: dark) {
    ${root}:not([data-scheme='light']) {
${declarations(colours, '      ')}
    }
  }
  @media screen {
    ${root}[data-scheme='dark'] {
      color-scheme: dark;
${declarations(colours, '      ')}
    }
  }
`;
}

const sheet = (what, body) => `/* ${what} Generated from the design tokens. */\n@layer galley {\n${body}}\n`;

/** A sheet for each theme, and one that holds them all. */
export const stylesheets = () => ({
  ...Object.fromEntries(
    themes.map(theme => [`${theme}.css`, sheet(`Galley’s theme “${theme}”.`, rules(theme, ':root'))]),
  ),
  'themes.css': sheet(
    'Galley’s themes, one for each data-theme.',
    themes.map(theme => rules(theme, `[data-theme='${theme}']`)).join(''),
  ),
});
