// A fresh WordPress with its own database and web server, gone without a trace afterwards.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.js';
import { execute, unpackWordPress } from './debian.js';
import { startServer } from './process.js';

const here = path => fileURLToPath(new URL(path, import.meta.url));

export const password = 'correct horse battery staple';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const configuration = (origin, socket, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'only for a test: ' . $key );
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require ABSPATH . 'wp-settings.php';
`;

/** Each complaint of the log once, without its time. That WordPress cannot ask for updates is how it should be here. */
const kindsOf = (log, root) => [
  ...new Set(
    log
      .split('\n')
      .filter(line => line.includes('] PHP ') && !line.includes(`${root}/wp-includes/update.php`))
      .map(line => line.replace(/^\[[^\]]*\] /, '').replaceAll(`${root}/`, '')),
  ),
];

/** Starts it all. `run` runs PHP in WordPress, as its command line would; `complaints` are what PHP
 * has complained of so far. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-wp-'));
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const root = unpackWordPress(join(folder, 'debian'));
    for (const name of ['plugins', 'uploads', 'upgrade'])
      mkdirSync(join(root, 'wp-content', name), { recursive: true });

    const database = await startDatabase(folder);
    stops.push(database.stop);

    const origin = `http://127.0.0.1:${await freePort()}`;
    const log = join(folder, 'debug.log');
    writeFileSync(log, '');
    writeFileSync(join(root, 'wp-config.php'), configuration(origin, database.socket, log));

    const php = (...args) =>
      execute('php', args, {
        cwd: root,
        env: { ...process.env, GALLEY_PASSWORD: password, GALLEY_SOCKET: database.socket },
      });
    php(
      '-r',
      'mysqli_query(mysqli_connect("localhost", "root", "", "", 0, getenv("GALLEY_SOCKET")), "CREATE DATABASE wordpress");',
    );
    php(here('./install.php'));

    const server = await startServer(
      'php',
      ['-S', new URL(origin).host, '-t', root, '-d', 'upload_max_filesize=16M', here('./router.php')],
      {
        cwd: root,
        env: { PHP_CLI_SERVER_WORKERS: '4' },
        ready: () =>
          fetch(`${origin}/wp-includes/version.php`).then(
            () => true,
            () => false,
          ),
      },
    );
    stops.push(server.stop);

    return {
      origin,
      stop,
      complaints: () => kindsOf(readFileSync(log, 'utf8'), root),
      /** What the plug-in "Classic Editor" does. */
      useClassicEditor: () => {
        mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
        writeFileSync(
          join(root, 'wp-content/mu-plugins/classic-editor.php'),
          "<?php add_filter( 'use_block_editor_for_post', '__return_false' );",
        );
      },
      run: code => php('-r', `require 'wp-load.php'; ${code}`),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
