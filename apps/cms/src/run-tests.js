// `npm run test:cms`: installs the engines that are missing, builds our files, runs every recipe's tests.
// Names of folders as arguments choose some of them: npm run test:cms -- hugo feeds
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import { installPackages, run } from '@galley/tooling/system-packages';
import { turbo } from '@galley/tooling/turbo';
import { chooseRooms } from './choose-rooms.js';

/** Debian's packages by the folder that needs them. A folder with needs of its own installs them itself. */
const debian = {
  craft: ['php-cli', 'php-twig'],
  drupal: ['php-cli', 'php-twig'],
  hugo: ['hugo'],
  jekyll: ['jekyll'],
  sanitizers: ['php-cli'],
  shopify: ['ruby-liquid'],
};

const folder = fileURLToPath(new URL('../', import.meta.url));
process.chdir(folder);

function installDebian(rooms) {
  const needed = [...new Set(rooms.flatMap(room => debian[room] ?? []))];
  const isThere = name =>
    spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout?.includes('install ok installed');
  const missing = needed.filter(name => !isThere(name));
  if (missing.length && !installPackages(missing, ['apt-get'])) {
    throw new Error(
      `The recipes are tested with engines that Debian packages, and these could not be installed here:\n` +
        `${missing.join(' ')}\nInstall them on Debian or Ubuntu with apt-get, or run this there as root.`,
    );
  }
}

/** Each folder with a lock file of its own gets what is in it, once. */
function installFromNpm(locks) {
  for (const room of locks.map(file => join(file, '..'))) {
    const done = join(room, 'node_modules/.package-lock.json');
    if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(room, 'package-lock.json')).mtimeMs)
      continue;
    console.log(`Fetching what apps/cms/${room} names in its lock file …`);
    const quick = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!run('npm', ['ci', ...quick], { cwd: room, shell: process.platform === 'win32' })) {
      throw new Error(`npm could not fetch what apps/cms/${room} needs.`);
    }
  }
}

let counts = { passed: 0, failed: 1 };
try {
  const files = readdirSync('.', { recursive: true });
  const { rooms, tests, locks } = chooseRooms(files, process.argv.slice(2));
  process.env.CHROME_PATH = await ensureBrowser();
  installDebian(rooms);
  installFromNpm(locks);
  if (turbo('run', 'build', '--filter=@galley/elements', '--output-logs=errors-only')) {
    throw new Error('The elements could not be built.');
  }
  process.chdir(folder);
  rmSync('.results', { recursive: true, force: true });
  mkdirSync('.results');
  const reporter = fileURLToPath(import.meta.resolve('@galley/tooling/node-reporter'));
  run(process.execPath, ['--test', '--test-concurrency=2', `--test-reporter=${reporter}`, ...tests]);
  if (existsSync('.results/node.json')) counts = JSON.parse(readFileSync('.results/node.json', 'utf8'));
} catch (error) {
  console.error(error.message);
}
// These counts are no part of `npm test`.
rmSync('.results', { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
