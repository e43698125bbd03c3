// Reads a recorded tree aloud, from top to bottom. Chromium's own tree is what it reads: the screen-reader
// simulations for tests walk the document, and do not look into shadow roots.

/**
 * @typedef {object} Row
 * @property {number} depth
 * @property {string} role
 * @property {string} name
 * @property {string[]} states
 * @property {boolean} stop Whether Tab stops here, or at the group that it is one of.
 */

/** Roles as people call them. */
const spoken = {
  DisclosureTriangle: 'disclosure',
  image: 'picture',
  Figcaption: 'caption',
  LabelText: 'label',
  sectionheader: 'header',
};

/** @param {string} role */
export const roleInWords = role => spoken[role] ?? role;

/** Roles that are not said: their text is. */
const unsaid = new Set([
  'text',
  'time',
  'paragraph',
  'listitem',
  'status',
  'group',
  'LabelText',
  'code',
  'MenuListPopup',
  'option',
  'sectionheader',
]);

/**
 * The parts of a file of trees, by their titles.
 * @param {string} text
 * @returns {Map<string, Row[]>}
 */
export const treesIn = text =>
  new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map(part => {
        const [title, ...lines] = part.trimEnd().split('\n');
        return [title, lines.filter(Boolean).map(rowOf)];
      }),
  );

/** @returns {Row} */
function rowOf(line) {
  const [, indent = '', role = '', name, listed = ''] =
    /^( *)([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?(?: \[(.*)\])?$/.exec(line) ?? [];
  const states = listed.split('; ').filter(Boolean);
  return {
    depth: indent.length / 2,
    role,
    name: name ? JSON.parse(name) : '',
    states: states.filter(state => state !== 'stop'),
    stop: states.includes('stop'),
  };
}

/**
 * What is heard, phrase by phrase: names first, then what they are.
 * @param {Row[]} rows
 */
export const readAloud = rows =>
  rows
    .filter(({ role }) => role !== 'option')
    .map(({ role, name, states }) =>
      [name, unsaid.has(role) ? '' : roleInWords(role), ...states].filter(Boolean).join(', '),
    )
    // Marks between words are no words.
    .filter(words => /[\p{L}\p{N}]/u.test(words))
    .map(words => words.replace(/\.$/, ''));
