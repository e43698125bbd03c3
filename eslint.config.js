import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/cdn/',
    'packages/elements/sanitize/',
    'packages/elements/words/',
    '**/storybook-static/',
    '**/.turbo/',
    '**/*.css.ts',
    '**/head-script.ts',
    'packages/tokens/src/tokens.ts',
    // Each app has its framework's own checker; they are not installed here.
    'apps/consumers/*/**',
    '!apps/consumers/src/**',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // Parts of these run in a page.
    files: [
      'apps/storybook/src/**/*.js',
      'packages/tooling/src/commands.js',
      'packages/benchmark/{src,peers}/**/*.js',
      'packages/elements/{leaks,pages}.node-test.js',
      'apps/consumers/src/*.js',
    ],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        performance: 'readonly',
        addEventListener: 'readonly',
        setTimeout: 'readonly',
        FontFace: 'readonly',
        requestAnimationFrame: 'readonly',
        requestIdleCallback: 'readonly',
        MessageChannel: 'readonly',
        PointerEvent: 'readonly',
        getComputedStyle: 'readonly',
        customElements: 'readonly',
        localStorage: 'readonly',
        MutationObserver: 'readonly',
        IntersectionObserver: 'readonly',
      },
    },
  },
  {
    files: ['packages/benchmark/src/**/*.js'],
    languageOptions: {
      globals: {
        navigator: 'readonly',
        clearTimeout: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        CSSStyleSheet: 'readonly',
        HTMLElement: 'readonly',
        PerformanceObserver: 'readonly',
      },
    },
  },
  {
    // Parts of these run in a page, too.
    files: ['apps/cms/**/*.js'],
    languageOptions: {
      globals: {
        window: 'readonly',
        self: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        customElements: 'readonly',
        localStorage: 'readonly',
        sessionStorage: 'readonly',
        indexedDB: 'readonly',
        caches: 'readonly',
        NodeFilter: 'readonly',
        DOMParser: 'readonly',
        Sanitizer: 'readonly',
        clearTimeout: 'readonly',
        setTimeout: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  {
    files: ['packages/convert/bench/*.js', 'packages/convert/test/*.js'],
    languageOptions: { globals: { performance: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['**/testing/prepare-frame.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', parent: 'readonly', self: 'readonly', addEventListener: 'readonly' },
    },
  },
  {
    files: ['**/head.js'],
    languageOptions: {
      sourceType: 'script',
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        sessionStorage: 'readonly',
        MutationObserver: 'readonly',
        addEventListener: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...typescript.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit calls handlers with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Registration is core's work (see define.ts); this rule asks for it beside the class.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.stories.ts', 'packages/tooling/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit-a11y/anchor-is-valid': 'off',
      'lit-a11y/alt-text': 'off',
      'lit/no-invalid-html': 'off',
    },
  },
  {
    // Links without words, and a button that waits for its number, get their names from the element; axe asks for them.
    files: ['packages/byline-card/src/**/*.ts'],
    rules: { 'lit-a11y/accessible-name': 'off' },
  },
  {
    // Frameworks are told of tags by declaring their namespaces and interfaces again.
    files: ['packages/core/src/types/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
);
