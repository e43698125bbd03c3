// The tables of a README that say what an element takes and gives, written from its manifest.
// They stand between two comments, <!-- api --> and <!-- /api -->.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const code = text => `\`${text}\``;
const cell = text => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

const table = (heads, rows) =>
  rows.length
    ? [heads, heads.map(() => '-'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n') + '\n'
    : '';

/** `'card' | 'line'` is two words that can be written; `string` is any text. An empty word is as good as none. */
const values = type =>
  ({ string: 'text', boolean: 'boolean', number: 'number' })[type] ??
  (type.includes("'")
    ? type
        .split(' | ')
        .filter(one => one !== "''")
        .map(one => code(one.replace(/^'(.*)'$/, '$1')))
        .join(', ')
    : code(type));

const initial = ({ default: value }) =>
  value && value !== 'false' ? code(value.replace(/^'(.*)'$/, '$1')) : '';

function attributeRows({ attributes = [], members = [] }) {
  const fields = members.filter(({ kind, static: shared }) => kind === 'field' && !shared);
  const property = ({ name, fieldName }) => (name === fieldName ? '' : `, property ${code(fieldName)}`);
  return [
    ...attributes.map(one => [
      code(one.name) + property(one),
      values(one.type.text),
      initial(one),
      one.description,
    ]),
    ...fields
      .filter(({ attribute }) => !attribute)
      .map(one => [
        `property ${code(one.name)}${one.readonly ? ', read only' : ''}`,
        values(one.type.text),
        initial(one),
        one.description,
      ]),
  ];
}

const signature = ({ name, parameters = [] }) =>
  code(`${name}(${parameters.map(one => one.name + (one.optional ? '?' : '')).join(', ')})`);

const sections = element => {
  const named = list =>
    (list ?? []).map(one => [one.name ? code(one.name) : '(default)', one.description ?? '']);
  const methods = (element.members ?? []).filter(one => one.kind === 'method' && !one.static);
  return [
    table(['attribute', 'values', 'default', ''], attributeRows(element)),
    table(['slot', ''], named(element.slots)),
    table(
      ['event', 'class', ''],
      (element.events ?? []).map(one => [code(one.name), code(one.type.text), one.description]),
    ),
    table(
      ['method', 'gives', ''],
      methods.map(one => [signature(one), code(one.return?.type.text ?? 'void'), one.description ?? '']),
    ),
    table(['part', ''], named(element.cssParts)),
    table(
      ['custom property', 'default', ''],
      (element.cssProperties ?? []).map(one => [code(one.name), initial(one), one.description]),
    ),
  ].filter(Boolean);
};

/** The elements of a manifest: each has a tag. */
export const elementsOf = manifest =>
  manifest.modules.flatMap(module => module.declarations ?? []).filter(one => one.tagName);

const between = /(<!-- api -->\n).*(<!-- \/api -->)/s;

/** The README of the package in the working directory, with tables that say what its manifest says today. */
export async function readmeWithTables() {
  const readme = readFileSync('README.md', 'utf8');
  if (!between.test(readme)) return readme;
  const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const tables = elements.map(one => [`### \`<${one.tagName}>\`\n`, ...sections(one)].join('\n'));
  const text = readme.replace(between, (_, start, end) => `${start}\n${tables.join('\n')}\n${end}`);
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
