import { html, type TemplateResult } from 'lit';
import { readAloud, roleInWords, treesIn, type Row } from './read-aloud.js';

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
              <td class="depth-${Math.min(depth, 6)}">${roleInWords(role)}</td>
              <td>${name}</td>
              <td>${states.join(', ')}</td>
              <td>${stop || role === 'dialog' ? keys[role] : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** What a browser hands to assistive technology of these stories of an element, recorded by `npm run trees`. */
export function accessibilityTree(room: string, titles: string[]): TemplateResult[] {
  const recorded = treesIn(trees[`./trees/${room}.txt`] ?? '');
  return titles.map(title => {
    const rows = recorded.get(title) ?? [];
    return html`
      <h3>${title}</h3>
      <p class="speech"><span class="kind">Read aloud</span> ${readAloud(rows).join('. ')}</p>
      <details ?open=${rows.length <= 12}>
        <summary>The tree: ${rows.length} rows</summary>
        ${table(title, rows)}
      </details>
    `;
  });
}
