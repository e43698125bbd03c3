// The scripts for a page without a build: all five elements with Lit in one file, what comes later beside it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { publishedFormat } from '@galley/tooling/size';
import { rolldown } from 'rolldown';

const languageOf = module => /\/packages\/[\w-]+\/dist\/words\/([\w-]+)\.js$/.exec(module)?.[1];

/**
 * The bundler's helper for an `import()` of what is in the same file stands in a file of its own, for which each page would
 * wait, and takes what all objects inherit for its own. Here it is written where it is used, and asks for own names only.
 */
const inlineHelper = {
  name: 'inline-helper',
  renderChunk: code =>
    code.replace(
      /^import \{ t as (\w+) \} from "\.\/galley-rolldown-runtime.*$/m,
      (_, helper) => `const ${helper} = getters => {
        const module = { __proto__: null };
        for (const name of Object.keys(getters))
          Object.defineProperty(module, name, { __proto__: null, get: getters[name], enumerable: true });
        return module;
      };`,
    ),
  generateBundle(_, files) {
    for (const [name, { code }] of Object.entries(files)) {
      if (name.includes('rolldown-runtime')) delete files[name];
      else if (code.includes('rolldown-runtime')) this.error(`${name} needs a helper that it does not hold`);
    }
  },
};

async function bundle(name, entry, options) {
  const made = await rolldown({ input: { [name]: entry }, plugins: [inlineHelper] });
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
