// The built Storybook as a designer gets it: on any web space, by a link.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fetchedAll, openBrowser, rendered, serveBuilt } from './serve-built.js';

/** Every setting of the toolbar at something that is not its default. */
const globals = {
  theme: 'magazine',
  scheme: 'dark',
  direction: 'rtl',
  language: 'fr',
  size: 'double',
  'viewport.value': 'tablet',
};
const inAddress = Object.entries(globals)
  .map(([name, value]) => `${name}:${value}`)
  .join(';');

describe('the built Storybook', () => {
  let server, browser, page;

  before(async () => {
    server = await serveBuilt('/papers/today/review/');
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens an address of the whole workshop and waits for the page in it. */
  async function open(path, settings = '') {
    page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 900 });
    const asked = [];
    page.on('response', response => asked.push([response.url(), response.status()]));
    await page.goto(`${server.address}?path=${path}${settings && `&globals=${settings}`}`);
    const frame = await page.waitForFrame(one => one.url().includes('iframe.html'));
    if (path.startsWith('/story/')) await rendered(frame);
    await fetchedAll(page, 500);
    return asked;
  }

  const frame = () => page.frames().find(one => one.url().includes('iframe.html'));

  it('shows by a link exactly what was seen: theme, scheme, direction, language, type size and width', async () => {
    await open('/story/article-news-page--news-page', inAddress);
    const seen = await frame().evaluate(() => {
      const root = document.documentElement;
      const { colorScheme, fontSize } = window.getComputedStyle(root);
      return {
        ...root.dataset,
        lang: root.lang,
        dir: root.dir,
        colorScheme,
        fontSize,
        width: window.innerWidth,
      };
    });
    assert.deepEqual(seen, {
      theme: 'magazine',
      scheme: 'dark',
      lang: 'fr',
      dir: 'rtl',
      colorScheme: 'dark',
      fontSize: '32px',
      width: 768,
    });
    await page.close();
  });

  it('keeps in the address what is set in the toolbar', async () => {
    await open('/story/article-news-page--news-page');
    await page.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {
        globals: { theme: 'local', scheme: 'dark', viewport: { value: 'phone', isRotated: false } },
      }),
    );
    await page.waitForFunction(() => /theme:local/.test(decodeURIComponent(window.location.search)));
    const address = decodeURIComponent(page.url());
    for (const setting of ['theme:local', 'scheme:dark', 'viewport.value:phone']) {
      assert.ok(address.includes(setting), `${setting} in ${address}`);
    }
    await page.close();
  });

  for (const [name, path] of [
    ['the front page', '/story/start--start'],
    ['the article', '/story/article-news-page--news-page'],
    ['the page of an element', '/story/elements-related-links--overview'],
    ['a guide', '/docs/guides-for-publishers--docs'],
  ]) {
    it(`works under any path and asks nobody else for anything: ${name}`, async () => {
      const asked = await open(path);
      const elsewhere = asked.filter(([url]) => url.startsWith('http') && !url.startsWith(server.address));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(
        asked.filter(([, status]) => status >= 400),
        [],
      );
      await page.close();
    });
  }
});
