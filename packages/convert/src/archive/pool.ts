// All cores at work, in order, with no more in memory than they need.
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Item, Job } from './item.js';
import type { Batch, Outcome, WorkerOptions } from './worker.js';

export interface PoolOptions extends WorkerOptions {
  /** How many workers; left out: one for each core. */
  workers?: number;
  /** Seconds that one article may take. */
  timeout?: number;
}

/** An item with what became of its article. */
export interface Done {
  item: Item;
  outcome?: Outcome;
}

/** So much goes to a worker at once. */
const BATCH = { articles: 32, letters: 256 * 1024 };

/** Converts the articles of a stream, and gives all its items in their order. */
export async function* convertAll(
  items: AsyncIterable<Item>,
  { workers = availableParallelism(), timeout = 30, ...rest }: PoolOptions,
): AsyncGenerator<Done> {
  const { config, language, threshold, full } = rest;
  const options: WorkerOptions = { config, language, threshold, full };
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    // A worker that wants more is ended, and its article told as failed.
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 4 },
  });
  const run = async (jobs: Job[]): Promise<Outcome[]> => {
    if (!jobs.length) return [];
    try {
      return (await pool.run({ jobs, options } satisfies Batch, {
        signal: AbortSignal.timeout(timeout * 1000),
      })) as Outcome[];
    } catch (error) {
      // One of them is to blame; each by itself shows which.
      if (jobs.length > 1) return (await Promise.all(jobs.map(job => run([job])))).flat();
      const { name, code } = error as Error & { code?: string };
      if (name === 'AbortError') return [{ reason: `took more than ${timeout} seconds` }];
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return [{ reason: 'needs more memory than a worker has' }];
      return [{ reason: `could not be converted: ${(error as Error).message}` }];
    }
  };

  const waiting: { items: Item[]; outcomes: Promise<Outcome[]> }[] = [];
  let batch: Item[] = [];
  let letters = 0;
  const send = () => {
    const jobs = batch.flatMap(({ job }) => job ?? []);
    waiting.push({ items: batch, outcomes: run(jobs) });
    batch = [];
    letters = 0;
  };
  async function* next(): AsyncGenerator<Done> {
    const { items, outcomes } = waiting.shift()!;
    const all = await outcomes;
    let at = 0;
    for (const item of items) yield item.job ? { item, outcome: all[at++] } : { item };
  }

  try {
    for await (const item of items) {
      batch.push(item);
      letters += (item.job?.source.length ?? 0) + (item.before?.length ?? 0);
      if (batch.length < BATCH.articles && letters < BATCH.letters) continue;
      send();
      while (waiting.length > workers * 2) yield* next();
    }
    send();
    while (waiting.length) yield* next();
  } finally {
    await pool.destroy();
  }
}
