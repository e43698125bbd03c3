// One run over an archive: reads, converts, writes, and remembers where it is.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Item } from './item.js';
import { listFiles, type ArchiveFile } from './list-files.js';
import { convertAll, type Done, type PoolOptions } from './pool.js';
import { readDocument } from './read-document.js';
import { readJsonLines } from './read-jsonl.js';
import { readWordPress } from './read-wordpress.js';
import { countFailure, countLines, describe, newTally, type Tally } from './tally.js';
import { GrowingFile, writeWhole } from './write-whole.js';
import type { Converted } from './worker.js';

export type Format = 'same' | 'html' | 'json' | 'jsonl';

export interface RunOptions extends PoolOptions {
  inputs: string[];
  /** The folder of the results, or a file for one input. Left out: results replace what they come from. */
  out?: string;
  format?: Format;
  /** Files that are there already may be written over. */
  write?: boolean;
  /** Nothing is written. */
  check?: boolean;
  /** Goes on where an earlier run with the same options was interrupted. */
  resume?: boolean;
  /** A file that takes every doubtful line and every failure, as JSON lines. */
  report?: string;
  /** The field of JSON lines that holds the article. */
  body?: string;
  /** No article is larger, in bytes. */
  limit?: number;
  /** Takes results in place of files. */
  print?: (content: string | Uint8Array) => void;
  /** Hears of every line that was recognised or doubtful, and of every failure. */
  tell?: (line: string, sure: boolean) => void;
  /** Hears how far it is. */
  progress?: (bytes: number, total: number, articles: number) => void;
  /** Ends the run between two articles; it can be resumed. */
  signal?: AbortSignal;
}

/** Why a run cannot begin; the message is for the user. */
export class BadRun extends Error {}

export interface Result extends Tally {
  /** Files of other kinds in the folders. */
  passed: number;
  interrupted: boolean;
}

/** Where a run is: all before is done. */
interface State {
  key: string;
  file: number;
  item: number;
  bytes: Record<string, number>;
  tally: Tally;
}

const LIMIT = 2_000_000;
const STATE = '.galley-convert.json';
/** So many files may be on their way to the disk at once. */
const WRITING = 16;

export async function run(options: RunOptions): Promise<Result> {
  const { inputs, out, format = 'same', check = false, print, limit = LIMIT } = options;
  const single = out !== undefined && extname(out) !== '' && !existsSync(join(out, '.'));
  const folder = out === undefined ? undefined : single ? dirname(out) : out;
  const { files, passed } = await listFiles(inputs, out && !single ? [out] : []);
  if (single && files.length !== 1 && format !== 'jsonl')
    throw new BadRun(`${out} is one file, and there are ${files.length} to convert: name a folder`);

  const full = options.full ?? (format === 'json' || format === 'jsonl');
  const writes = !check && !print;
  const statePath = join(folder ?? folderOf(inputs[0]!), STATE);
  const key = keyOf(options, files);
  const state = writes && options.resume ? await readState(statePath, key) : undefined;
  const tally = state?.tally ?? newTally();
  const growing = new Map<string, GrowingFile>();
  const pending = new Set<Promise<void>>();
  const at = { file: state?.file ?? 0, item: state?.item ?? 0 };
  const sizes = files.map(({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = sizes.slice(0, at.file).reduce((sum, size) => sum + size, 0);
  let within = 0;
  // The first time at once, so that a run that ends early can be resumed.
  let saved = 0;

  const growingFile = async (path: string): Promise<GrowingFile> => {
    let file = growing.get(path);
    if (!file) {
      const bytes = state?.bytes[path];
      if (!bytes && existsSync(path) && !options.write)
        throw new BadRun(`${path} is there already; --write overwrites it`);
      growing.set(path, (file = await GrowingFile.open(path, bytes)));
    }
    return file;
  };
  const save = async () => {
    await Promise.all(pending);
    for (const file of growing.values()) await file.sync();
    const bytes = Object.fromEntries([...growing].map(([path, file]) => [path, file.length]));
    const now: State = { key, ...at, bytes, tally };
    await writeWhole(statePath, JSON.stringify(now));
    saved = Date.now();
  };
  const fail = async (place: string, reason: string) => {
    countFailure(tally, place, reason);
    options.tell?.(`${place}  ${reason}`, false);
    if (options.report && writes) await reportLine({ place, reason });
  };
  const reportLine = async (value: object) =>
    (await growingFile(options.report!)).write(Buffer.from(`${JSON.stringify(value)}\n`));

  async function writeArticle(path: string, content: string): Promise<void> {
    const put = async () => {
      try {
        if (existsSync(path) && !options.write) {
          // A run that was interrupted may have written it already.
          if ((await readFile(path, 'utf8')) !== content) return void tally.existing++;
        } else await writeWhole(path, content);
        tally.written++;
      } catch (error) {
        await fail(
          path,
          `cannot be written: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
        );
      }
    };
    const done = put().finally(() => pending.delete(done));
    pending.add(done);
    if (pending.size >= WRITING) await Promise.race(pending);
  }

  /** Where the result of an article goes that gets a file of its own. */
  const targetOf = ({ path, kind, target }: ArchiveFile, name: string, ending: string): string => {
    if (single) return out;
    const base =
      folder === undefined ? path.slice(0, path.length - extname(path).length) : join(folder, target);
    if (folder === undefined && kind === 'document' && /\.x?html?$/i.test(path) && ending === '.html')
      return path;
    return kind === 'document' ? base + ending : join(base, `${name}${ending}`);
  };
  /** The one file that takes the results of many articles, where there is one. */
  const streamOf = (file: ArchiveFile): string | undefined => {
    if (format === 'jsonl') return single ? out : join(folder ?? folderOf(inputs[0]!), 'articles.jsonl');
    if (format !== 'same' || file.kind === 'document') return;
    return single ? out : folder === undefined ? file.path : join(folder, file.target + extname(file.path));
  };

  async function put({ item, outcome }: Done): Promise<void> {
    const file = files[item.file!]!;
    const { job, problem } = item;
    if (problem) await fail(placeOf(problem.file, problem.line), problem.reason);
    if (job) tally.articles++;
    const converted = outcome && 'converted' in outcome ? outcome.converted : undefined;
    if (outcome && 'reason' in outcome)
      await fail(placeOf(job!.file, job!.line + (outcome.line ?? 1) - 1), outcome.reason);
    if (converted) {
      const place = (line: number) => placeOf(job!.file, job!.line + line - 1);
      countLines(tally, converted, place);
      for (const one of converted.recognitions) {
        options.tell?.(describe(place(one.line), one), one.sure);
        if (options.report && writes && !one.sure) await reportLine({ place: place(one.line), ...one });
      }
      if (converted.problem) await fail(placeOf(job!.file, job!.line), converted.problem);
      if (converted.unchanged) tally.unchanged++;
    }
    if (check) return;
    const text =
      converted && format !== 'same' && format !== 'html' ? asJson(item, converted, format) : converted?.html;
    const stream = streamOf(file);
    if (stream && format === 'same') {
      const bytes = converted && !converted.unchanged ? item.wrap!(converted.html) : item.raw;
      for (const part of [item.before, bytes]) if (part?.length) await emit(stream, part);
      if (converted) tally.written++;
    } else if (stream && text !== undefined) {
      await emit(stream, Buffer.from(text));
      tally.written++;
    } else if (text !== undefined && print) print(text);
    // In its own place, an article in which nothing was recognised stays untouched.
    else if (text !== undefined && !(folder === undefined && converted?.unchanged))
      await writeArticle(
        targetOf(file, job!.name || String(at.item), format === 'json' ? '.json' : '.html'),
        text,
      );
    if (item.last && stream && format === 'same') await finish(stream);
  }
  const emit = async (path: string, bytes: Uint8Array) =>
    print ? print(bytes) : (await growingFile(path)).write(bytes);
  const finish = async (path: string) => {
    await growing.get(path)?.finish();
    growing.delete(path);
  };

  let interrupted = false;
  let failed = true;
  try {
    for await (const done of convertAll(itemsOf(files, at, limit, options.body), { ...options, full })) {
      await put(done);
      const { item } = done;
      within += (item.before?.length ?? 0) + (item.raw?.length ?? item.job?.source.length ?? 0);
      at.item++;
      if (item.last) {
        before += sizes[at.file]!;
        within = 0;
        Object.assign(at, { file: at.file + 1, item: 0 });
      }
      options.progress?.(Math.min(before + within, total), total, tally.articles);
      if (options.signal?.aborted) {
        interrupted = at.file < files.length;
        if (interrupted) break;
      }
      if (writes && Date.now() - saved > 500) await save();
    }
    await Promise.all(pending);
    if (interrupted && writes) await save();
    failed = false;
  } finally {
    await Promise.allSettled(pending);
    for (const [path, file] of growing) {
      if (interrupted || failed) await file.leave(writes);
      else await file.finish();
      growing.delete(path);
    }
    if (writes && !interrupted && !failed) await rm(statePath, { force: true });
  }
  return { ...tally, passed, interrupted };
}

async function* itemsOf(
  files: ArchiveFile[],
  from: { file: number; item: number },
  limit: number,
  body?: string,
): AsyncGenerator<Item> {
  const first = { ...from };
  for (let index = first.file; index < files.length; index++) {
    let skip = index === first.file ? first.item : 0;
    for await (const item of markLast(readFileSafely(files[index]!, limit, body))) {
      if (skip-- > 0) continue;
      yield { ...item, file: index };
    }
  }
}

/** Every file has an end, also one that cannot be read. */
async function* markLast(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let held: Item = {};
  let any = false;
  for await (const item of items) {
    if (any) yield held;
    held = item;
    any = true;
  }
  yield { ...held, last: true };
}

async function* readFileSafely(
  { path, kind }: ArchiveFile,
  limit: number,
  body?: string,
): AsyncGenerator<Item> {
  try {
    if (kind === 'document') yield* readDocument(path, limit);
    else if (kind === 'jsonl') yield* readJsonLines(path, limit, body);
    else yield* readWordPress(path, limit);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    yield { problem: { file: path, reason: `cannot be read: ${code ?? message}` } };
  }
}

const placeOf = (file: string, line?: number): string => (line === undefined ? file : `${file}:${line}`);

function asJson({ job }: Item, converted: Converted, format: Format): string {
  const { html, kind, language, parts, recognitions, replaced } = converted;
  const doubtful = recognitions
    .filter(({ sure }) => !sure)
    .map(({ kind, line, text, confidence, why }) => ({ kind, line, text, confidence, why }));
  const value = { file: job!.file, line: job!.line, kind, language, ...parts, html, replaced, doubtful };
  return `${JSON.stringify(value, null, format === 'json' ? 2 : undefined)}\n`;
}

const folderOf = (input: string): string => (extname(input) ? dirname(input) : input);

/** What must be the same for a run to be resumed. */
function keyOf(options: RunOptions, files: ArchiveFile[]): string {
  const { out, format, language, threshold, config, body, limit } = options;
  const said = JSON.stringify([out, format, language, threshold, config, body, limit]);
  const hash = createHash('sha256').update(said);
  for (const { path, size, kind } of files)
    hash.update(`\n${path}`).update(kind === 'document' ? '' : String(size));
  return hash.digest('hex');
}

async function readState(path: string, key: string): Promise<State | undefined> {
  if (!existsSync(path)) return;
  const state = JSON.parse(await readFile(path, 'utf8')) as State;
  if (state.key !== key) {
    throw new BadRun(
      'the interrupted run had other files or options: repeat them, or begin anew without --resume',
    );
  }
  return state;
}
