// What the tests need of Debian: PHP, MariaDB's server and gettext are installed; WordPress itself is only fetched and unpacked
// where the test wants it, so that no web server and no system-wide WordPress come with it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/galley/wordpress/', import.meta.url));

// The last three hold files that WordPress's package links to.
const wordpress = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

const path = `${process.env.PATH}${delimiter}/usr/sbin${delimiter}/sbin`;
const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  });
const has = command => path.split(delimiter).some(folder => existsSync(join(folder, command)));

/** Root, or sudo that asks for no password: nobody is asked for one in the middle of a test run. */
function apt(...args) {
  const root = process.getuid?.() === 0;
  const [command, ...rest] = root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  return run(command, rest, { stdio: 'ignore' }).status === 0;
}

function missing() {
  const modules = has('php') ? run('php', ['-m']).stdout.split('\n') : [];
  return [
    !has('php') && 'php-cli',
    !modules.includes('mysqli') && 'php-mysql',
    !modules.includes('gd') && 'php-gd',
    !(has('mariadbd') && has('mariadb-install-db')) && 'mariadb-server-core',
    !has('my_print_defaults') && 'mariadb-client-core',
    !has('xgettext') && 'gettext',
  ].filter(Boolean);
}

const fetched = () =>
  existsSync(cache)
    ? readdirSync(cache).filter(file => wordpress.some(name => file.startsWith(`${name}_`)))
    : [];

/** Makes sure of everything, or says what to do. */
export function ensureDebianPackages() {
  if (!has('apt-get'))
    throw new Error('The WordPress tests need Debian or Ubuntu: they take WordPress from their packages.');
  const packages = missing();
  let updated = false;
  const update = () => updated || (updated = apt('update'));
  if (packages.length) {
    console.log(`Installing ${packages.join(', ')} …`);
    update();
    apt('install', '-y', '--no-install-recommends', ...packages);
    const still = missing();
    if (still.length)
      throw new Error(
        `The WordPress tests need packages that could not be installed. As root: apt-get install ${still.join(' ')}`,
      );
  }
  if (fetched().length < wordpress.length) {
    console.log('Fetching WordPress …');
    mkdirSync(cache, { recursive: true });
    // Not as apt's own user, who may not write here.
    const download = () =>
      run('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', ...wordpress], { cwd: cache });
    let got = download();
    if (got.status !== 0 && update()) got = download();
    if (got.status !== 0) throw new Error(`WordPress could not be fetched.\n${got.stderr}`);
  }
}

/** Unpacks WordPress with its themes into a folder; gives the folder of WordPress in it. */
export function unpackWordPress(folder) {
  for (const file of fetched()) {
    const { status, stderr } = run('dpkg-deb', ['-x', join(cache, file), folder]);
    if (status !== 0) throw new Error(stderr);
  }
  return join(folder, 'usr/share/wordpress');
}

/** Runs a command to its end and gives what it printed, or throws with what it complained of. */
export function execute(command, args, options) {
  const { status, stdout, stderr, error } = run(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The search path on which the servers are found. */
export const searchPath = path;
