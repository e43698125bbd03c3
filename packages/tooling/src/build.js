#!/usr/bin/env node
// Builds the package it is called in: document stylesheet and head script as modules, JavaScript and types, manifest.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { transform } from 'esbuild';
import { minifyCss, minifyStyles } from './css.js';
import { signsOf } from './signs.js';
import { styleModule } from './style-module.js';
import { tightenTemplates } from './templates.js';

// npm packs the licence that lies in the package's own folder.
if (!JSON.parse(readFileSync('package.json', 'utf8')).private) copyFileSync('../../LICENSE', 'LICENSE');

if (existsSync('style.css')) {
  const source = readFileSync('style.css', 'utf8');
  writeFileSync('src/style.css.ts', styleModule(await minifyCss(source)));

  const { sheet, files } = signsOf(source);
  rmSync('signs', { recursive: true, force: true });
  if (sheet) {
    mkdirSync('signs');
    writeFileSync('signs.css', sheet);
    for (const [file, picture] of Object.entries(files)) writeFileSync(file, picture);
  }
}

// A classic script for <head>: as a file, and as a string with the hash that a Content-Security-Policy needs.
if (existsSync('head.js')) {
  const { code } = await transform(readFileSync('head.js', 'utf8'), { minify: true, target: 'es2020' });
  const script = code.trim();
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/head.js', script);
  writeFileSync(
    'src/head-script.ts',
    `/** The script for \`<head>\`, to be put between \`<script>\` and \`</script>\` as it is. */
export const headScript: string = ${JSON.stringify(script)};
/** What a Content-Security-Policy names it by, in \`script-src\`. */
export const headScriptHash: string = '${hash}';
`,
  );
}

const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status) process.exit(status);

for (const file of readdirSync('dist', { recursive: true }).filter(name => name.endsWith('.js'))) {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const small = tightenTemplates(await minifyStyles(code));
  if (small !== code) writeFileSync(`dist/${file}`, small);
}

// The types of each framework, for the tags that this package defines.
if (JSON.parse(readFileSync('package.json', 'utf8')).exports?.['./define.js']) {
  mkdirSync('dist/types', { recursive: true });
  for (const framework of ['angular', 'astro', 'preact', 'react', 'solid', 'svelte', 'vue']) {
    writeFileSync(
      `dist/types/${framework}.d.ts`,
      `import '../define.js';\nexport * from '@galley/core/types/${framework}';\n`,
    );
    writeFileSync(`dist/types/${framework}.js`, 'export {};\n');
  }
}

if (readdirSync('src').some(file => file.endsWith('-element.ts'))) {
  const config = fileURLToPath(new URL('./custom-elements-manifest.config.js', import.meta.url));
  await analyze({ argv: ['analyze', '--config', config, '--quiet'], cwd: process.cwd() });
}
