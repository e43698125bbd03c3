// The manifests of all elements in one, and what is made of it: for editors, and for language models.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from '@galley/tooling/api-tables';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { llmsText } from './llms.js';
import { writeSanitizers } from './sanitizers.js';
import { read, rooms } from './rooms.js';

export function writeManifest() {
  const modules = rooms.flatMap(room =>
    JSON.parse(read(room, 'custom-elements.json')).modules.map(module =>
      JSON.parse(JSON.stringify(module).replaceAll('"dist/', `"@galley/${room}/dist/`)),
    ),
  );
  const manifest = { schemaVersion: '1.0.0', modules };
  writeFileSync('custom-elements.json', JSON.stringify(manifest, undefined, 2));

  writeSanitizers(modules, 'sanitize');

  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tidy = data => JSON.parse(data.replaceAll(' _(default: undefined)_', ''));
  const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, undefined, 2)}\n`);
  write('vscode.html-custom-data.json', tidy(getVsCodeHtmlCustomData(manifest, {})));
  write('vscode.css-custom-data.json', tidy(getVsCodeCssCustomData(manifest, {})));
  write('web-types.json', { ...tidy(getWebTypesData(manifest, {})), name, version });
  writeFileSync('llms.txt', llmsText(elementsOf(manifest)));
}
