import { transform } from 'esbuild';

/** A stylesheet as readers get it. Letters stay letters: escaped, those of most languages weigh thrice as much. */
export async function minifyCss(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

/** A module of ours whose css`…` templates are minified as well. One with values or escapes in it stays as it is. */
export async function minifyStyles(code) {
  const found = [...code.matchAll(/\bcss\s?`([^`\\$]+)`/g)];
  const minified = await Promise.all(found.map(([, text]) => minifyCss(text)));
  return found.reduce((all, [template], at) => all.replace(template, () => `css\`${minified[at]}\``), code);
}
