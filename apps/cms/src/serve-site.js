// A web server for one folder, with the headers of a strict site; our files and the pictures lie beside the site's own.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** Nothing inline, nothing from elsewhere, no string that becomes markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify',
].join('; ');

/** The files of `@galley/elements/cdn`, as a publisher copies them. */
export const galleyFiles = fileURLToPath(new URL('../../../packages/elements/cdn/', import.meta.url));
/** The pictures that stand in for the agency's photograph and the foundation's logo. */
export const pictureFiles = dirname(fileURLToPath(import.meta.resolve('@galley/tooling/artwork')));

/** What the integrity attribute says of each file. */
export const integrity = JSON.parse(await readFile(join(galleyFiles, 'integrity.json'), 'utf8'));

/** Answers from the folder until it is closed. A page that carries its system's own `style="…"` needs `styles`. */
export async function serveSite(folder, { styles = false } = {}) {
  const header = styles ? policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") : policy;
  const find = async path => {
    const file = normalize(decodeURIComponent(path)).replace(/\/$/, '/index.html');
    const beside = [
      [/^(?:\/assets|\/libraries)?\/galley\//, galleyFiles],
      [/^\/images\//, pictureFiles],
    ].find(([under]) => under.test(file));
    const places = [join(folder, file), ...(beside ? [join(beside[1], file.replace(beside[0], ''))] : [])];
    for (const place of places) {
      const body = await readFile(place).catch(() => undefined);
      if (body) return { body, type: types[extname(place)] ?? 'application/octet-stream' };
    }
  };
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const found = await find(new URL(request.url, 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': found.type, 'content-security-policy': header })
      .end(found.body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
