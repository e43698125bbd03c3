#!/usr/bin/env node
// Lints the package it is called in: ESLint, the types of Lit templates, formatting.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const steps = [
  ['eslint', '.', '--max-warnings=0'],
  ['prettier', '--check', '--log-level=warn', '.', '--ignore-path=../../.prettierignore'],
];
if (existsSync('tsconfig.json')) steps.push(['lit-analyzer', 'src/**/*.ts', '--strict', '--quiet']);
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status) process.exit(status);
}
