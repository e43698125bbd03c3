// A process of its own for each candidate: renders the list of cards for as long as it is told, again and again.
//   node src/render.js <candidate> [lit]
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { candidates } from './candidates.js';
import { pagesOf } from './pages.js';
import { story } from './words.js';

const CARDS = 20;
const [name, way] = process.argv.slice(2);
const peers = new URL('../peers/', import.meta.url);
const candidate = candidates[name];
await candidate.prepare?.();
const pages = pagesOf(candidate);

/** What renders, each time anew: templates of text, or those of Lit. */
const list = way === 'lit' ? await litList() : () => pages.list('card', CARDS);

async function litList() {
  // Elements and renderer have to share one Lit.
  const require = createRequire(candidate.of.startsWith('@galley/') ? import.meta.url : peers);
  const load = path => import(pathToFileURL(require.resolve(path)).href);
  const { html, render } = await load('@lit-labs/ssr');
  const { collectResult } = await load('@lit-labs/ssr/lib/render-result.js');
  await import(new URL(candidate.modules.card, peers).href);

  // The markup of a card with a mark where each word stands is a template of Lit.
  const keys = Object.keys(story(0));
  const parts = candidate.pieces.card(Object.fromEntries(keys.map(key => [key, `\0${key}\0`]))).split('\0');
  const strings = parts.filter((_, index) => index % 2 === 0);
  strings.raw = strings;
  const values = parts.filter((_, index) => index % 2);
  const card = words => html(strings, ...values.map(key => words[key]));
  const [open, close] = (candidate.around?.('\0') ?? '\0').split('\0');
  return async () => {
    const cards = Array.from({ length: CARDS }, (_, index) => card(story(index)));
    return open + (await collectResult(render(html`${cards}`))) + close;
  };
}

process.on('message', async milliseconds => {
  const start = performance.now();
  let count = 0;
  do {
    await list();
    count++;
  } while (performance.now() - start < milliseconds);
  process.send({ perSecond: (count * 1000) / (performance.now() - start) });
});
process.send({ bytes: brotliCompressSync(await list()).length });
