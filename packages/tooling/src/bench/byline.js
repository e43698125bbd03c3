// How long 1,000 byline cards take to be painted, beside the same words as plain HTML: npm run bench
// Both are pages that a browser loads, in turns, in one run. Build the packages first. Nothing here is asserted:
// times belong to a machine and a moment, only the ratio of the two medians says something.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { chromiumArguments } from '../browsers.js';
import { ensureBrowser } from '../ensure-browser.js';
import { publishedFormat } from '../size.js';

const CARDS = 1000;
const ROUNDS = Number(process.argv[2] ?? 15);
const room = new URL('../../../byline-card/', import.meta.url);

const inside = (name, author) => `
  <${author}>
    <a rel="author" href="/author/${name}">Author ${name}</a>
    <span slot="role">Immigration and Foreign Policy Reporter</span>
  </${author}>
  <time slot="published" datetime="2018-09-11">September 11, 2018</time>`;
const cards = (card, author) =>
  Array.from({ length: CARDS }, (_, index) => `<${card}>${inside(index, author)}</${card}>`).join('\n');

/** What a publisher would write by hand for the same look. */
const plainStyle = `
  .card { display: flex; flex-flow: row wrap; align-items: center; gap: 0.75rem 1.25rem; padding-block: 0.75rem;
    margin-block: 1.25rem; border-block: 1px solid #ccc; line-height: 1.35 }
  .card::before { content: 'By'; flex: 1 0 100%; font: 600 0.75rem/1.35 system-ui, sans-serif }
  .author { position: relative; flex: 1 0 100%; min-block-size: 3.5rem; box-sizing: border-box;
    padding-inline-start: 4.375rem; font-size: 1.0625em; font-weight: 600 }
  .author::before { content: 'AB'; position: absolute; inset: 0 auto auto 0; box-sizing: border-box;
    inline-size: 3.5rem; block-size: 3.5rem; display: grid; place-items: center; border: 1px solid #ccc; border-radius: 50% }
  .author a { color: inherit; text-decoration: none }
  .author span { display: block; font: 400 0.8125rem/1.35 system-ui, sans-serif; color: #555 }
  .card time { font: 0.8125rem/1.35 system-ui, sans-serif; color: #555 }`;

const bundle = await rolldown({ input: new URL('dist/define.js', room).pathname, logLevel: 'silent' });
const { output } = await bundle.generate(publishedFormat);
await bundle.close();
const files = new Map(output.map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]));
files.set('/style.css', ['text/css', readFileSync(new URL('style.css', room))]);
files.set('/plain.css', ['text/css', plainStyle]);
const page = (head, body) => [
  'text/html',
  `<!doctype html><meta charset="utf-8"><html lang="en"><title>Bench</title>${head}<body>${body}`,
];
files.set(
  '/plain',
  page(
    '<link rel="stylesheet" href="/plain.css">',
    cards('div class="card"', 'div class="author"')
      .replaceAll('</div class="card">', '</div>')
      .replaceAll('</div class="author">', '</div>'),
  ),
);
files.set(
  '/styled',
  page('<link rel="stylesheet" href="/style.css">', cards('galley-byline-card', 'galley-author')),
);
files.set(
  '/elements',
  page(
    `<link rel="stylesheet" href="/style.css"><script type="module" src="/${output[0].fileName}"></script>`,
    cards('galley-byline-card', 'galley-author'),
  ),
);

const server = createServer((request, response) => {
  const [type, body] = files.get(request.url) ?? ['text/plain', ''];
  response.writeHead(files.has(request.url) ? 200 : 404, { 'content-type': type });
  response.end(body);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({ executablePath: await ensureBrowser(), args: chromiumArguments });

/** Work of the main thread, in ms, from the request until everything is painted and the page is idle. */
async function load(path) {
  const tab = await browser.newPage();
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(origin + path, { waitUntil: 'networkidle0' });
  await tab.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const painted = await tab.evaluate(
    () =>
      performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  await tab.close();
  return { work: metrics.find(({ name }) => name === 'TaskDuration').value * 1000, painted };
}

const kinds = ['/plain', '/styled', '/elements'];
const times = Object.fromEntries(kinds.map(kind => [kind, []]));
for (let round = -2; round < ROUNDS; round++) {
  for (const kind of kinds) {
    const time = await load(kind);
    if (round >= 0) times[kind].push(time);
  }
}
await browser.close();
server.close();

const quantile = (list, share) => list.sort((a, b) => a - b)[Math.round((list.length - 1) * share)];
const summary = Object.entries(times).map(([kind, list]) => {
  const work = list.map(one => one.work);
  return {
    kind,
    work: quantile(work, 0.5),
    from: quantile(work, 0.25),
    to: quantile(work, 0.75),
    painted: quantile(
      list.map(one => one.painted),
      0.5,
    ),
  };
});
const [plain] = summary;
console.log(
  `${CARDS} byline cards, ${ROUNDS} rounds; ms on the main thread until all is painted (middle half), first paint`,
);
for (const { kind, work, from, to, painted } of summary) {
  console.log(
    `${kind.padEnd(10)} ${work.toFixed(0).padStart(5)} (${from.toFixed(0)} to ${to.toFixed(0)})  × ${(work / plain.work).toFixed(2)}   first paint ${painted.toFixed(0)}  × ${(painted / plain.painted).toFixed(2)}`,
  );
}
