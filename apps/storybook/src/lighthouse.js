// `npm run test:lighthouse`: the built Storybook is held to 100 in accessibility and best practices.
// Lighthouse is large and needed here alone, so it lives in the cache of this checkout, in one version.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser, serveBuilt } from './serve-built.js';

const version = '12.8.2';
const cache = fileURLToPath(new URL('../../../node_modules/.cache/galley-lighthouse/', import.meta.url));
const module = `${cache}node_modules/lighthouse/core/index.js`;

const pages = {
  'the front page': 'start--start',
  'the article': 'article-news-page--news-page',
  // Of those whose specimens have no picture that fails, as the browser logs one that does.
  'the page of an element': 'elements-font-size-control--overview',
};

if (!existsSync(module)) {
  console.log(`Fetching Lighthouse ${version} …`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}package.json`, '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', `lighthouse@${version}`], {
    cwd: cache,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
}
const { default: lighthouse } = await import(pathToFileURL(module).href);

const server = await serveBuilt();
const browser = await openBrowser();
const wrong = [];
try {
  for (const [name, id] of Object.entries(pages)) {
    const page = await browser.newPage();
    const { lhr } = await lighthouse(
      `${server.address}iframe.html?id=${id}&viewMode=story`,
      { onlyCategories: ['accessibility', 'best-practices'], logLevel: 'error' },
      undefined,
      page,
    );
    await page.close();
    for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
      console.log(`${name}: ${title} ${score === null ? 'not measured' : Math.round(score * 100)}`);
      if (score === 1) continue;
      const audits = auditRefs
        .map(one => lhr.audits[one.id])
        .filter(one => one.score !== null && one.score < 1);
      for (const { id, title, details } of audits) {
        const items = (details?.items ?? []).map(
          one => one.node?.snippet ?? one.description ?? one.url ?? '',
        );
        wrong.push(`${name}: ${id}: ${title}\n  ${items.join('\n  ')}`);
      }
      if (!audits.length) wrong.push(`${name}: ${title} was not measured`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(wrong.join('\n'));
process.exitCode = wrong.length ? 1 : 0;
