// What a reader loads before anything is opened: the module, what it imports at once, and Lit.
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** How files for readers are written: minified, licences kept, notes to build tools left out. */
export const publishedFormat = {
  format: 'esm',
  minify: true,
  comments: { legal: true, annotation: false, jsdoc: false },
};

/** Bundles a module as an application would, and gives the brotli size of all that is loaded at first. */
export async function firstLoad(module) {
  const bundle = await rolldown({ input: module, logLevel: 'silent' });
  const { output } = await bundle.generate(publishedFormat);
  await bundle.close();
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const needed = new Set([output[0].fileName]);
  for (const name of needed) chunks.get(name).imports.forEach(imported => needed.add(imported));
  return [...needed].reduce((sum, name) => sum + brotliCompressSync(chunks.get(name).code).length, 0);
}
