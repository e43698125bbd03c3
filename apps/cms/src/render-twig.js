// Twig itself, the PHP library, as Debian packages it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./render-twig.php', import.meta.url));

/** Renders a template of a folder. See render-twig.php for what a `setup` does. */
export function renderTwig(job, environment = {}) {
  const { status, stdout, stderr } = spawnSync('php', [script], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}
