// `npm run test:visual`: every story in every look against the pictures in ./pictures, in Chromium.
// `-- --update` takes them anew. Words after `--` choose stories: `-- byline-card dark` for those whose name has both.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '@galley/tooling/ensure-browser';
import { compare } from './compare.js';
import { boxesOf, differencePicture } from './difference-picture.js';
import { looks } from './looks.js';
import { decoded, encoded } from './picture.js';
import { openStudio } from './take-pictures.js';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const pictures = here('./pictures/');
const differences = here('../../.differences/');

/** Two pictures with no more pixels apart are the same: a dot of a smoothed corner that pixelmatch did not know. */
const strayPixels = 3;

const update = process.argv.includes('--update');
const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('--'));

const { entries } = JSON.parse(readFileSync(here('../../storybook-static/index.json'), 'utf8'));
const all = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .flatMap(({ id }) => Object.keys(looks).map(look => ({ story: id, look, file: `${id}/${look}.webp` })));
const wanted = all.filter(({ story, look }) => chosen.every(word => `${story} ${look}`.includes(word)));

const wrong = [];
let same = 0;
let changed = 0;

/** Takes a picture and keeps it, or holds it against the one that was kept. */
async function look(studio, { story, look, file }) {
  const kept = pictures + file;
  const now = await studio.take(story, look);
  const was = existsSync(kept) && (await decoded(kept));
  const found = was && compare(was, now, now.softParts);
  if (found && found.count <= strayPixels && was.height === now.height) return void same++;
  if (update) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, await encoded(now));
    return void changed++;
  }
  if (!was) return void wrong.push(`${story}, ${look}: no picture is kept of it yet.`);
  const picture = `${differences}${story}.${look}.png`;
  mkdirSync(differences, { recursive: true });
  writeFileSync(picture, await differencePicture(found));
  const [{ left, top } = { left: 0, top: 0 }] = boxesOf(found);
  const size =
    was.height === now.height ? '' : ` The page is ${now.height} pixels tall, and was ${was.height}.`;
  wrong.push(
    `${story}, ${look}: ${found.count} pixels differ, the first at ${left}, ${top}.${size}\n` +
      `  see ${relative(process.cwd(), picture)}`,
  );
}

/** Works through the list with a browser of its own. */
async function worker(queue) {
  const studio = await openStudio();
  try {
    for (let one = queue.shift(); one; one = queue.shift()) {
      try {
        await look(studio, one);
      } catch (error) {
        wrong.push(`${one.story}, ${one.look}: ${error.message}`);
      }
      if (queue.length % 50 === 0) console.log(`${queue.length} to go`);
    }
  } finally {
    await studio.close();
  }
}

process.env.CHROME_PATH = await ensureBrowser();
rmSync(differences, { recursive: true, force: true });
const queue = [...wanted];
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, () => worker(queue)));

// A picture of a story that is no more.
const known = new Set(all.map(({ file }) => file));
for (const file of readdirSync(pictures, { recursive: true }).filter(path => path.endsWith('.webp'))) {
  if (known.has(file)) continue;
  if (update) rmSync(pictures + file);
  else wrong.push(`${file}: a picture of a story that is no more.`);
}

if (!wanted.length) wrong.push(`No story has ${chosen.join(' and ')} in its name.`);
for (const line of wrong.sort()) console.log(line);
if (update) console.log(`${changed} pictures taken anew, ${same} left as they were.`);
else console.log(`${same} passed, ${wrong.length} failed`);
if (wrong.length && !update) {
  console.log(
    'Where a change is meant: npm run test:visual -- --update, and look at the pictures in the diff.',
  );
}
process.exitCode = wrong.length ? 1 : 0;
