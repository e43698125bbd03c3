// Chromium as the people of a news site use it: the chief and the author with their sessions, and readers with none.
import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../../../../packages/tooling/src/browsers.js';
import { ensureBrowser } from '../../../../packages/tooling/src/ensure-browser.js';
import { password } from './site.js';

/** Starts it. `origin` is the site's. */
export async function startBrowser(origin) {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    args: [...chromiumArguments, '--lang=en-US'],
    defaultViewport: { width: 1100, height: 900 },
  });

  /** A page with a session of its own, and what happened in it: errors, and addresses that were asked for. */
  async function newPage() {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(120_000); // The machine may be busy with other tests.
    const errors = [];
    const requests = [];
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', error => errors.push(error.message));
    page.on('dialog', dialog => {
      errors.push(`a dialog opened: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', request => requests.push(request.url()));
    return { page, errors, requests, close: () => context.close() };
  }

  return {
    close: () => browser.close(),

    /** A drawing as a picture, since WordPress takes no SVG: PNG in base64. */
    async draw(svg, width, height) {
      const { page, close } = await newPage();
      await page.setViewport({ width, height });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100%; height: auto }</style>${svg}`,
      );
      const image = await page.screenshot({ encoding: 'base64' });
      await close();
      return image;
    },

    /** A page of somebody who has logged in with the site's own form. */
    async logIn(name) {
      const visit = await newPage();
      const { page } = visit;
      await page.goto(`${origin}/wp-login.php`);
      await fill(page, { log: name, pwd: password });
      await submit(page, '#wp-submit');
      if (!page.url().includes('/wp-admin/'))
        throw new Error(`${name} could not log in: ${await page.$eval('body', body => body.innerText)}`);
      return visit;
    },

    /** A reader's visit. Without `script`, pages do not run any. `prepare` may do something with the page before. */
    async read(path, { script = true, width = 1100, prepare } = {}) {
      const visit = await newPage();
      await visit.page.setViewport({ width, height: 900 });
      await visit.page.setJavaScriptEnabled(script);
      await prepare?.(visit.page);
      await visit.page.goto(new URL(path, origin).href);
      return visit;
    },
  };
}

/** Clicks something that leads to another page, and waits for that. */
export async function submit(page, selector) {
  await Promise.all([page.waitForNavigation(), page.$eval(selector, button => button.click())]);
}

/** Writes into the fields of a form, by name. */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `[name="${name}"]`,
      (field, value) => {
        if (field.type === 'checkbox') field.checked = value;
        else field.value = value;
      },
      value,
    );
  }
}

/** Asks WordPress's REST API as the person of the page, with a nonce as its own scripts do. A body is sent with POST. */
export async function rest(page, path, body) {
  return page.evaluate(
    async (path, body) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const answer = await fetch(`/wp-json${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
        body: body && JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    path,
    body,
  );
}

/** Uploads a PNG to the media library in the same way. */
export async function upload(page, image) {
  return page.evaluate(async image => {
    const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    const body = await (await fetch(`data:image/png;base64,${image}`)).blob();
    const headers = {
      'X-WP-Nonce': nonce,
      'Content-Type': 'image/png',
      'Content-Disposition': 'attachment; filename="hajin.png"',
    };
    return (await fetch('/wp-json/wp/v2/media', { method: 'POST', headers, body })).json();
  }, image);
}
