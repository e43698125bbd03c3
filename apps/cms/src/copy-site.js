// Copies a recipe's site, and changes on the way what an editor would have typed: data files and front matter.
import { mkdirSync, readFileSync, readdirSync, writeFileSync, copyFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import yaml from 'js-yaml';

// Dates stay the words that they are.
const schema = yaml.CORE_SCHEMA;
const changedYaml = (text, change) => yaml.dump(change(yaml.load(text, { schema })), { schema });

const changers = {
  '.json': (text, change) => JSON.stringify(change(JSON.parse(text)), undefined, 2),
  '.yml': changedYaml,
  '.md': (text, change) =>
    text.replace(/^---\n(.*?)\n---\n/s, (_, front) => `---\n${changedYaml(front, change)}---\n`),
};

/** Copies a folder; `change` gets what each JSON, YAML or Markdown file holds, and returns what it should. */
export function copySite(from, to, change) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const target = join(to, file.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    const changer = changers[extname(file)];
    if (changer) writeFileSync(target, changer(readFileSync(file, 'utf8'), change));
    else copyFileSync(file, target);
  }
}
