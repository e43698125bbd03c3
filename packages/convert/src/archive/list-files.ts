import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';

export type FileKind = 'document' | 'jsonl' | 'wordpress';

export interface ArchiveFile {
  path: string;
  kind: FileKind;
  size: number;
  /** Where its result goes within the folder of results, without an extension. */
  target: string;
}

const kindsByExtension: Record<string, FileKind> = {
  ...{
    '.txt': 'document',
    '.text': 'document',
    '.html': 'document',
    '.htm': 'document',
    '.xhtml': 'document',
  },
  ...{ '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.xml': 'wordpress', '.wxr': 'wordpress' },
};

/** The files of an archive in a fixed order, and how many were passed over. A file that is named is always read. */
export async function listFiles(
  inputs: string[],
  leftOut: string[],
): Promise<{ files: ArchiveFile[]; passed: number }> {
  const files: ArchiveFile[] = [];
  const taken = new Set<string>();
  let passed = 0;
  const add = async (path: string, from: string, named: boolean) => {
    const extension = extname(path).toLowerCase();
    const kind = kindsByExtension[extension] ?? (named ? 'document' : undefined);
    if (!kind) return passed++;
    const whole = relative(from, path);
    let target = whole.slice(0, whole.length - extname(path).length);
    // Two files that differ in their endings alone have two results.
    if (taken.has(target)) target = whole;
    taken.add(target);
    return files.push({ path, kind, size: (await stat(path)).size, target });
  };
  for (const input of inputs) {
    const found = await stat(input);
    if (!found.isDirectory()) {
      await add(input, input.slice(0, input.length - basename(input).length) || '.', true);
      continue;
    }
    const entries = await readdir(input, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter(
        entry => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('galley.convert.'),
      )
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => !leftOut.some(folder => !relative(folder, path).startsWith('..')));
    for (const path of paths.sort()) await add(path, input, false);
  }
  return { files, passed };
}
