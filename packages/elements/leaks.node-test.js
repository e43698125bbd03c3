// A page that stays open for long, a live blog say, makes and removes thousands of elements. Ten rounds of a thousand, used
// a little and removed, with forced collection: what the browser still holds afterwards is what leaks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromiumArguments } from '@galley/tooling/browsers';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import puppeteer from 'puppeteer-core';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title>
  <link rel="stylesheet" href="/galley.css"><script type="module" src="/galley.js"></script>
  <script type="module" src="/galley-structured-data.js"></script>
  <body><galley-byline-card>Stays</galley-byline-card></body>`;
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Ten elements of all kinds. */
const ten = number => `<article><h1>Story ${number}</h1>
  <galley-photo-credit creator="Rodi Said" source="REUTERS" license="CC-BY-4.0" rights copyable zoomable>
    <figure><img src="${pixel}" alt="A map" width="30" height="20"><figcaption>Hajin</figcaption></figure>
  </galley-photo-credit>
  <galley-byline-card max="1" format="relative" within="9999999">
    <galley-author><a rel="author" href="/a">Ada Lovelace</a><button slot="follow" type="button" aria-pressed="false">Follow</button>
      <a slot="social" href="https://bsky.app/a"></a></galley-author>
    <galley-author credit="translated">Grace Hopper</galley-author>
    <time slot="published" datetime="2018-09-11T10:00:00Z">September 11, 2018</time>
  </galley-byline-card>
  <galley-font-size-control preferences="spacing"></galley-font-size-control><p>Text.</p>
  <galley-related-links unique>
    <galley-related-link duration="PT3M" stale-after="9" remember prefetch expires="2099-01-01"><a href="/b${number}">B</a></galley-related-link>
    <galley-related-link><a href="https://example.com" target="_blank">C</a></galley-related-link>
  </galley-related-links>
  <galley-licensing-footer license="CC-BY-4.0" since="2018-01-01" until="2099-01-01"><p>Terms</p></galley-licensing-footer>
  </article>`;

/** In the page, before any script: knows the timers that are still to come. */
function watchTimers() {
  const pending = (window.pending = new Map());
  const { setTimeout, setInterval, clearTimeout } = window;
  window.setTimeout = (act, time, ...rest) => {
    const id = setTimeout(() => {
      pending.delete(id);
      act(...rest);
    }, time);
    pending.set(id, `${time} ms`);
    return id;
  };
  window.setInterval = (...all) => {
    const id = setInterval(...all);
    pending.set(id, 'interval');
    return id;
  };
  window.clearTimeout = window.clearInterval = id => {
    pending.delete(id);
    clearTimeout(id);
  };
}

/**
 * In the page: makes a hundred times ten elements, uses them a little, removes them. What a press brings is waited for, so
 * that the first round has fetched and drawn all that any of them does, however slow the machine.
 */
async function round(markup) {
  const until = async (what, is) => {
    for (const start = Date.now(); !is();) {
      if (Date.now() - start > 20_000) throw new Error(`Waited in vain for ${what}.`);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  const place = document.createElement('main');
  place.innerHTML = markup;
  document.body.append(place);
  const last = place.lastElementChild;
  const inside = (tag, selector) => last.querySelector(tag).shadowRoot?.querySelector(selector);
  const press = async (tag, button, outcome) => {
    await until(`${button} in ${tag}`, () => inside(tag, button));
    inside(tag, button).click();
    await until(`${outcome} in ${tag}`, () => inside(tag, outcome));
  };
  await until('a folded byline', () => last.querySelector('[fold] [folded]'));
  const follow = last.querySelector('[slot="follow"]');
  follow.click();
  await until('an author who is followed', () => follow.ariaPressed === 'true');
  await press('galley-byline-card', '[part="others"]', '[part="others"][aria-expanded="true"]');
  await press('galley-photo-credit', '[part="rights"]', '[part="rights"][aria-expanded="true"]');
  await press('galley-photo-credit', '[part="copy"]', '[part="status"]:not(:empty)');
  await press('galley-font-size-control', '[part~="button"]:nth-of-type(2)', '[part="status"]:not(:empty)');
  const link = last.querySelector('galley-related-link');
  for (const type of ['pointerenter', 'pointerdown'])
    link.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
  link.addEventListener('click', event => event.preventDefault());
  // What remembers it may be on its way still.
  await until('a story that was read', () => {
    link.querySelector('a').click();
    return link.shadowRoot.querySelector('[part="read"]:not(:empty)');
  });
  await press('galley-photo-credit', '[part="zoom"]', 'dialog[open]');
  inside('galley-photo-credit', 'dialog').close();
  await press(
    'galley-licensing-footer',
    '[part="button"]',
    'dialog[open] [part="copy"]:not([aria-busy="true"])',
  );
  inside('galley-licensing-footer', 'dialog').close();
  place.remove();
  localStorage.clear();
  // What was begun comes to its end: the announcement of a size, a view that lasts a second.
  await until('the end of timers', () => !window.pending.size);
}

describe('a page that makes and removes ten times a thousand elements', () => {
  let server;
  let browser;
  const rounds = [];
  let left;

  before(
    async () => {
      server = createServer((request, response) => {
        const name = request.url.slice(1);
        const known = /^galley[\w.-]*$/.test(name);
        response.setHeader('content-type', types[known ? name.split('.').at(-1) : 'html']);
        response.end(known ? readFileSync(new URL(`cdn/${name}`, import.meta.url)) : page);
      });
      await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
      browser = await puppeteer.launch({
        executablePath: await ensureBrowser(),
        args: chromiumArguments,
        protocolTimeout: 120_000,
      });
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(watchTimers);
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      const devtools = await tab.createCDPSession();
      await devtools.send('Performance.enable');

      const countOf = async prototype => {
        const handle = await tab.evaluateHandle(prototype);
        const found = await tab.queryObjects(handle);
        const count = await found.evaluate(list => list.length);
        await Promise.all([handle.dispose(), found.dispose()]);
        return count;
      };
      const markup = Array.from({ length: 100 }, (_, index) => ten(index)).join('');
      for (let index = 0; index < 10; index++) {
        await tab.evaluate(round, markup);
        for (let times = 0; times < 3; times++) {
          await devtools.send('HeapProfiler.collectGarbage');
          await new Promise(resolve => setTimeout(resolve, 100));
        }
        const { metrics } = await devtools.send('Performance.getMetrics');
        const { Nodes, JSEventListeners, JSHeapUsedSize } = Object.fromEntries(
          metrics.map(({ name, value }) => [name, value]),
        );
        rounds.push({
          nodes: Nodes,
          listeners: JSEventListeners,
          heap: JSHeapUsedSize,
          observers:
            (await countOf(() => MutationObserver.prototype)) +
            (await countOf(() => IntersectionObserver.prototype)),
        });
      }
      const tags = [
        'author',
        'byline-card',
        'photo-credit',
        'related-links',
        'related-link',
        'font-size-control',
      ];
      left = { timers: await tab.evaluate(() => [...window.pending.values()]) };
      for (const tag of [...tags, 'licensing-footer'])
        left[tag] = await countOf(`customElements.get('galley-${tag}').prototype`);
    },
    { timeout: 280_000 },
  );
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** From the third round on, when all that is fetched once is there. */
  const growth = what => rounds.at(-1)[what] - rounds[2][what];

  it('keeps none of them', () => {
    // The one that stays on the page is there; a prototype is no instance of itself.
    assert.deepEqual(left, {
      timers: [],
      author: 0,
      'byline-card': 1,
      'photo-credit': 0,
      'related-links': 0,
      'related-link': 0,
      'font-size-control': 0,
      'licensing-footer': 0,
    });
  });
  it('has no more nodes', () => assert.ok(growth('nodes') < 10, JSON.stringify(rounds)));
  it('has no more listeners', () => assert.ok(growth('listeners') < 10, JSON.stringify(rounds)));
  it('has no more observers', () => assert.equal(growth('observers'), 0, JSON.stringify(rounds)));
  // 7,000 elements later: less than the engine's own bookkeeping takes, and than one kept closure of each would.
  it('takes no more memory', () => assert.ok(growth('heap') < 600_000, JSON.stringify(rounds)));
});
