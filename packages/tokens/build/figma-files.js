// The themes as Figma imports them into one collection of variables: a file for each mode, every value resolved.
import { schemes, themes, tokensOf } from './read-tokens.js';
import Color from 'colorjs.io';

/** Figma measures in pixels and names a family as its designers do. */
const values = {
  color: ({ value: { colorSpace, components, alpha } }) => {
    const srgb = new Color(colorSpace, components, alpha).to('srgb').toGamut();
    return {
      colorSpace: 'srgb',
      components: srgb.coords.map(part => Number(part.toFixed(5))),
      alpha,
      hex: srgb.toString({ format: 'hex', collapse: false }),
    };
  },
  dimension: ({ value: { value, unit } }) => ({ value: unit === 'rem' ? value * 16 : value, unit: 'px' }),
  fontFamily: ({ value: [family] }) => family.replace(/ Variable$/, ''),
};

function mode(theme, scheme) {
  const file = { $extensions: { 'com.figma.modeName': `${theme} ${scheme}` } };
  for (const token of tokensOf(theme, scheme)) {
    const [group, name] = token.id.split('.');
    file[group] ??= {};
    file[group][name] = {
      $type: token.type,
      $value: values[token.type]?.(token) ?? token.value,
      $description: token.description,
    };
  }
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const figmaFiles = () =>
  Object.fromEntries(
    themes.flatMap(theme =>
      schemes.map(scheme => [`figma/${theme}-${scheme}.tokens.json`, mode(theme, scheme)]),
    ),
  );
