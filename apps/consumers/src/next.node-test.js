import assert from 'node:assert/strict';
import { it } from 'node:test';
import { becomes, consumer } from './consumer.js';

consumer('next', {
  script: 'start',
  served: true,
  more(its) {
    it('has nothing to complain of in development, where React tells of every difference to the server', async () => {
      const server = await its.app.serve('dev');
      try {
        const page = await its.browser.newPage();
        const heard = [];
        page.on('console', message => heard.push({ type: message.type(), text: message.text() }));
        page.on('pageerror', ({ message }) => heard.push({ type: 'error', text: message }));
        // Next serves its development files to localhost only.
        await page.goto(server.address.replace('127.0.0.1', 'localhost'));
        await page.waitForFunction(() => document.querySelector('galley-related-link').hasUpdated);
        await page.select('[name=layout]', 'card');
        await becomes(() => page.$$eval('[slot=kicker]', ({ length }) => length), 2);
        assert.deepEqual(
          heard.filter(({ type, text }) => /warn|error/.test(type) && !text.startsWith('Lit is in dev mode')),
          [],
        );
      } finally {
        await server.close();
      }
    });
  },
});
