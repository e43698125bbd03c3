// The manifests of all elements in one, and what is made of it: for editors, and for language models.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from '@galley/tooling/api-tables';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { llmsText } from './llms.js';
import { writeSanitizers } from './sanitizers.js';
import { read, rooms } from './rooms.js';

/** The five properties that carry a publisher's brand; no element owns them. */
const theme = [
  { name: '--galley-accent', description: 'Labels, focus rings.' },
  { name: '--galley-muted', description: 'Credits, roles, dates.' },
  { name: '--galley-rule', description: 'Hairlines.' },
  { name: '--galley-paper', description: 'Ground of dialogs.' },
  { name: '--galley-font', description: 'Typeface of labels and buttons.' },
];

/** The same entry of several elements stands once. */
const once = entries => [...new Map(entries.map(one => [one.name, one])).values()];

export function writeManifest() {
  const modules = rooms.flatMap(room =>
    JSON.parse(read(room, 'custom-elements.json')).modules.map(module =>
      JSON.parse(JSON.stringify(module).replaceAll('"dist/', `"@galley/${room}/dist/`)),
    ),
  );
  const manifest = { schemaVersion: '1.0.0', modules };
  writeFileSync('custom-elements.json', JSON.stringify(manifest, undefined, 2));

  writeSanitizers(manifest, 'sanitize');

  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tidy = data => JSON.parse(data.replaceAll(' _(default: undefined)_', ''));
  const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, undefined, 2)}\n`);
  write('vscode.html-custom-data.json', tidy(getVsCodeHtmlCustomData(manifest, {})));
  const css = tidy(getVsCodeCssCustomData(manifest, {}));
  write('vscode.css-custom-data.json', {
    ...css,
    properties: once([...theme, ...css.properties]),
    pseudoElements: once(css.pseudoElements),
  });
  const webTypes = tidy(getWebTypesData(manifest, {}));
  webTypes.contributions.css.properties = once([...theme, ...(webTypes.contributions.css.properties ?? [])]);
  write('web-types.json', { ...webTypes, name, version });
  writeFileSync('llms.txt', llmsText(elementsOf(manifest)));
}
