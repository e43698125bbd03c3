// What a reader loads before anything is opened: the module, what it imports at once, and Lit.
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** How files for readers are written: minified, licences kept, notes to build tools left out. */
export const publishedFormat = {
  format: 'esm',
  minify: true,
  comments: { legal: true, annotation: false, jsdoc: false },
};

/**
 * Bundles a module as an application would, and gives the brotli size of all that is loaded at first.
 * @type {(module: string) => Promise<number>}
 */
export const firstLoad = async module => sizeOf((await loads(module)).first);

/**
 * The same for what is fetched when an `import()` of the file `name` is reached, in bytes that were not there at first.
 * What that file imports later counts too if `later` names it.
 */
export async function lateLoad(module, name, later = []) {
  const { chunks, first } = await loads(module);
  const wanted = [name, ...later].map(file => {
    // A module may have no chunk of its own: it stands in the one that holds it.
    const found = [...chunks.values()].find(({ moduleIds }) => moduleIds?.some(id => id.includes(file)));
    if (!found) throw new Error(`nothing loads ${file} later`);
    return found;
  });
  const all = withImports(
    wanted.map(chunk => chunk.fileName),
    chunks,
  );
  return sizeOf(all.filter(chunk => !first.includes(chunk)));
}

/** All files that the bundle of a module has, by name, and those that are loaded at once. */
export async function loads(module, options) {
  const bundle = await rolldown({ input: module, logLevel: 'silent', ...options });
  const { output } = await bundle.generate(publishedFormat);
  await bundle.close();
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  return { chunks, first: withImports([output[0].fileName], chunks) };
}

function withImports(names, chunks) {
  const needed = new Set(names);
  for (const name of needed) chunks.get(name).imports.forEach(imported => needed.add(imported));
  return [...needed].map(name => chunks.get(name));
}

/** Bytes of files, compressed with brotli one by one. */
export const sizeOf = chunks => chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
