// WordPress's own PHP files: installed, or unpacked from Debian's package without installing anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = '/usr/share/wordpress';
const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/galley/wordpress-sources/', import.meta.url),
);

/** The folder that holds wp-includes. */
export function wordpressSources() {
  if (existsSync(join(installed, 'wp-includes/kses.php'))) return installed;
  const unpacked = join(cache, 'files', installed);
  if (existsSync(join(unpacked, 'wp-includes/kses.php'))) return unpacked;

  mkdirSync(cache, { recursive: true });
  const run = (command, ...args) => spawnSync(command, args, { cwd: cache, stdio: 'ignore' }).status === 0;
  const fetched =
    run('apt-get', 'download', 'wordpress') ||
    (run('apt-get', 'update') && run('apt-get', 'download', 'wordpress'));
  const file = readdirSync(cache).find(name => name.startsWith('wordpress_'));
  if (!fetched || !file || !run('dpkg-deb', '-x', file, 'files')) {
    throw new Error('WordPress itself is tested with, and Debian’s package of it could not be fetched here.');
  }
  return unpacked;
}
