// How long 1,000 byline cards take to be painted, beside the same words as plain HTML: npm run bench [rounds]
// All kinds are measured in turns, in one run, each time in a tab of its own. Build the packages first. Nothing here is
// asserted: times belong to a machine and a moment, only the ratio of two medians says something.
//   warm: styles and script are there, and one card was; then the markup of all cards goes in at once
//   cold: the page comes with all cards, its style and script from a server near by, nothing cached
//   painted: the frame that shows all cards is done; settled: so is the frame after the last element was ready
//   work: all that the main thread did until it had nothing left to do, so nothing can hide behind the paint
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
const cards = (count, card, author) =>
  Array.from({ length: count }, (_, index) => `<${card}>${inside(index, author)}</${card}>`).join('\n');

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
const plainCards = count =>
  cards(count, 'div class="card"', 'div class="author"').replaceAll(/<\/div [^>]+>/g, '</div>');
const galleyCards = count => cards(count, 'galley-byline-card', 'galley-author');
const script = `<script type="module" src="/${output[0].fileName}"></script>`;
const kinds = {
  'plain HTML': ['<link rel="stylesheet" href="/plain.css">', plainCards],
  'no script': ['<link rel="stylesheet" href="/style.css">', galleyCards],
  elements: ['<link rel="stylesheet" href="/style.css">' + script, galleyCards],
};
for (const [kind, [head, body]] of Object.entries(kinds)) {
  files.set(`/warm/${encodeURI(kind)}`, page(head, body(1)));
  files.set(`/cold/${encodeURI(kind)}`, page(head, body(CARDS)));
}

const server = createServer((request, response) => {
  const [type, body] = files.get(request.url) ?? ['text/plain', ''];
  response.writeHead(files.has(request.url) ? 200 : 404, { 'content-type': type });
  response.end(body);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({ executablePath: await ensureBrowser(), args: chromiumArguments });

/** Runs in the page: after the next frame, and after the first frame in which every element is ready. */
const helpers = () => {
  window.painted = () =>
    new Promise(resolve => {
      const { port1, port2 } = new MessageChannel();
      // The message comes when the frame is done that the callback began.
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(''));
    });
  window.settled = async () => {
    await Promise.all([...document.querySelectorAll('*')].map(element => element.updateComplete));
    return window.painted();
  };
};

async function measure(way, kind) {
  const tab = await browser.newPage();
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.setCacheEnabled(false);
  await tab.evaluateOnNewDocument(helpers);
  const work = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const rest = () =>
    tab.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 100))));
  if (way === 'cold') {
    await tab.evaluateOnNewDocument(() => {
      window.times = new Promise(resolve => {
        addEventListener('load', async () => {
          const painted = window.painted();
          const settled = window.settled();
          resolve({ painted: await painted, settled: await settled });
        });
      });
    });
  }
  await tab.goto(origin + encodeURI(`/${way}/${kind}`), { waitUntil: 'networkidle0' });
  let before = 0;
  if (way === 'warm') {
    await tab.evaluate(() => window.settled());
    await rest();
    before = await work();
  }
  const times = await (way === 'cold'
    ? tab.evaluate(() => window.times)
    : tab.evaluate(async markup => {
        const start = performance.now();
        document.body.innerHTML = markup;
        const painted = window.painted();
        const settled = window.settled();
        return { painted: (await painted) - start, settled: (await settled) - start };
      }, kinds[kind][1](CARDS)));
  await rest();
  times.work = (await work()) - before;
  await tab.close();
  return times;
}

const ways = ['warm', 'cold'];
const names = Object.keys(kinds);
const results = Object.fromEntries(ways.flatMap(way => names.map(kind => [`${way} ${kind}`, []])));
for (let round = -1; round < ROUNDS; round++) {
  for (const way of ways) {
    for (const kind of round % 2 ? names : names.toReversed()) {
      const times = await measure(way, kind);
      if (round >= 0) results[`${way} ${kind}`].push(times);
    }
  }
}
await browser.close();
server.close();

const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.round((list.length - 1) * share)];
console.log(`${CARDS} byline cards, ${ROUNDS} rounds; median in ms (middle half) × plain HTML`);
for (const way of ways) {
  for (const kind of names) {
    const cells = ['painted', 'settled', 'work'].map(what => {
      const [plain, own] = [names[0], kind].map(name => results[`${way} ${name}`].map(one => one[what]));
      const [from, middle, to] = [0.25, 0.5, 0.75].map(share => quantile(own, share));
      const ratio = (middle / quantile(plain, 0.5)).toFixed(2);
      return `${what} ${middle.toFixed(0)} (${from.toFixed(0)} to ${to.toFixed(0)}) × ${ratio}`.padEnd(36);
    });
    console.log(`${way} ${kind}`.padEnd(18), ...cells);
  }
}
