// Server side of what tests ask for beyond the page: keys, media features, rendering on a server.
import { Worker } from 'node:worker_threads';
import { emulateMedia } from './media.js';

const pageOf = ({ browser, id }) => (browser.type === 'puppeteer' ? browser.getPage(id) : undefined);

const answers = {
  /** Presses a key or a chord, such as "Enter" or "Shift+Tab", in every engine. */
  async press(chord, session) {
    const page = pageOf(session);
    if (!page) return session.browser.sendKeys(session.id, [chord]);
    const keys = chord.split('+');
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },

  /** Emulates media features by name: false says that it was not done. */
  media: (features, session) => emulateMedia(pageOf(session), session.browser.name, features),

  /**
   * Opens a page of our own server in a tab of its own, reloads it, and gives every frame that the browser paints
   * from then on until an expression is true on the page, as images; nothing where the engine cannot tell.
   */
  async framesOfReload({ html, until }, session) {
    if (session.browser.name !== 'Chromium') return { frames: [] };
    const opener = pageOf(session);
    const tab = await opener.browserContext().newPage();
    try {
      const address = new URL('/a-page-of-its-own.html', opener.url()).href;
      await tab.setRequestInterception(true);
      tab.on('request', request =>
        request.url() === address
          ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
          : request.continue(),
      );
      await tab.goto(address);
      const frames = [];
      const devtools = await tab.createCDPSession();
      devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
        frames.push(`data:image/png;base64,${data}`);
        devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      });
      await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
      // The page that is left may have been painted once more.
      await new Promise(resolve => setTimeout(resolve, 200));
      frames.length = 0;
      await tab.reload();
      await tab.waitForFunction(until);
      // The frame that shows it has to be painted, and to come here.
      await tab.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
      await new Promise(resolve => setTimeout(resolve, 1000));
      return { frames };
    } finally {
      await tab.close();
    }
  },

  /** What is in view on the test's page, as it is painted. */
  async picture(_, session) {
    const page = pageOf(session);
    if (page) return page.screenshot({ encoding: 'base64' });
    return (await session.browser.takeScreenshot(session.id)).toString('base64');
  },

  /** Renders markup as a server would, in a thread of its own that knows no DOM. */
  serve: workerData =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./serve.js', import.meta.url), { workerData });
      worker.once('message', resolve);
      worker.once('error', reject);
    }),
};

export const commands = () => ({
  name: 'galley-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(answers, command)) return undefined;
    return (await answers[command](payload, session)) ?? true;
  },
});
