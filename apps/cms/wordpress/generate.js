// Writes what the plug-in knows of the elements, from their manifest and from the register of licences.
// `node apps/cms/wordpress/generate.js` writes the files; a test holds them to what this would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offeredLicenses, parseLicense } from '@galley/core/license.js';
import { addresses, tagsOf } from '../../../packages/elements/build/sanitizers.js';
import { phpFile } from './write-php.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
);
const attributes = tagsOf(manifest);
for (const name of addresses) {
  if (!Object.values(attributes).some(names => names.includes(name)))
    throw new Error(`No element has the attribute "${name}" any more: take it out of the list of addresses.`);
}

const licences = Object.fromEntries(
  offeredLicenses.map(code => {
    const { name, url = '' } = parseLicense(code);
    return [code, { name, url }];
  }),
);

const note = source => `Written by generate.js from ${source}: not to be edited by hand.`;

/** What is written, by its path in the plug-in. */
export const generated = {
  'allowed-html.php': phpFile(note('the manifest of @galley/elements'), { attributes, addresses }),
  'licences.php': phpFile(note('the register of licences in @galley/core'), licences),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(generated))
    writeFileSync(new URL(`./galley/${file}`, import.meta.url), text);
}
