// The accessibility trees of all stories of the elements, and of the article, as Chromium hands them to assistive
// technology. `npm run trees` writes them into ./trees; the test beside this compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fetchedAll, holdClock, openBrowser, rendered, serveBuilt } from '../serve-built.js';

const folder = fileURLToPath(new URL('./trees/', import.meta.url));
const built = new URL('../../storybook-static/index.json', import.meta.url);

/** What opens over a story, once something is pressed that has this name, has a tree of its own. */
const opened = {
  'elements-photo-credit--zoomable': { press: 'Enlarge picture', title: 'Enlarged' },
  'elements-licensing-footer--all-slots': { press: 'Republish this article', title: 'The dialog' },
};

/** The files that were recorded last, by element. */
export const rooms = readdirSync(folder).map(file => file.replace('.txt', ''));

/** The tree that was recorded last. */
export const committedTree = room => readFileSync(`${folder}${room}.txt`, 'utf8');

const inSentenceCase = name => name.replace(/ [A-Z](?=[a-z])/g, letter => letter.toLowerCase());

/** All that is recorded, in the order of the Storybook. An Overview only shows what other stories hold. */
function recordedCases() {
  const { entries } = JSON.parse(readFileSync(built, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .filter(({ id }) => id === 'article-news-page--news-page' || /^elements-.*--(?!overview$)/.test(id))
    .map(({ id, name }) => ({ id, room: id.replace(/^elements-|--.*/g, ''), title: inSentenceCase(name) }));
}

/** Nodes that say nothing themselves; their children do. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea']);

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

/** Waits until a page has painted, however slow the machine is, and has nothing left to do. */
const painted = () =>
  new Promise(resolve =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))),
  );

/** Chromium 156 tells the number of a slider where the page gave it words. */
async function putInWords(slider, devtools) {
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: slider.backendDOMNodeId });
  const place = node.attributes.indexOf('aria-valuetext');
  const text = slider.properties.find(({ name }) => name === 'valuetext');
  if (text && place >= 0) text.value.value = node.attributes[place + 1];
}

/** The tree of a page once it has stopped changing: elements start after the first painting, and some words are fetched. */
async function settledTree(page, devtools) {
  let tree;
  for (let same = 0; same < 2;) {
    await fetchedAll(page);
    await page.evaluate(painted);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    for (const slider of nodes.filter(({ role }) => role?.value === 'slider'))
      await putInWords(slider, devtools);
    const now = linesOf(nodes[0], new Map(nodes.map(one => [one.nodeId, one]))).join('\n');
    same = now === tree ? same + 1 : 0;
    tree = now;
  }
  return tree;
}

const partOf = (title, tree) => `# ${title}\n\n${tree}\n`;

/** Records one case after the other in a browser profile of its own, until none is left. */
async function recordIn(context, address, cases) {
  const page = await context.newPage();
  // Beside a whole test run a page may take its time.
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width: 1000, height: 900 });
  await page.evaluateOnNewDocument(holdClock);
  const devtools = await page.createCDPSession();
  // Two pages at once, and each of them runs as the one that is looked at.
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  for (let one; (one = cases.shift());) {
    const { id, title } = one;
    // What a reader chose in one story is not what another shows.
    await devtools.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'all' });
    // Axe looks at each story elsewhere.
    await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await rendered(page);
    one.parts = [partOf(title, await settledTree(page, devtools))];
    if (opened[id]) {
      await page.locator(`::-p-aria(${opened[id].press})`).click();
      await page.waitForSelector('::-p-aria([role="dialog"])');
      one.parts.push(partOf(opened[id].title, await settledTree(page, devtools)));
    }
  }
}

/** The trees of all stories, by the name under which each element's are kept. */
export async function recordTrees() {
  const server = await serveBuilt();
  const browser = await openBrowser();
  try {
    const cases = recordedCases();
    const left = [...cases];
    await Promise.all(
      [0, 1].map(async () => recordIn(await browser.createBrowserContext(), server.address, left)),
    );
    const byRoom = {};
    for (const { room, parts } of cases) (byRoom[room] ??= []).push(...parts);
    // The server has another port each time.
    return Object.fromEntries(
      Object.entries(byRoom).map(([room, parts]) => [
        room,
        parts.join('\n').replaceAll(server.address, 'https://example.com/'),
      ]),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [room, text] of Object.entries(await recordTrees())) writeFileSync(`${folder}${room}.txt`, text);
}
