// The markup that we tell others to write: code in the READMEs, and every story.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));
const rooms = readdirSync(packages).filter(room =>
  readdirSync(join(packages, room, 'src')).some(file => file.endsWith('-element.ts')),
);

function fromReadmes() {
  return rooms.flatMap(room => {
    const text = readFileSync(join(packages, room, 'README.md'), 'utf8');
    return [...text.matchAll(/```html\n(.*?)```/gs)].map(([, html], at) => ({
      name: `${room}, README ${at + 1}`,
      html,
    }));
  });
}

/** Stories are templates: they are rendered in a browser, in a document where no element starts. */
async function fromStories(page) {
  const stories = rooms.map(room => `'${join(packages, room, `src/${room}.stories.ts`)}'`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { casesOf } from '${join(packages, 'tooling/src/suite/stories.ts')}';
        ${stories.map((file, at) => `import * as stories${at} from ${file};`).join('\n')}
        globalThis.cases = [${stories.map((_, at) => `casesOf(stories${at})`)}];`,
      resolveDir: packages,
    },
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'import.meta.url': '"https://example.com/"' },
    logLevel: 'error',
  });
  await page.evaluate(outputFiles[0].text);
  const cases = await page.evaluate(() => globalThis.cases);
  return cases.flatMap((all, at) =>
    all.map(({ name, markup }) => ({ name: `${rooms[at]}, story ${name}`, html: markup })),
  );
}

/** Each outermost tag of ours in what is documented, with what stands in it. */
export async function documentedMarkup(page) {
  const blocks = [...fromReadmes(), ...(await fromStories(page))];
  return blocks.flatMap(({ name, html }) => {
    const elements = [...JSDOM.fragment(html).querySelectorAll('*')];
    const ours = elements.filter(({ localName }) => localName.startsWith('galley-'));
    return ours
      .filter(one => !ours.some(other => other !== one && other.contains(one)))
      .map(({ outerHTML }) => ({ name, html: outerHTML }));
  });
}
