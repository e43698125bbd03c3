// Renders the article with the shadow roots of its elements, as declarative shadow DOM.
import '@galley/elements/define.js';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import sirv from 'sirv';
import { page } from './page.js';

const story = JSON.parse(readFileSync(new URL('./story.json', import.meta.url), 'utf8'));
const files = sirv('public');
const elements = sirv('node_modules/@galley/elements');

createServer((request, response) => {
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    new RenderResultReadable(render(page(story))).pipe(response);
  } else {
    files(request, response, () => elements(request, response));
  }
}).listen(process.env.PORT ?? 3000);
