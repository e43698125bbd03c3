// `npm run test:consumers`: packs what is published, and tests each app with it, two at a time.
// Arguments name apps; without any, all of them. Ends with one line, as `npm test` does.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { turbo } from '@galley/tooling/turbo';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import { serveRegistry } from './registry.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
rmSync('.results', { recursive: true, force: true });
mkdirSync('.results');

let total = { passed: 0, failed: 0 };
try {
  process.env.CHROME_PATH = await ensureBrowser();
  if (turbo('run', 'build', '--filter=./packages/*', '--output-logs=errors-only'))
    throw new Error('The build failed.');
  const named = process.argv.slice(2).map(name => `${name}.node-test.js`);
  const files = readdirSync('src').filter(file =>
    named.length ? named.includes(file) : file.endsWith('.node-test.js'),
  );
  if (!files.length) throw new Error('There is no app of that name.');
  const registry = await serveRegistry();
  const reporter = fileURLToPath(import.meta.resolve('@galley/tooling/node-reporter'));
  const status = await new Promise(resolve =>
    spawn(
      process.execPath,
      ['--test', '--test-concurrency=2', `--test-reporter=${reporter}`, ...files.map(file => `src/${file}`)],
      { stdio: 'inherit', env: { ...process.env, GALLEY_REGISTRY: registry.address } },
    ).on('close', resolve),
  );
  registry.close();
  total = JSON.parse(readFileSync('.results/node.json', 'utf8'));
  // Something broke before it could count; or nothing ran at all.
  if ((status !== 0 || !total.passed) && !total.failed) total.failed = 1;
} catch (error) {
  console.error(error.message);
  total.failed ||= 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
