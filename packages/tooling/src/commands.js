// Server side of what tests ask for beyond the page: keys, media features, rendering on a server.
import { Worker } from 'node:worker_threads';

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

  /** Emulates media features by name, in Chromium alone: false says that it was not done. */
  async media(features, session) {
    if (session.browser.name !== 'Chromium') return false;
    const devtools = await pageOf(session).createCDPSession();
    const { type = '', ...rest } = features;
    await devtools.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(rest).map(([name, value]) => ({ name, value })),
    });
    return true;
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
