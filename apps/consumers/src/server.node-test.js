import assert from 'node:assert/strict';
import { it } from 'node:test';
import { consumer } from './consumer.js';

/** What a server renders. An author has nothing to draw before the browser knows it. */
const rendered = [
  'galley-photo-credit',
  'galley-byline-card',
  'galley-font-size-control',
  'galley-related-link',
  'galley-related-link',
  'galley-licensing-footer',
];

consumer('server', {
  script: 'start',
  served: true,
  keeps: true,
  more(its) {
    it('has the shadow roots in its HTML, and the browser keeps every node of them, and adds none', async () => {
      const page = await its.browser.newPage();
      const heard = [];
      page.on('console', message => heard.push(message.text()));
      page.on('pageerror', error => heard.push(error.message));
      // The script waits until somebody has looked at the page without it.
      await page.setRequestInterception(true);
      const held = new Promise(hold =>
        page.on('request', request =>
          request.url().endsWith('/client.js') ? hold(request) : request.continue(),
        ),
      );
      const loaded = page.goto(its.server.address);
      await page.waitForSelector('#heard');

      const before = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll('*')].filter(one => one.shadowRoot);
        // What is only pressed, and what only a browser knows, comes later, where it moves nothing.
        const late = '[data-late="whole"], [data-late="whole"] *, [data-late=""] *';
        globalThis.nodesOf = ({ shadowRoot }) => [...shadowRoot.querySelectorAll(`:not(${late})`)];
        globalThis.nodes = hosts.map(host => [host, globalThis.nodesOf(host)]);
        return hosts.map(({ localName }) => localName);
      });
      assert.deepEqual(before, rendered);

      await (await held).continue();
      await loaded;
      await page.waitForFunction(() =>
        globalThis.nodes.every(([host]) => host.matches(':defined') && host.hasUpdated),
      );
      // Also what comes later is there, whatever it brings.
      await page.waitForFunction(() =>
        document.querySelector('galley-photo-credit').shadowRoot.querySelector('[data-late="whole"] *'),
      );
      const changed = await page.evaluate(() =>
        globalThis.nodes
          .filter(([host, all]) => {
            const now = globalThis.nodesOf(host);
            return now.length !== all.length || all.some((one, index) => one !== now[index]);
          })
          .map(([host]) => host.shadowRoot.innerHTML),
      );
      assert.deepEqual(changed, []);
      assert.deepEqual(heard, []);
    });
  },
});
