// Reads the sources as the Design Tokens specification has them resolved: one value per token, theme and scheme.
import { readFileSync } from 'node:fs';
import { defineConfig, parse } from '@terrazzo/parser';
import { transformCSSValue } from '@terrazzo/token-tools/css';

const source = new URL('../src/galley.resolver.json', import.meta.url);
const config = defineConfig({ lint: { rules: { 'core/consistent-naming': 'off' } } }, { cwd: source });
const { resolver } = await parse([{ filename: source, src: readFileSync(source, 'utf8') }], {
  config,
  req: async file => readFileSync(file, 'utf8'),
});
const { theme, scheme } = resolver.source.modifiers;

export const themes = Object.keys(theme.contexts);
export const schemes = Object.keys(scheme.contexts);

/** A theme's two palettes are where `color` takes its values from; nobody reads them by name. */
const isPalette = id => schemes.includes(id.split('.')[0]);

/** `color.accent` → `accent`, `font.text` → `font-text`: the five roles that the elements read have bare names. */
const nameOf = id =>
  id
    .replace(/^color\./, '')
    .replace('font.ui', 'font')
    .replaceAll('.', '-');

/** As CSS writes it. */
function cssOf(token, tokensSet) {
  const css = transformCSSValue(
    { ...token, aliasOf: undefined, aliasChain: undefined },
    { tokensSet, transformAlias: () => undefined, color: { legacyHex: true } },
  );
  if (typeof css !== 'string') {
    const value = JSON.stringify(token.originalValue ?? token.$value);
    throw new Error(
      `${token.id} of ${token.source.filename}: outside of what every screen can show: ${value}`,
    );
  }
  return css;
}

/** Every token of a theme in a scheme: `{ id, name, type, description, value, css }`. */
export function tokensOf(theme, scheme) {
  const tokensSet = resolver.apply({ theme, scheme });
  // Where a theme says nothing of what a token is for, the house does.
  const documented = resolver.apply({ theme: themes[0], scheme });
  return Object.values(tokensSet)
    .filter(({ id }) => !isPalette(id))
    .map(token => ({
      id: token.id,
      name: nameOf(token.id),
      type: token.$type,
      description: documented[token.id].$description,
      value: token.$value,
      css: cssOf(token, tokensSet),
    }));
}
