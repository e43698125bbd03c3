import { assert } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { Frame } from '@galley/tooling/suite';
import { headScript, headScriptHash } from './head-script.js';
import { readChoice } from './memory.js';

const address = (path: string) => new URL(path, import.meta.url).pathname;
const read = async (path: string) => (await fetch(address(path))).text();

/** What a page saw of its article: when the parser had read it, and when the first frame was about to be painted. */
interface Seen {
  parsed: string;
  painted: string;
  markup: string;
  errors: string[];
}

const observe = `<script>
  const story = document.querySelector('#story') ?? document.body;
  const size = () => getComputedStyle(story).fontSize;
  const seen = { parsed: size() };
  requestAnimationFrame(() => {
    Object.assign(seen, { painted: size(), markup: story.outerHTML, errors });
    parent.postMessage(seen, '*');
  });
</script>`;

/** Opens a page with a script in its head, and tells what it saw. */
async function open(
  head: string,
  { sandbox, body }: { sandbox?: string; body?: string } = {},
): Promise<Seen> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <script>const errors = []; addEventListener('error', event => errors.push(event.message));</script>
    ${head}
    <link rel="stylesheet" href="${address('../style.css')}">
    </head><body style="font-size: 16px">${body ?? '<article id="story"><p>Words</p></article>'}${observe}</body></html>`;
  const told = new Promise<Seen>(resolve => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data as Seen);
    };
    addEventListener('message', listen);
  });
  document.body.append(frame);
  const seen = await told;
  frame.remove();
  return seen;
}

const inline = (attributes = '') => `<script ${attributes}>${headScript}</script>`;
const untouched = '<article id="story"><p>Words</p></article>';

describe('the script for <head>', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is smaller than 500 bytes, and no more than one expression', () => {
    assert.isBelow(new TextEncoder().encode(headScript).length, 500);
    assert.notInclude(headScript, '</script');
    assert.match(headScript, /^\(\(\)=>\{try\{.*\}catch\{\}\}\)\(\);$/s);
  });

  it('has the hash that it is published with, and the README says the same', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(headScript));
    const hash = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    assert.equal(headScriptHash, hash);
    const readme = await read('../README.md');
    assert.include(readme, hash);
    assert.include(readme, headScript);
  });

  it('is the same as a file and as a string', async () => {
    // Read from the disk: the test server compiles what it serves.
    assert.equal(await readFile({ path: '../dist/head.js' }), headScript);
  });

  it('runs under a Content-Security-Policy that names its hash alone', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title>
      <meta http-equiv="Content-Security-Policy" content="script-src '${headScriptHash}'">
      ${inline()}</head><body>${untouched}</body></html>`;
    const loaded = new Promise(resolve => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    assert.equal(frame.contentDocument!.querySelector('article')!.dataset['galleyTextScale'], '150');
    frame.remove();
  });

  it('gives the article the size before its first paint', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const { parsed, painted, errors } = await open(inline());
    assert.equal(parsed, '24px');
    assert.equal(painted, '24px');
    assert.deepEqual(errors, []);
  });

  it('does so from a file as well', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const { painted } = await open(`<script src="${address('../dist/head.js')}"></script>`);
    assert.equal(painted, '24px');
  });

  it('serves what its tag says: the article, the key and the storage', async () => {
    sessionStorage.setItem('own-key', '200');
    const attributes = 'data-for="story" data-key="own-key" data-storage="session"';
    const body = '<article><p>Another one</p></article><main id="story">Words</main>';
    const { painted, markup } = await open(inline(attributes), { body });
    assert.equal(painted, '32px');
    assert.include(markup, 'style="--galley-text-scale: 2;"');
    assert.include(markup, 'data-galley-text-scale="200"');
    const file = `<script src="${address('../dist/head.js')}" ${attributes}></script>`;
    assert.equal((await open(file, { body })).painted, '32px');
  });

  it('sets what the element sets, and nothing else', async () => {
    localStorage.setItem('galley-text-scale', '112.5');
    const { markup } = await open(inline());
    const frame = await Frame.open({
      markup: `<galley-font-size-control></galley-font-size-control>${untouched}`,
      room: 'font-size-control',
    });
    await frame.upgrade();
    const article = frame.body.querySelector('article')!;
    for (let wait = 0; wait < 100 && !article.dataset['galleyTextScale']; wait++)
      await new Promise(requestAnimationFrame);
    // Engines write a style down before other attributes, or after them.
    const { firstElementChild } = new DOMParser().parseFromString(markup, 'text/html').body;
    assert.isTrue(article.isEqualNode(firstElementChild), `${article.outerHTML} is not ${markup}`);
    frame.close();
  });

  it('leaves the element nothing to change, so that nothing moves when it comes', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const frame = await Frame.open({
      markup: `${inline('data-for="story"')}<galley-font-size-control for="story"></galley-font-size-control>${untouched}`,
      room: 'font-size-control',
    });
    const article = frame.body.querySelector('article')!;
    const top = () => article.getBoundingClientRect().toJSON() as unknown;
    const [before, markup] = [top(), article.outerHTML];
    await frame.upgrade();
    const control = frame.body.querySelector('galley-font-size-control')!;
    for (let wait = 0; wait < 100 && control.value !== 150; wait++) await new Promise(requestAnimationFrame);
    assert.equal(control.value, 150);
    assert.deepEqual(top(), before);
    assert.equal(article.outerHTML, markup);
    frame.close();
  });

  it('believes what the element believes, and nothing else', async () => {
    const texts = [
      '50',
      '87.5',
      '137.5',
      '400',
      '49',
      '401',
      '',
      ' ',
      'large',
      '{"scale":1.5}',
      '1.5',
      '-125',
      '1e9',
      '150px',
      '125 open narrow serif',
      '100 loose',
      '150 open;',
      '150  open',
      'open',
      '150 <b>',
    ];
    for (const text of texts) {
      localStorage.setItem('galley-text-scale', text);
      const { markup, errors } = await open(inline());
      if (readChoice(text)) assert.include(markup, `data-galley-text-scale="${text}"`, text);
      else assert.equal(markup, untouched, text);
      assert.deepEqual(errors, []);
    }
  });

  it('does nothing where nothing was chosen, and nothing at 100 %', async () => {
    assert.equal((await open(inline())).markup, untouched);
    localStorage.setItem('galley-text-scale', '100');
    assert.equal((await open(inline())).markup, untouched);
  });

  it('is quiet where storage is denied, or there is none of that name', async () => {
    const denied = await open(inline(), { sandbox: 'allow-scripts' });
    assert.deepEqual(denied.errors, []);
    assert.equal(denied.markup, untouched);
    const unknown = await open(inline('data-storage="cookie"'));
    assert.deepEqual(unknown.errors, []);
  });

  it('is quiet on a page without the article, and looks no further once the page is read', async () => {
    localStorage.setItem('galley-text-scale', '150');
    const { errors, markup } = await open(inline('data-for="nowhere"'));
    assert.deepEqual(errors, []);
    assert.equal(markup, untouched);
    const frame = await Frame.open({ markup: inline('data-for="late"'), room: 'font-size-control' });
    const late = frame.window.document.createElement('article');
    late.id = 'late';
    frame.body.append(late);
    await new Promise(requestAnimationFrame);
    assert.isFalse(late.hasAttribute('style'));
    frame.close();
  });
});
