// Puts the five packages together: one stylesheet, one manifest, and the files for a page without a build.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { publishedFormat } from '@galley/tooling/size';
import { transform } from 'esbuild';
import { rolldown } from 'rolldown';

const rooms = ['byline-card', 'photo-credit', 'related-link', 'font-size-control', 'licensing-footer'];
const read = (room, file) => readFileSync(`../${room}/${file}`, 'utf8');

const sheets = await Promise.all(
  rooms.map(room => transform(read(room, 'style.css'), { loader: 'css', minify: true })),
);
writeFileSync('style.css', sheets.map(({ code }) => code).join(''));

const modules = rooms.flatMap(room =>
  JSON.parse(read(room, 'custom-elements.json')).modules.map(module =>
    JSON.parse(JSON.stringify(module).replaceAll('"dist/', `"@galley/${room}/dist/`)),
  ),
);
writeFileSync('custom-elements.json', JSON.stringify({ schemaVersion: '1.0.0', modules }, undefined, 2));

/** The words of a language are one file, whichever element asks for them first. */
const languageOf = module => /\/packages\/[\w-]+\/dist\/words\/([\w-]+)\.js$/.exec(module)?.[1];

rmSync('cdn', { recursive: true, force: true });
mkdirSync('cdn');
// What is loaded at once is one file: parts that the later files share stay in it.
const bundle = await rolldown({
  input: { galley: 'dist/cdn.js' },
  preserveEntrySignatures: 'allow-extension',
});
await bundle.write({
  ...publishedFormat,
  dir: 'cdn',
  codeSplitting: { groups: [{ name: languageOf, debugName: 'languages' }] },
  banner: chunk => (chunk.isEntry ? '/*! Galley with Lit; licences: licenses.txt */' : ''),
  entryFileNames: '[name].js',
  chunkFileNames: 'galley-[name]-[hash].js',
});
await bundle.close();
copyFileSync('style.css', 'cdn/galley.css');
const licences = [
  ['Galley', '../../LICENSE'],
  ['Lit', '../../node_modules/lit/LICENSE'],
  ['DOMPurify', '../../node_modules/dompurify/LICENSE'],
];
writeFileSync(
  'cdn/licenses.txt',
  licences.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n'),
);
copyFileSync('../font-size-control/dist/head.js', 'cdn/galley-head.js');
