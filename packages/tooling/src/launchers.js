// The engines that tests run in. One that was asked for and is not there is an error, never a silent pass.
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium, chromiumArguments, firefox, webkit } from './browsers.js';
import { webkitLauncher } from './webkit-launcher.js';

const engines = {
  chromium() {
    const executablePath = chromium();
    return (
      executablePath &&
      chromeLauncher({
        puppeteer,
        launchOptions: { executablePath, headless: true, args: chromiumArguments },
      })
    );
  },
  firefox() {
    const executablePath = firefox();
    // With several pages at once, keys would go to whichever is in front. Media are emulated from its own window.
    return (
      executablePath &&
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          args: ['-remote-allow-system-access'],
        },
      })
    );
  },
  webkit() {
    const paths = webkit();
    return paths && webkitLauncher(paths);
  },
};

export function launchers(names) {
  return names.split(',').map(name => {
    if (!engines[name])
      throw new Error(`Unknown engine "${name}". Known: ${Object.keys(engines).join(', ')}.`);
    const launcher = engines[name]();
    if (!launcher) throw new Error(`The engine "${name}" was asked for and is not installed.`);
    return launcher;
  });
}
