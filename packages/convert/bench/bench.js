// Articles a second a core, and peak memory, in one run: npm run bench [megabytes of the export]
// Build the package first. Nothing here is asserted: times belong to a machine and a moment.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../dist/index.js';
import { writeExport, writeFolder } from './export.js';

const megabytes = Number(process.argv[2] ?? 1024);
const FILES = 10_000;
const cores = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), 'galley-convert-'));
const peak = fileURLToPath(new URL('./peak.js', import.meta.url));
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Runs the command in a process of its own; it tells the most memory that it had. */
function measure(name, articles, args) {
  const began = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', peak, command, ...args], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  const [, memory, cpu] = /peak (\d+) MB, (\d+) ms/.exec(stderr) ?? [];
  if (status) throw new Error(stderr);
  const rate = Math.round(articles / seconds);
  const perCore = Math.round(articles / (cpu / 1000));
  console.log(
    `${name}: ${articles} articles in ${seconds.toFixed(1)} s, ${rate}/s on ${cores} cores, ${perCore} for each second of a core; peak memory ${memory} MB`,
  );
}

try {
  const source = readFileSync(new URL('../test/samples/en/source-article.txt', import.meta.url), 'utf8');
  for (let round = 0; round < 300; round++) convert(source);
  const began = process.cpuUsage();
  for (let round = 0; round < 2000; round++) convert(source);
  const { user, system } = process.cpuUsage(began);
  console.log(`function: ${Math.round(2000 / ((user + system) / 1e6))} articles for each second of a core`);

  await writeFolder(join(folder, 'articles'), FILES);
  measure(`${FILES} files`, FILES, [join(folder, 'articles'), '--out', join(folder, 'converted'), '--quiet']);

  const path = join(folder, 'export.xml');
  const articles = await writeExport(path, megabytes * 1e6);
  const size = Math.round(statSync(path).size / 1e6);
  measure(`export of ${size} MB`, articles, [path, '--out', join(folder, 'new.xml'), '--quiet']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
