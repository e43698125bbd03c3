// What runs on each core: decodes articles and converts them.
import { convert, type Conversion } from '../convert.js';
import type { Kind } from '../finding.js';
import { BadArticle } from '../tree.js';
import { decode } from './decode.js';
import { loadConfig, rulesFor, type Config } from './config.js';
import type { Job } from './item.js';

export interface WorkerOptions {
  /** Address of the configuration file; functions cannot be sent, so each worker loads it. */
  config?: string;
  language?: string;
  threshold?: number;
  /** Whoever asked wants the parts and all that was recognised, and not the numbers alone. */
  full?: boolean;
}

export interface Converted extends Conversion {
  /** How many lines were surely this or that. */
  counts: Partial<Record<Kind, number>>;
  /** Nothing was recognised, or nothing surely. */
  unchanged: boolean;
  encoding: string;
}

export type Outcome = { converted: Converted } | { reason: string; line?: number };

export interface Batch {
  jobs: Job[];
  options: WorkerOptions;
}

export default async function convertBatch({ jobs, options }: Batch): Promise<Outcome[]> {
  const config = await configOf(options.config);
  return jobs.map(job => convertJob(job, config, options));
}

const configs = new Map<string, Promise<Config>>();

/** The configuration, read once for all batches. */
async function configOf(path: string | undefined): Promise<Config> {
  if (path === undefined) return {};
  let config = configs.get(path);
  if (!config) configs.set(path, (config = loadConfig(path)));
  return config;
}

function convertJob({ file, source, kind, title }: Job, config: Config, options: WorkerOptions): Outcome {
  try {
    const { text, encoding } =
      typeof source === 'string' ? { text: source, encoding: 'utf-8' } : decode(source);
    if (!text.trim()) return { reason: 'empty', line: 1 };
    const rules = rulesFor(config, file);
    const site = options.threshold === undefined ? rules : { ...rules, threshold: options.threshold };
    const conversion = convert(text, { kind, site, language: options.language, titled: title !== undefined });
    const unchanged = conversion.html === text;
    // What is written is UTF-8, and says so.
    if (encoding !== 'utf-8')
      conversion.html = conversion.html.replace(/(<meta\b[^>]*charset=["']?)[\w-]+/i, '$1utf-8');
    if (title && !conversion.parts.headline) conversion.parts.headline = title;
    const counts: Converted['counts'] = {};
    for (const { kind, sure } of conversion.recognitions) if (sure) counts[kind] = (counts[kind] ?? 0) + 1;
    // What nobody reads is not sent from thread to thread.
    if (!options.full) {
      conversion.recognitions = conversion.recognitions.filter(({ sure }) => !sure);
      conversion.replaced = [];
      conversion.parts = { authors: [], credits: [], related: [], contacts: [] };
    }
    return { converted: { ...conversion, counts, unchanged, encoding } };
  } catch (error) {
    if (error instanceof BadArticle) return { reason: error.message, line: error.line };
    if (error instanceof RangeError) return { reason: 'too large or too deeply nested to convert' };
    return { reason: `could not be converted: ${(error as Error).message}` };
  }
}
