// The accessibility trees of stories, as Chromium hands them to assistive technology.
// `npm run trees` writes them into ./trees; the test beside this compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holdClock, openBrowser, rendered, serveBuilt } from '../serve-built.js';

/** What is recorded: a story of an element, and perhaps a part of its shadow root that is pressed first. */
const recorded = {
  'byline-card': [
    { story: 'byline-card--all-slots' },
    { story: 'byline-card--line' },
    { story: 'byline-card--fold' },
  ],
  author: [{ story: 'byline-card--author-alone' }, { story: 'byline-card--signs-alone' }],
  'photo-credit': [
    { story: 'photo-credit--zoomable' },
    { story: 'photo-credit--zoomable', press: 'zoom', title: 'Enlarged' },
    { story: 'photo-credit--sensitive' },
    { story: 'photo-credit--rights' },
  ],
  'related-link': [{ story: 'related-link--basic' }, { story: 'related-link--all-slots' }],
  'related-links': [{ story: 'related-link--several' }, { story: 'related-link--several-without-heading' }],
  'font-size-control': [
    { story: 'font-size-control--basic' },
    { story: 'font-size-control--radios' },
    { story: 'font-size-control--select' },
    { story: 'font-size-control--slider' },
    { story: 'font-size-control--preferences-open' },
  ],
  'licensing-footer': [
    { story: 'licensing-footer--all-slots' },
    { story: 'licensing-footer--all-slots', press: 'button', title: 'The dialog' },
  ],
};

/** The elements that have one. */
export const rooms = Object.keys(recorded);

const fileOf = room => fileURLToPath(new URL(`./trees/${room}.txt`, import.meta.url));
const hosts = {
  author: 'galley-author',
  'related-links': 'galley-related-links',
};

/** Nodes that say nothing themselves; their children do. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker']);

const onOneLine = text => text.replace(/\s+/g, ' ').trim();

/** States as a designer would say them; what is usual is left out. */
function statesOf({ role, properties = [], value }) {
  const of = Object.fromEntries(properties.map(one => [one.name, one.value.value]));
  // What a field holds may be a whole article.
  const held = of.valuetext ?? value?.value;
  return [
    role.value === 'heading' && `level ${of.level}`,
    of.checked && (of.checked === 'true' ? 'chosen' : 'not chosen'),
    of.pressed && (of.pressed === 'true' ? 'pressed' : 'not pressed'),
    of.expanded !== undefined && (of.expanded ? 'open' : 'closed'),
    of.selected && 'selected',
    of.disabled && 'disabled',
    of.modal && 'modal',
    of.hasPopup && `opens a ${of.hasPopup}`,
    held !== undefined && `value ${onOneLine(String(held)).slice(0, 40).trim()}`,
    // A stop for Tab, or one of several behind a stop.
    of.focusable && !['option', 'dialog', 'heading'].includes(role.value) && 'stop',
  ].filter(Boolean);
}

/** A node and what is in it, a line for each, indented. */
function linesOf(node, nodes, depth = 0, named = '') {
  const role = node.role?.value;
  const name = onOneLine(node.name?.value ?? '');
  const children = (under, inside = named) =>
    (node.childIds ?? []).flatMap(id => linesOf(nodes.get(id), nodes, under, inside));
  if (node.ignored || silent.has(role)) return children(depth);
  // Text that its parent is named by has been said.
  if (role === 'StaticText')
    return named.includes(name) ? [] : [`${'  '.repeat(depth)}text ${JSON.stringify(name)}`];
  const states = statesOf(node);
  const words = name && ` ${JSON.stringify(name)}`;
  const line = `${'  '.repeat(depth)}${role}${words}${states.length ? ` [${states.join('; ')}]` : ''}`;
  // What stands in a field has been said as its value.
  return role === 'textbox' ? [line] : [line, ...children(depth + 1, name)];
}

/** The tree under an element of the page, as Chromium has it. */
async function treeOf(page, element) {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const id = await element.backendNodeId();
  const root = nodes.find(one => one.backendDOMNodeId === id);
  return root ? linesOf(root, new Map(nodes.map(one => [one.nodeId, one]))).join('\n') : '';
}

/** The tree once it has stopped changing: elements start after the first painting, and some words are fetched. */
async function settledTree(page, element) {
  let tree = '';
  for (let same = 0; same < 3;) {
    await new Promise(resolve => setTimeout(resolve, 150));
    const now = await treeOf(page, element);
    same = now && now === tree ? same + 1 : 0;
    tree = now;
  }
  return tree;
}

const inSentenceCase = name => name.replace(/ [A-Z](?=[a-z])/g, letter => letter.toLowerCase());

/** The trees of all elements, by the name under which each is kept. */
export async function recordTrees() {
  const server = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.evaluateOnNewDocument(holdClock);
    const texts = {};
    for (const [room, cases] of Object.entries(recorded)) {
      const parts = [];
      for (const { story, press, title } of cases) {
        await page.goto(`${server.address}iframe.html?id=elements-${story}&viewMode=story`);
        await rendered(page);
        const name = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.currentRender.story.name);
        const host = await page.waitForSelector(`#storybook-root ${hosts[room] ?? `galley-${room}`}`);
        if (press) {
          await page.waitForFunction(
            (one, part) => one.shadowRoot?.querySelector(`[part~=${part}]`),
            {},
            host,
            press,
          );
          await page.evaluate(
            (one, part) => one.shadowRoot.querySelector(`[part~=${part}]`).click(),
            host,
            press,
          );
          await page.waitForFunction(one => one.shadowRoot.querySelector('dialog[open]'), {}, host);
        }
        const root = press
          ? await host.evaluateHandle(one => one.shadowRoot.querySelector('dialog[open]'))
          : host;
        // The server has another port each time.
        const tree = (await settledTree(page, root)).replaceAll(server.address, 'https://example.com/');
        parts.push(`# ${title ?? inSentenceCase(name)}\n\n${tree}\n`);
      }
      texts[room] = parts.join('\n');
    }
    return texts;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The tree that was recorded last. */
export const committedTree = room => readFileSync(fileOf(room), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [room, text] of Object.entries(await recordTrees())) writeFileSync(fileOf(room), text);
}
