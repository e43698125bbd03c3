// Packs every published package and serves the tarballs as an npm registry would, on this machine alone:
// the apps install them by name, as a team does.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packed = fileURLToPath(new URL('../.packed/', import.meta.url));

/** The package.json of each package that is published. */
export const published = readdirSync(join(root, 'packages'))
  .map(room => JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')))
  .filter(manifest => !manifest.private);

function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed);
  const rooms = published.map(({ name }) => `--workspace=${name}`);
  const told = execFileSync('npm', ['pack', '--json', `--pack-destination=${packed}`, ...rooms], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // npm before 12 tells of a list, later ones of an object by name.
  return Object.values(JSON.parse(told));
}

/** Serves the packed packages; `address` is what npm is to ask for the scope `@galley`. */
export async function serveRegistry() {
  const tarballs = pack();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    const tarball = tarballs.find(({ filename }) => filename === path);
    if (tarball) return response.end(readFileSync(join(packed, path)));

    const manifest = published.find(({ name }) => name === path);
    if (!manifest) return response.writeHead(404).end();
    const { filename, integrity } = tarballs.find(({ name }) => name === path);
    const version = { ...manifest, dist: { tarball: `${address}${filename}`, integrity } };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        name: path,
        'dist-tags': { latest: manifest.version },
        versions: { [manifest.version]: version },
      }),
    );
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => server.close() };
}
