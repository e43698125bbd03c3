// Opens pages in Chromium, and tells what a reader finds there and what the page did on the way.
import { launch } from 'puppeteer-core';
import { chromium, chromiumArguments } from '@galley/tooling/browsers';

export const startBrowser = () =>
  launch({ executablePath: chromium(), args: [...chromiumArguments, '--window-size=1280,1000'] });

/** Opens an address as a new reader. What the page said, asked for and kept is collected until it is closed. */
export async function openPage(browser, url, { script = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on('console', message => {
    if (['error', 'warn', 'issue', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => requests.push(request.url()));
  page.on('requestfailed', request => complaints.push(`not loaded: ${request.url()}`));
  await page.setJavaScriptEnabled(script);
  const response = await page.goto(url, { waitUntil: 'networkidle0' });
  if (!response.ok()) complaints.push(`${response.status()} ${url}`);
  if (script) {
    const stuck = setTimeout(() => page.close(), 60_000);
    await page.evaluate(upgraded);
    clearTimeout(stuck);
  }
  return {
    page,
    complaints,
    /** What went to another machine. */
    foreignRequests: () =>
      requests.filter(one => !one.startsWith('data:') && new URL(one).origin !== new URL(url).origin),
    /** Cookies and all that a page can store. */
    async kept() {
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      return [...cookies, ...(await page.evaluate(stored))];
    },
    found: () => page.evaluate(whatIsThere),
    /** What was printed around a field that held nothing. */
    blanks: () => page.evaluate(whatIsBlank),
    close: () => context.close(),
  };
}

/** Waits, in the page, for every element of ours to have started. */
async function upgraded() {
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('galley-'));
  for (const element of ours) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}

/** In the page: opens the dialog of the licensing footer, and gives the copy in it once there is one. */
export async function republished() {
  const { shadowRoot } = document.querySelector('galley-licensing-footer');
  shadowRoot.querySelector('button[part~="button"]').click();
  for (let patience = 100; patience; patience--) {
    const copy = shadowRoot.querySelector('dialog[open] textarea')?.value;
    if (copy) return copy;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`There is no copy: ${shadowRoot.innerHTML}`);
}

/** In the page: tags that say nothing, and addresses that lead nowhere. */
function whatIsBlank() {
  const article = document.querySelector('article');
  const saysNothing = one => !one.textContent.trim() && !one.querySelector('img');
  const leadsNowhere = /^(|\/|mailto:|undefined|null)$/;
  const words = 'a, p, span, cite, figcaption, time, h1, li';
  const ours = 'galley-author, galley-photo-credit, galley-related-link, galley-related-links';
  return [
    ...[...article.querySelectorAll(`${words}, ${ours}`)].filter(saysNothing),
    ...[...article.querySelectorAll('a')].filter(one => leadsNowhere.test(one.getAttribute('href') ?? '')),
    ...[...article.querySelectorAll('img')].filter(one => leadsNowhere.test(one.getAttribute('src') ?? '')),
    ...[...article.querySelectorAll('galley-photo-credit')].filter(one => !one.querySelector('img')),
  ].map(one => one.outerHTML);
}

/** In the page: the names of what it stores. */
async function stored() {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker?.getRegistrations();
  return [
    ...Object.keys(localStorage).map(key => `local ${key}=${localStorage[key]}`),
    ...Object.keys(sessionStorage).map(key => `session ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...(workers ?? []).map(({ scope }) => `worker ${scope}`),
    ...(self.caches ? await caches.keys() : []).map(name => `cache ${name}`),
  ];
}

/** In the page: what stands in the article for a reader, and what our elements are. */
function whatIsThere() {
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const article = document.querySelector('article');
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) if (seen(walker.currentNode.parentElement)) text += walker.currentNode.data;
  const all = selector => [...article.querySelectorAll(selector)].filter(seen);
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('galley-'));
  return {
    language: document.documentElement.lang,
    text: plain(text),
    links: all('a[href]').map(link => ({ words: plain(link.textContent), url: link.getAttribute('href') })),
    pictures: all('img').map(({ alt, naturalWidth }) => ({ alt, loaded: naturalWidth > 0 })),
    dates: all('time').map(time => ({ words: plain(time.textContent), datetime: time.dateTime })),
    tags: [...new Set(ours.map(({ localName }) => localName))].sort(),
    // A card without anything to say beside the author's words has no shadow root.
    plainTags: ours.filter(element => !element.matches(':defined')).map(({ localName }) => localName),
    handlers: [...document.querySelectorAll('*')].flatMap(({ attributes, localName }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `${localName} ${name}`),
    ),
    scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').map(({ src }) => src),
    sheets: [...document.querySelectorAll('link[rel="stylesheet"]')].map(({ href }) => href),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) =>
      JSON.parse(text),
    ),
  };
}
