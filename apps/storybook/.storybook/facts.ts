// What the pages of the Storybook say of the packages, measured and read when it is built.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readChangesets from '@changesets/read';
import { budgetOf } from '@galley/tooling/budgets';
import { firstLoad } from '@galley/tooling/size';
import { marked } from 'marked';
import type { Plugin } from 'vite';

const house = fileURLToPath(new URL('../../../', import.meta.url));
const packages = `${house}packages/`;

/** A package with elements. */
export interface PackageFacts {
  version: string;
  /** What a reader loads at first, with brotli, and what that may be at the most. */
  bytes: number;
  budget: number;
  /** The languages of its words, English included. */
  languages: string[];
  /** What its README tells of accessibility, as HTML. */
  accessibility: string;
  /** Its changelog, and what the next release adds to it, as HTML. */
  changelog: string;
  pending: string[];
}

const section = (text: string, title: string) =>
  new RegExp(`^## ${title}\n(.*?)(?=^## |$(?![^]))`, 'ms').exec(text)?.[1] ?? '';

const markdown = (text: string) => marked.parse(text, { async: false });

async function collect(): Promise<Record<string, PackageFacts>> {
  const changesets = await readChangesets(house);
  const rooms = readdirSync(packages).filter(room => existsSync(`${packages}${room}/dist/define.js`));
  const facts = rooms.map(async room => {
    const read = (file: string) => readFileSync(`${packages}${room}/${file}`, 'utf8');
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    const words = `${packages}${room}/words`;
    const sheets = existsSync(words) ? readdirSync(words).filter(file => file.endsWith('.css')) : [];
    const named = changesets.filter(({ releases }) => releases.some(release => release.name === name));
    return [
      room,
      {
        version,
        bytes: await firstLoad(`${packages}${room}/dist/define.js`),
        budget: budgetOf(name),
        languages: ['en', ...sheets.map(file => file.replace('.css', ''))].sort(),
        accessibility: markdown(section(read('README.md'), 'Accessibility')),
        // The pages have headings of their own.
        changelog: markdown(read('CHANGELOG.md').replace(/^# .*$/m, '')).trim(),
        pending: named.map(({ summary }) => markdown(summary)),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(facts));
}

/** `import facts from 'virtual:galley-facts'`, by the name of a package's folder. */
export const facts: Plugin = {
  name: 'galley-facts',
  resolveId: id => (id === 'virtual:galley-facts' ? '\0galley-facts' : undefined),
  load: async id =>
    id === '\0galley-facts' ? `export default ${JSON.stringify(await collect())};` : undefined,
};
