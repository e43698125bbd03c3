#!/usr/bin/env node
// Tests the package it is called in: what is published (in Node), then its *.test.ts files (in browsers).
// Each run leaves its counts in .results for `npm test`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

rmSync('.results', { recursive: true, force: true });
mkdirSync('.results');

const own = readdirSync('.', { recursive: true }).filter(
  file => !/node_modules|storybook-static|dist/.test(file),
);
const nodeTests = own.filter(file => file.endsWith('.node-test.js'));
const browserTests = own.some(file => file.endsWith('.test.ts'));
if (!JSON.parse(readFileSync('package.json', 'utf8')).private) nodeTests.push(here('./published.js'));

let failed = 0;
if (nodeTests.length) {
  failed ||= run('node', ['--test', `--test-reporter=${here('./node-reporter.js')}`, ...nodeTests]);
}
if (browserTests) failed ||= run('wtr', ['--config', here('./web-test-runner.config.js')]);
process.exitCode = failed;
