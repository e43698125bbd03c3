// A MariaDB of the tests' own, in a folder of theirs, reachable by a socket there and by no network.
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { execute } from './debian.js';
import { startServer } from './process.js';

/** Starts it in an empty folder; gives the path of its socket. */
export async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'mariadb.sock');
  const user = `--user=${userInfo().username}`;
  execute('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    user,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const { stop } = await startServer(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      user,
      '--skip-networking',
      // It lives for a minute: nothing has to survive a crash.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-flush-method=nosync',
    ],
    { ready: () => existsSync(socket) },
  );
  return { socket, stop };
}
