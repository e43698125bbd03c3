// Writes what a run found: the tables and the plot of both READMEs, and the raw numbers.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { figuresOf, goalsOf } from './figures.js';
import { plot } from './plot.js';
import { between, table } from './markdown.js';

const file = path => fileURLToPath(new URL(path, import.meta.url));
const kilobytes = bytes => (bytes / 1000).toFixed(1);

/** A median with the middle half of the rounds. */
const spread = (one, digits) =>
  one ? `${one.median.toFixed(digits)} (${one.from.toFixed(digits)}–${one.to.toFixed(digits)})` : '–';
const median = (one, digits) => one?.median.toFixed(digits) ?? '–';

export async function report(result, { write }) {
  const figures = figuresOf(result);
  const goals = goalsOf(figures);
  const names = Object.keys(result.candidates);
  const title = name => (name === 'galley' ? '**Galley**' : result.candidates[name].title);
  const named = name => [title(name), result.candidates[name].version].filter(Boolean).join(' ');
  const day = new Date(result.date).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const rounds = new Set(result.samples.map(({ round }) => round)).size;
  const run = `${day}, ${rounds} rounds. ${result.machine}.`;

  const goalTable = table(
    ['figure', 'goal', 'now', ''],
    goals.map(({ figure, limit, said, met }) => [figure, limit.words, said, met ? 'met' : 'missed']),
  );
  const ofPlain = (count, way, moment) => name => spread(figures.ratio('card', count, name, way, moment), 2);
  const columns = (heads, rows) =>
    table(
      ['', ...heads.map(([head]) => head)],
      rows.map(name => [named(name), ...heads.map(([, cell]) => cell(name))]),
    );

  const bytes = (part, what) => name => {
    const value = figures.bytes(name)[part][what];
    return value ? kilobytes(value) : '–';
  };
  const milliseconds = (count, way) => name => median(figures.time('card', count, name, way, 'painted'), 0);
  const tables = [
    `### Bytes

kB, minified, brotli. What is loaded at first, and all that may be asked for later; stylesheets of the page are beside it.

${columns(
  [
    ['one, first', bytes('card', 'first')],
    ['all five, first', bytes('all', 'first')],
    ['all five, later', bytes('all', 'later')],
    ['stylesheet', bytes('all', 'css')],
  ],
  names.filter(name => figures.bytes(name).all.first),
)}`,
    `### 1,000 cards

× plain HTML in the same round, median and middle half. _Painted_ is what the goals are about; _started_ is when every element has rendered, too.

${columns(
  [
    ['warm, painted', ofPlain(1000, 'warm', 'painted')],
    ['cold, painted', ofPlain(1000, 'cold', 'painted')],
    ['warm, started', ofPlain(1000, 'warm', 'started')],
    ['cold, started', ofPlain(1000, 'cold', 'started')],
    ['heap, B for each', name => median(figures.memory(name), 0)],
  ],
  names,
)}`,
    `### 100 and 5,000 cards

Milliseconds until painted, on that machine; growth is what one of 5,000 takes × what one of 100 does.

${columns(
  [
    ['warm, 100', milliseconds(100, 'warm')],
    ['1,000', milliseconds(1000, 'warm')],
    ['5,000', milliseconds(5000, 'warm')],
    ['growth', name => median(figures.growth(name, 'warm'), 2)],
    ['cold, 100', milliseconds(100, 'cold')],
    ['1,000', milliseconds(1000, 'cold')],
    ['5,000', milliseconds(5000, 'cold')],
    ['growth', name => median(figures.growth(name, 'cold'), 2)],
  ],
  names,
)}`,
    `### 1,000 byline cards

× the same bylines as plain HTML. Two elements each, the card and the author.

${table(
  ['', 'painted', 'started'],
  ['warm', 'cold'].map(way => [
    way,
    ...['painted', 'started'].map(moment => spread(figures.ratio('byline', 1000, 'galley', way, moment), 2)),
  ]),
)}`,
    `### The article

On a processor 4 × slower, its script held back until the page had been painted.

${columns(
  [
    [
      'layout shift',
      name =>
        median(
          figures.article(name, one => one.shift),
          3,
        ),
    ],
    [
      'text moved, px',
      name =>
        median(
          figures.article(name, one => one.moved),
          0,
        ),
    ],
    ['blocking time over plain HTML, ms', name => spread(figures.blockedMore(name), 0)],
  ],
  names,
)}`,
    `### A server

Pages of 20 cards, × text templates with plain HTML.

${table(
  ['', 'speed', 'bytes, brotli'],
  Object.keys(result.server).map(one => {
    const [name, way] = one.split(' ');
    return [
      named(name) + (way === 'lit' ? ', `@lit-labs/ssr`' : ''),
      median(figures.throughput(one), 3),
      `${figures.serverBytes(one).toFixed(2)}`,
    ];
  }),
)}

${result.faults
  .filter(({ what }) => what.startsWith('server '))
  .map(
    ({ what, error }) =>
      `${result.candidates[what.split(' ')[1]].title} is not rendered by \`@lit-labs/ssr\`: \`${error.slice(0, 120)}\`.`,
  )
  .join('\n\n')}`,
  ];
  const standIns = table(
    ['', 'stands for the five'],
    names
      .filter(name => result.candidates[name].standIns)
      .map(name => [named(name), result.candidates[name].standIns]),
  );

  const bars = read =>
    names.map(name => ({
      name: result.candidates[name].title,
      ours: name === 'galley',
      ...(read(name) ?? { label: 'did not finish' }),
    }));
  const withLabel = (one, digits, unit) => one && { ...one, label: `${one.median.toFixed(digits)}${unit}` };
  const picture = plot('Galley, plain HTML and peers', [
    ...['warm', 'cold'].map(way => ({
      head: `1,000 cards painted, ${way}: × plain HTML`,
      goal: way === 'warm' ? 1.4 : 1.7,
      one: true,
      rows: bars(name => withLabel(figures.ratio('card', 1000, name, way, 'painted'), 2, ' ×')),
    })),
    {
      head: 'All five, first load: kB, brotli',
      goal: 13,
      rows: bars(name => withLabel({ median: figures.bytes(name).all.first / 1000 }, 1, ' kB')),
    },
    {
      head: 'Blocking time of the article, processor 4 × slower: ms over plain HTML',
      goal: 100,
      rows: bars(name => withLabel(figures.blockedMore(name), 0, ' ms')),
    },
  ]);

  console.log(`\n${goalTable}\n${tables.join('\n\n')}`);
  const undone = result.faults.filter(({ round }) => round !== undefined);
  if (undone.length) console.log(`\n${undone.length} measurements failed.`);
  if (!write) return;
  writeFileSync(
    file('../results.json'),
    `${JSON.stringify(result, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value))}\n`,
  );
  writeFileSync(file('../results.svg'), picture);
  const link = '[how it was measured](packages/benchmark)';
  const changes = [
    [
      '../README.md',
      'results',
      `${run}\n\n![Bars: times, bytes and blocking time of plain HTML, Galley and its peers](results.svg)\n\n### Goals\n\n${goalTable}\n\n${tables.join('\n\n')}`,
    ],
    ['../README.md', 'stand-ins', standIns],
    ['../../../README.md', 'benchmark', `${goalTable}\n\n${run} The peers beside it, and ${link}.`],
  ];
  for (const [path, name, text] of changes) {
    const readme = between(readFileSync(file(path), 'utf8'), name, text);
    writeFileSync(
      file(path),
      await format(readme, { ...(await resolveConfig(file(path))), parser: 'markdown' }),
    );
  }
}
