// The server of the pages: what is in `files`, or what a page of them is called; scripts under /held/ when they are let go.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { artwork } from './words.js';

const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The page around the pieces, the same for all. */
const pageStyle = `
  body { margin: 0; font: 1.0625rem/1.5 Georgia, serif }
  main { max-inline-size: 44rem; margin-inline: auto; padding-inline: 1rem }
  img { max-inline-size: 100%; block-size: auto }`;

/** `pages` gives the HTML at an address, or nothing. */
export async function serve(files, pages) {
  const all = new Map([
    ...files,
    ['/page.css', pageStyle],
    ...['map', 'logo'].map(name => [`/${name}.svg`, readFileSync(`${artwork}${name}.svg`)]),
  ]);
  const gates = new Map();
  const server = createServer(async ({ url }, response) => {
    const [, gate, rest] = /^\/held\/(\d+)(.*)$/.exec(url) ?? [];
    if (gate) await gates.get(gate)?.promise;
    const path = rest ?? url;
    const file = all.get(path);
    const body = file ?? pages(path);
    const type = (file !== undefined && types[path.split('.').at(-1)]) || 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  let count = 0;
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Holds back what is asked for under /held/<name>/ until `open` is called. */
    gate() {
      const name = String(++count);
      let open;
      const promise = new Promise(resolve => (open = resolve));
      gates.set(name, { promise });
      return { name, open };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
