// The scripts for a page without a build: all five elements with Lit in one file, what comes later beside it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { publishedFormat } from '@galley/tooling/size';
import { rolldown } from 'rolldown';

const languageOf = module => /\/packages\/[\w-]+\/dist\/words\/([\w-]+)\.js$/.exec(module)?.[1];

/** A helper of the bundler takes what all objects inherit for its own; on a page whose scripts gave them more it fails. */
const ownNamesOnly = {
  name: 'own-names-only',
  renderChunk: code =>
    code
      .replace(/for \(var (\w+) in (\w+)\)(?=\s*\{?\s*__defProp)/, 'for (var $1 of Object.keys($2))')
      .replace(/__defProp\([^{;]*\{/g, '$& __proto__: null,'),
};

async function bundle(name, entry, options) {
  const made = await rolldown({ input: { [name]: entry }, plugins: [ownNamesOnly] });
  await made.write({
    ...publishedFormat,
    dir: 'cdn',
    entryFileNames: '[name].js',
    chunkFileNames: 'galley-[name]-[hash].js',
    ...options,
  });
  await made.close();
}

export async function writeScripts() {
  // What is loaded at once is one file, the addresses of the languages included, so that a page waits for one more only; and so are
  // the words of a language, whichever element asks for them first.
  await bundle('galley', 'dist/cdn.js', {
    codeSplitting: {
      groups: [
        { name: 'galley', test: /\/dist\/(cdn|translations)\.js$/ },
        { name: languageOf, debugName: 'languages' },
      ],
    },
    banner: chunk => (chunk.isEntry ? '/*! Galley with Lit; licences: licenses.txt */' : ''),
  });
  // A script of its own, for who wants it: the article in the page's structured data.
  await bundle('galley-structured-data', '../structured-data/dist/auto.js');
  copyFileSync('../font-size-control/dist/head.js', 'cdn/galley-head.js');

  const licences = [
    ['Galley', '../../LICENSE'],
    ['Lit', '../../node_modules/lit/LICENSE'],
    ['DOMPurify', '../../node_modules/dompurify/LICENSE'],
  ];
  writeFileSync(
    'cdn/licenses.txt',
    licences.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n'),
  );
}
