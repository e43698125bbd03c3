// Pages of tests as other servers would send them, by what is asked for in the address:
//   ?policy=…           under a Content-Security-Policy
//   ?chunk=7            so many characters at a time, as a slow parser gets them
//   /fails-once/1/…     missing at first, and there when it is asked for again; the name between the slashes makes it new
//   ?replace=…&with=…   with something else in it, as often as it is said
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

async function* slowly(text, size) {
  for (let at = 0; at < text.length; at += size) {
    yield text.slice(at, at + size);
    await pause(1);
  }
}

const asked = new Set();

/** Whether something is asked for at first that fails once; on the way, the address becomes that of the file. */
function failsOnce(context) {
  const { url } = context;
  const [, path] = /^\/fails-once\/[^/]+(\/.*)$/.exec(url) ?? [];
  if (!path) return false;
  const fails = asked.size < asked.add(url).size;
  // The test runner lets browsers keep for a year whatever has the ending of a file, also that it is missing.
  context.url = fails ? '/missing' : path;
  return fails;
}

export async function pageVariants(context, next) {
  if (failsOnce(context)) {
    context.status = 404;
    return;
  }
  // Frames that are kept apart from their page take scripts as from another server.
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
  await next();
  const { policy, chunk } = context.query;
  const [replaced, by] = ['replace', 'with'].map(name => [context.query[name] ?? []].flat());
  if (policy) context.set('content-security-policy', policy);
  if (!chunk && !replaced.length) return;
  const pieces = [];
  if (typeof context.body === 'string') pieces.push(context.body);
  else for await (const piece of context.body) pieces.push(String(piece));
  const text = pieces.join('');
  const page = replaced.reduce((page, one, at) => page.replaceAll(one, () => by[at]), text);
  context.type = 'text/html; charset=utf-8';
  if (!chunk) {
    context.body = page;
    return;
  }
  context.remove('content-length');
  const body = (context.body = new PassThrough());
  void (async () => {
    for await (const piece of slowly(page, Number(chunk))) body.write(piece);
    body.end();
  })();
}
