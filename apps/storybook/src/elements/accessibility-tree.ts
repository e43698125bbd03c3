import { html, type TemplateResult } from 'lit';

const trees = import.meta.glob<string>('./trees/*.txt', { query: '?raw', import: 'default', eager: true });

/** What keys do with a thing that has the focus, by its role. */
const keys: Record<string, string> = {
  link: 'Enter',
  button: 'Enter, Space',
  DisclosureTriangle: 'Enter, Space',
  radio: 'Arrow keys',
  slider: 'Arrow keys, Home, End',
  combobox: 'Arrow keys, or a letter',
  tab: 'Arrow keys',
  textbox: 'Arrow keys; Ctrl+A selects all',
  dialog: 'Escape closes',
};

interface Row {
  depth: number;
  role: string;
  name: string;
  states: string[];
  /** Whether Tab stops here, or at the group that it is one of. */
  stop: boolean;
}

/** Roles as people call them. */
const spoken: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  image: 'picture',
  Figcaption: 'caption',
  LabelText: 'label',
};

function rowOf(line: string): Row {
  const [, indent = '', role = '', name, listed = ''] =
    /^( *)([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?(?: \[(.*)\])?$/.exec(line) ?? [];
  const states = listed.split('; ').filter(Boolean);
  return {
    depth: indent.length / 2,
    role,
    name: name ? (JSON.parse(name) as string) : '',
    states: states.filter(state => state !== 'stop'),
    stop: states.includes('stop'),
  };
}

const table = (title: string, rows: Row[]) => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${`${title}, as assistive technology gets it`}>
    <table class="tree">
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Name</th>
          <th scope="col">State</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ depth, role, name, states, stop }) =>
            html`<tr>
              <td class="depth-${Math.min(depth, 6)}">${spoken[role] ?? role}</td>
              <td>${name}</td>
              <td>${states.join(', ')}</td>
              <td>${stop || role === 'dialog' ? keys[role] : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

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
]);

/** What is heard, read from top to bottom: names first, then what they are. */
const speech = (rows: Row[]) =>
  rows
    .filter(({ role }) => role !== 'option')
    .map(({ role, name, states }) =>
      [name, unsaid.has(role) ? '' : (spoken[role] ?? role), ...states].filter(Boolean).join(', '),
    )
    // Marks between words are no words.
    .filter(words => /[\p{L}\p{N}]/u.test(words))
    .map(words => words.replace(/\.$/, ''))
    .join('. ');

/** What a browser hands to assistive technology, recorded by `npm run trees`. */
export function accessibilityTree(room: string): TemplateResult[] {
  const text = trees[`./trees/${room}.txt`] ?? '';
  return text
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [title = '', ...lines] = part.trimEnd().split('\n');
      const rows = lines.filter(Boolean).map(rowOf);
      return html`
        <h3>${title}</h3>
        <p class="speech"><span class="kind">Read aloud</span> ${speech(rows)}</p>
        <details ?open=${rows.length <= 12}>
          <summary>The tree: ${rows.length} rows</summary>
          ${table(title, rows)}
        </details>
      `;
    });
}
