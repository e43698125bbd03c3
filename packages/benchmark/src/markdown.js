// Tables, and the places in a README that are written by a command.

/** A Markdown table. */
export const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index ? '--:' : '-')), ...rows]
    .map(row => `| ${row.map(cell => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A text with something else between `<!-- name -->` and `<!-- /name -->`. */
export function between(text, name, content) {
  const place = new RegExp(`(<!-- ${name} -->).*(<!-- /${name} -->)`, 's');
  if (!place.test(text))
    throw new Error(`There is no <!-- ${name} --> … <!-- /${name} --> to write between.`);
  return text.replace(place, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
}
