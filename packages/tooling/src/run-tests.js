// `npm test`: makes sure of a browser, has Turborepo run what changed, adds up what the runs counted.
// Arguments after `--` go to Turborepo: npm test -- --filter=@galley/related-link
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureEngines } from './ensure-browser.js';
import { turbo } from './turbo.js';

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
const isEngines = argument => argument.startsWith('--engines=');
// The last one counts: `npm run test:engines -- --engines=firefox`.
const engines = process.argv.findLast(isEngines);
const rest = process.argv.slice(2).filter(argument => !isEngines(argument));

/** The counts that each run left in its package's folder; Turborepo brings them back where it runs nothing. */
const results = () =>
  ['packages', 'apps'].flatMap(folder =>
    readdirSync(folder)
      .map(name => `${folder}/${name}/.results`)
      .filter(existsSync)
      .flatMap(path => readdirSync(path).map(file => `${path}/${file}`)),
  );

const total = { passed: 0, failed: 0 };
try {
  process.env.CHROME_PATH = await ensureBrowser();
  process.env.GALLEY_ENGINES = engines?.slice('--engines='.length) ?? 'chromium';
  ensureEngines(process.env.GALLEY_ENGINES.split(','));
  results().forEach(file => rmSync(file));
  const status = turbo('run', 'test', '--continue', '--output-logs=new-only', ...rest);
  for (const file of results()) {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += passed;
    total.failed += failed;
  }
  // Something broke before it could count, a build for instance; or nothing ran at all.
  if ((status !== 0 || !total.passed) && !total.failed) total.failed = 1;
} catch (error) {
  console.error(error.message);
  total.failed = 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
