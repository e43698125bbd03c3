// `npm run bench`: measures ours, plain HTML and the peers in turns, and writes the tables, the plot and the raw numbers.
//   --rounds=7      how often each is measured
//   --minutes=12    no round after the first begins that would end later
//   --only=a,b      some candidates, by the names of src/candidates.js; then nothing is written
import { existsSync, statSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeOf } from '@galley/tooling/size';
import { run as runCommand } from '@galley/tooling/system-packages';
import { turbo } from '@galley/tooling/turbo';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    minutes: { type: 'string', default: '12' },
    only: { type: 'string' },
  },
});
const ROUNDS = Number(options.rounds);
const began = performance.now();
const minutes = () => (performance.now() - began) / 60_000;
const say = words => console.log(`${minutes().toFixed(1).padStart(5)} min  ${words}`);
const file = path => fileURLToPath(new URL(path, import.meta.url));

/** How many of what are put on a page. */
const COUNTS = { card: [100, 1000, 5000], byline: [1000] };

function prepareHouse() {
  if (turbo('run', 'build', '--filter=./packages/*', '--output-logs=errors-only'))
    throw new Error('The build failed.');
  const [lock, installed] = ['../peers/package-lock.json', '../peers/node_modules/.package-lock.json'].map(
    file,
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the peers, some 400 MB');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const done = runCommand('npm', args, {
    cwd: file('../peers/'),
    timeout: 300_000,
    shell: platform() === 'win32',
  });
  if (!done) throw new Error('The peers could not be installed.');
}

const shuffled = list => {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
};

/** What of a candidate is loaded at first and later, in bytes with brotli. */
function bytesOf({ loaded }) {
  const of = ({ chunks = [], first = [], css }) => ({
    first: sizeOf(first),
    later: sizeOf(chunks.filter(chunk => chunk.code !== undefined && !first.includes(chunk))),
    css: css && sizeOf([{ code: css }]),
  });
  return { card: of(loaded.card), all: of(loaded.all) };
}

async function measure() {
  const { candidates, prepare } = await import('./candidates.js');
  const { openBrowser } = await import('./measure-pages.js');
  const { startRenderer } = await import('./measure-server.js');
  const { serve } = await import('./serve.js');

  const names = Object.keys(candidates).filter(
    name => !options.only || options.only.split(',').includes(name),
  );
  const all = [];
  for (const name of names) {
    say(`bundling ${candidates[name].title}`);
    all.push(await prepare(name));
  }
  const byName = Object.fromEntries(all.map(one => [one.name, one]));
  const server = await serve(
    all.flatMap(({ files }) => [...files]),
    path => {
      const [, name, part, number] = /^\/([\w-]+)\/(\w+)\/(\d+)$/.exec(path) ?? [];
      return (
        name && (part === 'article' ? byName[name].articlePage(number) : byName[name].listPage(part, number))
      );
    },
  );
  const browser = await openBrowser();
  const renderers = {};
  const result = {
    date: new Date().toISOString(),
    machine: `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release().split('-')[0]}, Node ${process.versions.node}, ${browser.version}`,
    candidates: Object.fromEntries(
      all.map(({ name, title, version, standIns }) => [name, { title, version, standIns }]),
    ),
    bytes: Object.fromEntries(all.map(one => [one.name, bytesOf(one)])),
    stays: {},
    server: {},
    samples: [],
    faults: [],
  };

  try {
    for (const { name, ways = ['strings'] } of all) {
      for (const way of ways) {
        try {
          renderers[`${name} ${way}`] = await startRenderer(name, way);
          result.server[`${name} ${way}`] = renderers[`${name} ${way}`].bytes;
        } catch (error) {
          result.faults.push({ what: `server ${name} ${way}`, error: error.message });
        }
      }
    }

    /** What is measured once in each round. The candidates of a group follow each other, so that they share a moment. */
    const groups = [
      ...Object.entries(COUNTS).flatMap(([part, counts]) =>
        counts.map(count =>
          all
            .filter(({ parts }) => parts.includes(part))
            .map(one => ({
              what: `${part} ${count} ${one.name}`,
              take: () => browser.elements(server.origin, one, part, count),
            })),
        ),
      ),
      all.map(one => ({ what: `article ${one.name}`, take: () => browser.article(server, one) })),
      Object.entries(renderers).map(([name, { turn }]) => ({
        what: `server ${name}`,
        take: async () => ({ perSecond: await turn() }),
      })),
    ];
    // The very first pages warm the browser up.
    for (const one of all.slice(0, 2)) await browser.elements(server.origin, one, 'card', 100);
    for (const one of all) result.stays[one.name] = await browser.stays(server.origin, one);
    let longest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      if (round && minutes() + longest > Number(options.minutes)) {
        say(`${round} rounds fit into ${options.minutes} minutes`);
        break;
      }
      const start = minutes();
      say(`round ${round + 1} of ${ROUNDS}`);
      for (const { what, take } of shuffled(groups).flatMap(shuffled)) {
        try {
          result.samples.push({ round, what, ...(await take()) });
        } catch (error) {
          result.faults.push({ round, what, error: error.message });
          say(`${what}: ${error.message}`);
        }
      }
      longest = Math.max(longest, minutes() - start);
    }
  } finally {
    Object.values(renderers).forEach(renderer => renderer.close());
    server.close();
    await browser.close();
  }
  return result;
}

prepareHouse();
const result = await measure();
const { report } = await import('./report.js');
await report(result, { write: !options.only });
say('done');
