// Writes plain data as a PHP file that returns it, the way PHP programmers lay out arrays.

const quoted = text => `'${text.replace(/[\\']/g, '\\$&')}'`;

function literal(value, indent = '') {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const list = Array.isArray(value);
  if (list && value.every(one => typeof one === 'string')) return `array( ${value.map(quoted).join(', ')} )`;
  const inner = `${indent}\t`;
  const lines = Object.entries(value).map(
    ([key, one]) => `${inner}${list ? '' : `${quoted(key)} => `}${literal(one, inner)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
}

/** A PHP file that returns `value`; `comment` says where it comes from. */
export const phpFile = (comment, value) =>
  `<?php\n// ${comment}\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${literal(value)};\n`;
