#!/usr/bin/env node
// Builds the package it is called in: document stylesheet as a module, JavaScript and types, manifest.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { transform } from 'esbuild';

if (existsSync('style.css')) {
  const { code } = await transform(readFileSync('style.css', 'utf8'), { loader: 'css', minify: true });
  writeFileSync('src/style.css.ts', `export default ${JSON.stringify(code.trim())};\n`);
}

const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status) process.exit(status);

if (readdirSync('src').some(file => file.endsWith('-element.ts'))) {
  const config = fileURLToPath(new URL('./custom-elements-manifest.config.js', import.meta.url));
  await analyze({ argv: ['analyze', '--config', config, '--quiet'], cwd: process.cwd() });
}
