// Settings of @web/test-runner for every package: the engines asked for, TypeScript, our commands.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import getPort from 'get-port';
import { commands } from './commands.js';
import { launchers } from './launchers.js';
import { pageVariants } from './page-variants.js';
import { tightenTemplates } from './templates.js';

/** Counts each test in each engine; an engine that did not finish counts as a failure. */
const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const tests = suite => [...suite.tests, ...suite.suites.flatMap(tests)];
    const all = [...sessions].flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
    // A page that did not load or did not finish has no failed test to show for it.
    const broken = [...sessions].filter(({ passed, testResults }) => {
      return !passed && !(testResults && tests(testResults).some(test => !test.passed && !test.skipped));
    });
    const failed = all.filter(test => !test.passed && !test.skipped).length + broken.length;
    const passed = all.filter(test => test.passed).length;
    writeFileSync('.results/browser.json', JSON.stringify({ passed, failed }));
    console.log(`In the browser ${passed} of ${passed + failed} tests passed.`);
  },
});

/** Our templates as the build writes them: what a server renders from those, the tests hydrate with the sources. */
const templatesAsBuilt = {
  name: 'templates-as-built',
  transform({ path, body }) {
    if (/\/packages\/[\w-]+\/src\/(?!.*\.(test|stories)\.ts$).*\.ts$/.test(path))
      return tightenTemplates(body);
  },
};

export default {
  files: ['src/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('../../../', import.meta.url)),
  // Any free one: who looks from 8000 upwards meets the tests of the next package, which look at the same moment.
  port: await getPort(),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 480000,
  testFramework: { config: { timeout: '60000' } },
  browsers: launchers(process.env.GALLEY_ENGINES || 'chromium'),
  middleware: [pageVariants],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    templatesAsBuilt,
    commands(),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  // Lit says that it runs in development mode, and our warnings are what tests ask for; the rest stays visible.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^<galley-/.test(String(args[0])),
};
