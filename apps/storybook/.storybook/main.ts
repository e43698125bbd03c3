import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { facts } from './facts.js';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** The packages' exports are answered from their sources, so that an edit shows at once, without a build. */
const fromSource: Plugin = {
  name: 'galley-from-source',
  enforce: 'pre',
  resolveId(id, importer) {
    const [, room, entry = 'index.js'] = /^@galley\/([a-z-]+)(?:\/(.+\.js))?$/.exec(id) ?? [];
    if (room && room !== 'tooling') return `${packages}${room}/src/${entry.replace(/js$/, 'ts')}`;
    if (id === '#dev') return `${packages}core/src/dev.development.ts`;
    // The document stylesheet as a module, which a build writes beside the sources. It is no file: Vite's scan of
    // dependencies would look for one.
    if (id === './style.css.js' && importer) return `\0${resolve(dirname(importer), '../style.css.js')}`;
    return;
  },
  // What a package says of side effects, it says of its built files; these sources register tags all the same.
  transform: (code, id) => (id.endsWith('/src/define.ts') ? { code, moduleSideEffects: true } : undefined),
  load(id) {
    if (!/^\0.*\/style\.css\.js$/.test(id)) return;
    const file = id.slice(1, -'.js'.length);
    this.addWatchFile(file);
    return `export default () => ${JSON.stringify(readFileSync(file, 'utf8'))};`;
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.ts', '../../../packages/*/src/*.stories.ts'],
  // The files for a page without a build, for the story that has them arrive late.
  staticDirs: ['../public', { from: '../../../packages/elements/cdn', to: '/galley' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: vite => ({
    ...vite,
    // As the reader's browser gets it: lowered light-dark() would need color-scheme in this very CSS.
    // Pictures stay files, with addresses that can go into a copy.
    build: { ...vite.build, assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    plugins: [...(vite.plugins ?? []), fromSource, facts],
  }),
};
export default config;
