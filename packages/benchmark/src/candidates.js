// Who is measured: each with its scripts bundled as an application would, its stylesheets, and its pages.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loads } from '@galley/tooling/size';
import galley from './candidates/galley.js';
import handWritten from './candidates/hand-written.js';
import materialWeb from './candidates/material-web.js';
import plain from './candidates/plain.js';
import redHat from './candidates/red-hat.js';
import reuters from './candidates/reuters.js';
import shoelace from './candidates/shoelace.js';
import spectrum from './candidates/spectrum.js';
import webAwesome from './candidates/web-awesome.js';
import { pagesOf } from './pages.js';
import { svelte } from './svelte-plugin.js';

const peers = new URL('../peers/', import.meta.url);
const here = path => fileURLToPath(new URL(path, peers));
const read = path => readFileSync(here(path), 'utf8');

/** All of them; the first is what the others are compared with, the second shows how far apart two equal ones come out. */
export const candidates = {
  plain,
  'plain-again': { ...plain, title: 'plain HTML, again', ways: [] },
  galley,
  'hand-written': handWritten,
  'material-web': materialWeb,
  spectrum,
  shoelace,
  'web-awesome': webAwesome,
  'red-hat': redHat,
  reuters,
};

function versionOf(name) {
  if (!name || name.startsWith('@galley/')) return undefined;
  // Not every package lets its package.json be resolved.
  const folder = createRequire(peers).resolve.paths(name)[0];
  return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
}

/** Bundles what a candidate loads for one of `card`, `byline`, `all`. */
async function loadFor(candidate, part) {
  const module = candidate.modules?.[part];
  const sheets = candidate.sheets?.[part] ?? candidate.sheets?.all ?? [];
  const css = [...sheets.map(read), candidate.css ?? ''].join('\n');
  if (!module) return { css };
  const { chunks, first } = await loads(here(module), {
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    ...(candidate.svelte && {
      plugins: [svelte('client')],
      treeshake: { moduleSideEffects: false },
      resolve: { conditionNames: ['svelte', 'browser', 'import', 'default'] },
    }),
  });
  return { css, entry: first[0].fileName, chunks: [...chunks.values()], first };
}

/** A candidate with its files, its version, and whole pages. */
export async function prepare(name) {
  const candidate = candidates[name];
  await candidate.prepare?.();
  const { folder, modules, around = content => content } = candidate;
  const parts = ['card', 'byline'].filter(part => !modules || modules[part]);
  const loaded = {};
  for (const part of [...parts, 'all']) loaded[part] = await loadFor(candidate, part);

  const files = new Map();
  for (const [part, { css, chunks = [] }] of Object.entries(loaded)) {
    files.set(`/${name}/${part}/style.css`, css);
    for (const { fileName, code } of chunks) files.set(`/${name}/${part}/${fileName}`, code);
  }
  for (const file of folder ? readdirSync(here(folder.from), { withFileTypes: true }) : []) {
    if (file.isFile()) files.set(`/${name}/folder/${file.name}`, read(folder.from + file.name));
  }

  const pages = pagesOf(candidate);
  const script = source => (source ? `<script type="module" src="${source}"></script>` : '');
  const page = (part, head, content) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Benchmark</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/${name}/${part}/style.css">${head}<body>${around(`<main>${content}</main>`)}`;
  const entry = part => loaded[part].entry && `${part}/${loaded[part].entry}`;

  return {
    ...candidate,
    ...pages,
    name,
    version: versionOf(candidate.of),
    loaded,
    files,
    parts,
    listPage: (part, count) =>
      page(part, script(entry(part) && `/${name}/${entry(part)}`), pages.list(part, count)),
    /** With a script that the server holds back until the gate is opened. */
    articlePage(gate) {
      const first = folder ? `<script src="/${name}/folder/${folder.head}" data-for="story"></script>` : '';
      const source = folder ? `folder/${folder.script}` : entry('all');
      return page('all', first + script(source && `/held/${gate}/${name}/${source}`), pages.article());
    },
  };
}
