#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { BadConfig, BadRun, findConfig, loadConfig, run, type Format } from './archive/index.js';
import { summary } from './summary.js';

const help = `galley-convert: turns articles of an archive into markup with Galley's elements

  galley-convert article.txt                   prints one article
  galley-convert archive/ --out converted/     converts a folder: text, HTML, JSON lines, WordPress exports
  galley-convert export.xml --out new.xml      converts an export
  galley-convert archive/ --check              looks, and writes nothing

  --out PLACE        folder for the results, or a file for one input
  --write            overwrites what is there; without --out, in place
  --format FORMAT    same (as the input), html, json or jsonl
  --check            reports without writing
  --explain          says of every line what it was taken for, and why
  --report FILE      every doubtful line and every failure, as JSON lines
  --resume           goes on where the same run was interrupted
  --config FILE      galley.convert.json or .ts; looked for in the folder you are in
  --language TAG     the language of the articles, where they do not say it
  --threshold N      from which confidence on a line is changed, 0 to 1 (0.7)
  --body FIELD       the field of JSON lines that holds the article
  --workers N        how many work at once (one for each core)
  --limit BYTES      no article is larger (2000000)
  --timeout SECONDS  no article takes longer (30)
  --quiet            no progress bar
  --help, --version
`;

/** Ends with a word to the user. */
function refuse(message: string): never {
  stderr.write(`galley-convert: ${message}\n`);
  exit(2);
}

function read() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        write: { type: 'boolean' },
        format: { type: 'string', short: 'f' },
        check: { type: 'boolean' },
        explain: { type: 'boolean' },
        report: { type: 'string' },
        resume: { type: 'boolean' },
        config: { type: 'string' },
        language: { type: 'string' },
        threshold: { type: 'string' },
        body: { type: 'string' },
        workers: { type: 'string' },
        limit: { type: 'string' },
        timeout: { type: 'string' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function number(name: string, text: string | undefined, least: number, most = Infinity): number | undefined {
  if (text === undefined) return;
  const value = Number(text);
  if (!text.trim() || Number.isNaN(value) || value < least || value > most)
    refuse(
      `--${name} takes a number${most < Infinity ? ` from ${least} to ${most}` : ` of ${least} or more`}, not “${text}”`,
    );
  return value;
}

const formats: Format[] = ['same', 'html', 'json', 'jsonl'];
const { values: given, positionals: inputs } = read();
if (given.version) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  stdout.write(`${version}\n`);
  exit(0);
}
if (given.help || !inputs.length) {
  (given.help ? stdout : stderr).write(help);
  exit(given.help ? 0 : 2);
}
for (const input of inputs) if (!existsSync(input)) refuse(`there is no ${input}`);
const format =
  formats.find(one => one === (given.format ?? 'same')) ?? refuse(`--format is one of ${formats.join(', ')}`);
const one = inputs.length === 1 && !statSync(inputs[0]!).isDirectory();
const inPlace = given.write && given.out === undefined;
const prints = one && !given.out && !given.write && !given.check && !given.explain;
const check = given.check || (given.explain && !given.out && !given.write);
if (!one && !given.out && !given.write && !check)
  refuse('say where to: --out FOLDER, or --write to change the files in place, or --check to look only');
if (inPlace && format !== 'same' && format !== 'html') refuse(`--format ${format} needs --out`);

const config = given.config ?? findConfig('.');
const interrupt = new AbortController();
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) exit(130);
  interrupt.abort();
});

const bar =
  given.quiet || prints || check || !stderr.isTTY
    ? undefined
    : new SingleBar(
        {
          format: '{bar} {percentage} %  {articles} articles  {eta_formatted} left',
          hideCursor: true,
          stream: stderr,
        },
        Presets.shades_classic,
      );
const began = performance.now();
try {
  // A mistake in the configuration is told before the work begins.
  if (config) await loadConfig(config);
  let started = false;
  const result = await run({
    ...given,
    inputs,
    format,
    check,
    config,
    threshold: number('threshold', given.threshold, 0, 1),
    workers: number('workers', given.workers, 1),
    limit: number('limit', given.limit, 1),
    timeout: number('timeout', given.timeout, 1),
    full: given.explain || undefined,
    signal: interrupt.signal,
    ...(prints && { print: (content: string | Uint8Array) => void stdout.write(content) }),
    tell: (line, sure) => {
      if (given.explain || (given.check && !sure)) stdout.write(`${line}\n`);
    },
    progress: (bytes, total, articles) => {
      if (!started) bar?.start(total, 0, { articles });
      started = true;
      bar?.update(bytes, { articles });
    },
  });
  bar?.stop();
  stderr.write(
    summary(result, { brief: prints, listed: !check, seconds: (performance.now() - began) / 1000 }),
  );
  process.exitCode = result.interrupted ? 130 : Object.keys(result.failed).length ? 1 : 0;
} catch (error) {
  bar?.stop();
  if (error instanceof BadRun || error instanceof BadConfig) refuse(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code) refuse(message);
  throw error;
}
