// What a page needs to refuse files that somebody changed: Subresource Integrity, as data and as tags to copy.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const hashOf = file =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`cdn/${file}`))
    .digest('base64')}`;

export function writeIntegrity() {
  const files = readdirSync('cdn', { recursive: true })
    .filter(file => /\.(js|css|svg)$/.test(file))
    .sort();
  const hashes = Object.fromEntries(files.map(file => [file, hashOf(file)]));
  writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes, undefined, 2)}\n`);

  // What galley.js fetches later is checked too where the page has this import map.
  const later = files.filter(file => file.endsWith('.js') && file !== 'galley-head.js');
  const map = Object.fromEntries(later.map(file => [`/galley/${file}`, hashes[file]]));
  writeFileSync('cdn/importmap.json', `${JSON.stringify({ integrity: map })}\n`);

  const named = files.filter(file => !/^galley-.*-[\w-]{8}\.js$|\.svg$/.test(file));
  const rows = named.map(file => `| \`${file}\` | \`${hashes[file]}\` |`);
  writeFileSync(
    'cdn/README.md',
    `# Files for a page without a build

\`\`\`html
<link rel="stylesheet" href="/galley/galley.css" integrity="${hashes['galley.css']}" />
<script src="/galley/galley-head.js" data-for="story" integrity="${hashes['galley-head.js']}"></script>
<script type="module" src="/galley/galley.js" integrity="${hashes['galley.js']}"></script>
\`\`\`

\`data-for\` names the article whose type readers may size; without it, that is the first \`<article>\` of the page.

Name \`galley.js\` without a query (\`?v=1\`): what it fetches later imports it by that name, and with a query the page would
load it twice. A folder for each release, \`/galley/1.2.0/\`, makes addresses new instead, and may be cached for ever.

A page whose policy has \`img-src 'self'\` without \`data:\` adds \`<link rel="stylesheet" href="/galley/galley-signs.css" />\`, for the
signs of accounts in a byline. Nothing else of ours is a \`data:\` picture.

From another host than the page's, add \`crossorigin\` to each tag.

\`galley.js\` fetches languages and dialogs when they are needed, from the folder it lies in. Their names change with their
content. To have them checked as well, put \`importmap.json\` into \`<script type="importmap">\` before the first module,
with the addresses of your folder; browsers that do not know \`integrity\` in there load them unchecked.
\`integrity.json\` has the hashes of all files, for templates.

| file | integrity |
| ---- | --------- |
${rows.join('\n')}
`,
  );
}
