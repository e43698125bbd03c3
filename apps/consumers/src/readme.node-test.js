import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apps } from './app.js';

const read = file => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** What the README calls a package. */
const packages = {
  '`@lit-labs/ssr`': '@lit-labs/ssr',
  '`astro check`': '@astrojs/check',
  '`ngc`': '@angular/compiler-cli',
  '`svelte-check`': 'svelte-check',
  '`tsc`': 'typescript',
  '`vue-tsc`': 'vue-tsc',
  'Next.js': 'next',
  Angular: '@angular/core',
  Astro: 'astro',
  Preact: 'preact',
  React: 'react',
  Solid: 'solid-js',
  Svelte: 'svelte',
  Vite: 'vite',
  Vue: 'vue',
};

describe('the README', () => {
  for (const app of apps) {
    it(`names the versions that ${app} is proven with`, () => {
      const row = read('README.md')
        .split('\n')
        .find(line => line.startsWith(`| [${app}]`));
      const { packages: locked } = JSON.parse(read(`${app}/package-lock.json`));
      const named = [...row.matchAll(/(`[^`]+`|[A-Z][\w.]+) (\d+\.\d+)/g)];
      assert.ok(named.length);
      for (const [, name, version] of named) {
        const { version: installed } = locked[`node_modules/${packages[name]}`];
        assert.equal(installed.split('.').slice(0, 2).join('.'), version, name);
      }
    });
  }
});
