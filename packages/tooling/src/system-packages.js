// Installs packages with the package manager of this system: as root, or where sudo asks for no password.
// Nobody is asked for one in the middle of a test run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const managers = {
  'apt-get': [['update'], ['install', '-y', '--no-install-recommends']],
  dnf: [['install', '-y']],
  pacman: [['-Sy', '--noconfirm']],
  apk: [['add']],
  zypper: [['--non-interactive', 'install']],
};

/** Whether a command is on the path. */
export const has = command =>
  (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, command)));

/** Runs a command in sight of the developer; tells whether it went well. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  }).status === 0;

/** Installs what is named, with one of the managers; false where that is not possible here. */
export function installPackages(names, among = Object.keys(managers)) {
  const manager = among.find(has);
  const root = process.getuid?.() === 0;
  if (!manager || !(root || (has('sudo') && run('sudo', ['-n', 'true'], { stdio: 'ignore' })))) return false;
  console.log(`Installing ${names.join(', ')} with ${manager} …`);
  const steps = managers[manager].map((step, at, all) =>
    at === all.length - 1 ? [...step, ...names] : step,
  );
  return steps.every(step => run(...(root ? [manager, step] : ['sudo', ['-n', manager, ...step]])));
}
