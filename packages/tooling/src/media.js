// Emulates media features, such as paper or forced colours, in the engines that can.

/** What one session emulates, another does not end. */
const sessions = new WeakMap();

/** In Chromium over its DevTools protocol. */
async function inChromium(page, { type = '', 'any-pointer': pointer, ...features }) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  // A screen that can be touched beside the mouse.
  await sessions.get(page).send('Emulation.setTouchEmulationEnabled', { enabled: pointer === 'coarse' });
}

/** What the page of a tab is told in Firefox, by the names that its own developer tools have for it. */
const overrides = {
  type: ['mediumOverride', ''],
  'forced-colors': ['forcedColorsOverride', 'none'],
  'prefers-reduced-motion': ['prefersReducedMotionOverride', 'none'],
  'any-pointer': ['touchEventsOverride', 'none', { coarse: 'enabled' }],
};

/** In Firefox from its own window, as it has no command for it yet: bugzil.la/1980877 for forced colours. */
async function inFirefox(page, features) {
  const unknown = Object.keys(features).find(feature => !overrides[feature]);
  if (unknown) throw new Error(`Nobody has said yet how Firefox emulates ${unknown}.`);
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const set = Object.entries(overrides).map(([feature, [name, usual, calls = {}]]) => {
    const value = features[feature] ?? usual;
    return `tab.${name} = ${JSON.stringify(calls[value] ?? value)};`;
  });
  await connection.send('script.evaluate', {
    expression: `for (const { browsingContext: tab } of gBrowser.browsers) { ${set.join(' ')} }`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
  });
}

/** Sets the features that are named, the others to what is usual; false where it was not done. */
export async function emulateMedia(page, engine, features) {
  if (engine === 'Chromium') await inChromium(page, features);
  else if (engine === 'Firefox') await inFirefox(page, features);
  else return false;
  return true;
}
