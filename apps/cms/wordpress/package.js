// Makes the plug-in that is uploaded to WordPress: dist/galley.zip, and the same as a folder, dist/galley.
// The script and the stylesheets go into a folder that is named after what is in them, so that no browser and no cache mixes
// up two versions; their integrity is written down for PHP.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { phpFile } from './write-php.js';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const cdn = here('../../../packages/elements/cdn');
const folder = here('./dist/galley');
const zip = here('./dist/galley.zip');

/** What a page names, and so can ask the browser to check; the modules that the script fetches it names itself. */
const named = /^galley(?:-head|-structured-data)?\.js$|^galley(?:\.\w+)?\.css$/;

const hash = (algorithm, encoding, ...contents) =>
  contents.reduce((sum, content) => sum.update(content), createHash(algorithm)).digest(encoding);

/** Makes both and gives their paths. */
export function pack() {
  if (!existsSync(join(cdn, 'galley.js')))
    throw new Error('packages/elements/cdn is not built yet. Run `npm run build` first.');
  rmSync(here('./dist'), { recursive: true, force: true });
  cpSync(here('./galley'), folder, { recursive: true });
  copyFileSync(here('../../../LICENSE'), join(folder, 'LICENSE'));

  const files = readdirSync(cdn, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(cdn, join(entry.parentPath, entry.name)))
    .sort();
  const contents = files.map(file => readFileSync(join(cdn, file)));
  const version = hash('sha256', 'hex', ...contents).slice(0, 12);
  cpSync(cdn, join(folder, 'assets', version), { recursive: true });
  const integrity = Object.fromEntries(
    files.flatMap((file, at) =>
      named.test(file) ? [[file, `sha384-${hash('sha384', 'base64', contents[at])}`]] : [],
    ),
  );
  writeFileSync(
    join(folder, 'assets.php'),
    phpFile('Written by package.js.', { folder: `assets/${version}`, integrity }),
  );

  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  const archive = Object.fromEntries(
    entries.map(path => [
      `galley/${path.slice(folder.length + 1).replaceAll('\\', '/')}`,
      readFileSync(path),
    ]),
  );
  writeFileSync(zip, zipSync(archive));
  return { folder, zip };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(pack().zip);
