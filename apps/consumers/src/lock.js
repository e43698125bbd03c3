// `npm run lock`: writes the lock files of the apps that are named, or of all, after their package.json.
// Ours stand in them without a checksum, as each build packs another tarball.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, apps } from './app.js';
import { serveRegistry } from './registry.js';

const registry = await serveRegistry();
const named = process.argv.slice(2);
for (const name of named.length ? named : apps) {
  const app = new App(name, registry.address);
  const { status, said } = await app.run('npm', 'install', '--package-lock-only', '--ignore-scripts');
  console.log(`${name}\n${said}`);
  if (status) process.exitCode = 1;
  else {
    const lock = JSON.parse(app.read('package-lock.json'));
    for (const [path, entry] of Object.entries(lock.packages)) {
      if (path.startsWith('node_modules/@galley/')) delete entry.integrity;
    }
    const file = fileURLToPath(new URL(`../${name}/package-lock.json`, import.meta.url));
    writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  }
  app.remove();
}
registry.close();
