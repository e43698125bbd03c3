// How long the page is kept busy while a very long article is made ready to be republished: npm run bench:republish [rounds]
// Build the packages first. Nothing here is asserted: times belong to a machine and a moment.
//   opens: from the press of the button until the frame with the dialog is done
//   copy: until the HTML copy with its check stands; all: until Markdown, plain text and the rest do
//   longest: the longest stretch in which the page could not answer, from the press until all is there
//   work: what of the longest task the page's own thread worked, so that other programs do not count
//   long tasks: the browser's own word for what lasts over 50 ms
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { chromiumArguments } from '@galley/tooling/browsers';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import { publishedFormat } from '@galley/tooling/size';

const WORDS = 50_000;
const FIGURES = 300;
const ROUNDS = Number(process.argv[2] ?? 5);
const room = new URL('../../licensing-footer/', import.meta.url);

const sentence =
  'The <a href="/sdf">Syrian Democratic Forces</a> are <em>advancing</em> on Hajin, a town on the Euphrates about 20 miles from the border with Iraq. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const inParagraph = paragraph
  .replace(/<[^>]+>/g, '')
  .trim()
  .split(/\s+/).length;
const figure =
  '<figure><img src="/p.svg" alt="A map" width="60" height="40"><figcaption>A map of the valley.</figcaption></figure>';
const paragraphs = Math.ceil(WORDS / inParagraph);
const text = Array.from({ length: paragraphs }, (_, at) =>
  Math.floor((at * FIGURES) / paragraphs) < Math.floor(((at + 1) * FIGURES) / paragraphs)
    ? paragraph + figure
    : paragraph,
).join('\n');

const bundle = await rolldown({ input: new URL('dist/define.js', room).pathname, logLevel: 'silent' });
const { output } = await bundle.generate(publishedFormat);
await bundle.close();
const files = new Map(output.map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]));
files.set('/style.css', ['text/css', readFileSync(new URL('style.css', room))]);
files.set('/p.svg', [
  'image/svg+xml',
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>',
]);
files.set('/', [
  'text/html',
  `<!doctype html><meta charset="utf-8"><html lang="en"><title>Bench</title><link rel="stylesheet" href="/style.css">
  <script type="module" src="/${output[0].fileName}"></script>
  <body><article><h1>Headline</h1>${text}
  <galley-licensing-footer license="CC-BY-ND-4.0" holder="DCNF" year="2018"><p>Free under
  <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p></galley-licensing-footer></article>`,
]);

const server = createServer((request, response) => {
  const [type, body] = files.get(request.url) ?? ['text/plain', ''];
  response.writeHead(files.has(request.url) ? 200 : 404, { 'content-type': type });
  response.end(body);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({ executablePath: await ensureBrowser(), args: chromiumArguments });

async function measure() {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() => document.querySelector('galley-licensing-footer').shadowRoot);
  await tab.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 300))));
  // Categories with their default would fill the buffer with everything that the browser does.
  await tab.tracing.start({ categories: ['-*', 'toplevel', 'disabled-by-default-devtools.timeline'] });
  const times = await tab.evaluate(async () => {
    const root = document.querySelector('galley-licensing-footer').shadowRoot;
    const tasks = [];
    new window.PerformanceObserver(list => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const start = performance.now();
    const since = () => performance.now() - start;
    const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    /** The page's own turns, one after the other: what lies between two of them it had to wait for. */
    let longest = 0;
    let last = start;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      port2.postMessage('');
    };
    port2.postMessage('');
    const until = async found => {
      while (!root.querySelector(found)) await frame();
      return since();
    };
    root.querySelector('button').click();
    const opens = await until('dialog[open]');
    const copy = await until('[part="checks"]');
    const all = await until('[part="copy"][aria-busy="false"]');
    await frame();
    await new Promise(resolve => setTimeout(resolve, 200));
    port1.close();
    return {
      opens,
      copy,
      all,
      longest,
      tasks: tasks.map(task => [Math.round(task.startTime - start), task.duration]),
    };
  });
  const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const worked = traceEvents
    .filter(
      ({ name, pid, tid }) => /RunTask/.test(name) && main.some(one => one.pid === pid && one.tid === tid),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  await tab.close();
  return { ...times, work: Math.max(...worked) };
}

const results = [];
for (let round = -1; round < ROUNDS; round++) {
  const times = await measure();
  if (round >= 0) results.push(times);
}
await browser.close();
server.close();

const median = name => {
  const sorted = results.map(one => one[name]).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1].toFixed(0);
};
console.log(`${paragraphs * inParagraph} words, ${FIGURES} figures, ${ROUNDS} rounds; medians in ms`);
console.log(['opens', 'copy', 'all', 'longest', 'work'].map(name => `${name} ${median(name)}`).join(', '));
for (const { longest, work, tasks } of results) {
  const long = tasks.map(([at, length]) => `${length} at ${at}`).join(', ') || 'none';
  console.log(`longest ${longest.toFixed(0)}, work ${work.toFixed(0)}; long tasks: ${long}`);
}
