// Puts the five packages together: one stylesheet, one manifest, and the files for a page without a build.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { minifyCss } from '@galley/tooling/css';
import { publishedFormat } from '@galley/tooling/size';
import { rolldown } from 'rolldown';

const rooms = ['byline-card', 'photo-credit', 'related-link', 'font-size-control', 'licensing-footer'];
const read = (room, file) => readFileSync(`../${room}/${file}`, 'utf8');

const languages = readdirSync(`../${rooms[0]}/words`).map(file => file.replace('.css', ''));

/** The rules of all elements in one sheet. */
const together = async file => {
  const sheets = rooms.map(room => minifyCss(read(room, file)));
  return (await Promise.all(sheets)).join('');
};
const sheet = await together('style.css');
writeFileSync('style.css', sheet);

rmSync('cdn', { recursive: true, force: true });
mkdirSync('cdn');
mkdirSync('words', { recursive: true });
writeFileSync('cdn/galley.css', sheet);
for (const language of languages) {
  const words = await together(`words/${language}.css`);
  writeFileSync(`words/${language}.css`, words);
  // A page without a build has one stylesheet, whatever its language.
  writeFileSync(`cdn/galley.${language}.css`, sheet + words);
}

const modules = rooms.flatMap(room =>
  JSON.parse(read(room, 'custom-elements.json')).modules.map(module =>
    JSON.parse(JSON.stringify(module).replaceAll('"dist/', `"@galley/${room}/dist/`)),
  ),
);
writeFileSync('custom-elements.json', JSON.stringify({ schemaVersion: '1.0.0', modules }, undefined, 2));

const languageOf = module => /\/packages\/[\w-]+\/dist\/words\/([\w-]+)\.js$/.exec(module)?.[1];

// What is loaded at once is one file, and so are the words of a language, whichever element asks for them first.
const bundle = await rolldown({ input: { galley: 'dist/cdn.js' } });
await bundle.write({
  ...publishedFormat,
  dir: 'cdn',
  codeSplitting: {
    groups: [
      { name: 'galley', test: /\/elements\/dist\/cdn\.js$/ },
      { name: languageOf, debugName: 'languages' },
    ],
  },
  banner: chunk => (chunk.isEntry ? '/*! Galley with Lit; licences: licenses.txt */' : ''),
  entryFileNames: '[name].js',
  chunkFileNames: 'galley-[name]-[hash].js',
});
await bundle.close();

// A script of its own, for who wants it: the article in the page's structured data.
const data = await rolldown({ input: { 'galley-structured-data': '../structured-data/dist/auto.js' } });
await data.write({
  ...publishedFormat,
  dir: 'cdn',
  entryFileNames: '[name].js',
  chunkFileNames: 'galley-[name]-[hash].js',
});
await data.close();

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
