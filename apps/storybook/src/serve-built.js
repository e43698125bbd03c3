// Serves the built Storybook under a path, as any web space might, and starts a browser to look at it.
import { fileURLToPath } from 'node:url';
import { chromium, chromiumArguments } from '@galley/tooling/browsers';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The address of the built Storybook, under a path of its own, and what stops the server. */
export async function serveBuilt(base = '/newsroom/review/') {
  const server = await preview({
    root,
    base,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: 'storybook-static' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

/** A browser without a window. */
export const openBrowser = (more = []) =>
  puppeteer.launch({ executablePath: chromium(), headless: true, args: [...chromiumArguments, ...more] });

/** Waits until a story has been rendered and played in a page or a frame of one. */
export const rendered = page =>
  page.waitForFunction(() =>
    ['finished', 'errored'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
  );

/** Waits until a page fetches nothing more, for a moment at the most: Chromium 156 does not tell the end of every module. */
export const fetchedAll = (page, idleTime = 100) =>
  page.waitForNetworkIdle({ idleTime, timeout: 4 * idleTime }).catch(error => {
    if (error.name !== 'TimeoutError') throw error;
  });

/** Holds a page's clock on the day on which all is recorded: how long ago something was is in it. */
export function holdClock() {
  const now = Date.UTC(2026, 0, 15);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now = () => now;
  };
}
