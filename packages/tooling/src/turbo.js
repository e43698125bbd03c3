// Turborepo without its telemetry: node packages/tooling/src/turbo.js run build
import { spawnSync } from 'node:child_process';
import { argv, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs Turborepo at the top of the house; gives its exit status. */
export function turbo(...args) {
  const { status } = spawnSync(`${root}node_modules/.bin/turbo`, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: platform === 'win32',
  });
  return status ?? 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(...argv.slice(2));
