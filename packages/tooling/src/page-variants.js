// Pages of tests as other servers would send them, by what is asked for in the address:
//   ?policy=…           under a Content-Security-Policy
//   ?chunk=7            so many characters at a time, as a slow parser gets them
//   /fails/2/1/…        missing the first two times that it is asked for, and there then; the name after the number makes it new
//   ?replace=…&with=…   with something else in it, as often as it is said
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

async function* slowly(text, size) {
  for (let at = 0; at < text.length; at += size) {
    yield text.slice(at, at + size);
    await pause(1);
  }
}

/** How often each address was asked for. */
const asked = new Map();

/** Whether something is asked for that fails still; on the way, the address becomes that of the file. */
function failsStill(context) {
  const { url } = context;
  const [, times, path] = /^\/fails\/(\d+)\/[^/]+(\/.*)$/.exec(url) ?? [];
  if (!path) return false;
  const before = asked.get(url) ?? 0;
  asked.set(url, before + 1);
  const fails = before < times;
  // The test runner lets browsers keep for a year whatever has the ending of a file, also that it is missing.
  context.url = fails ? '/missing' : path;
  return fails;
}

export async function pageVariants(context, next) {
  if (failsStill(context)) {
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
