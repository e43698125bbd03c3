// Writes the template for translators, galley/languages/galley.pot, with GNU gettext's xgettext.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('./galley/', import.meta.url));

/** What WordPress translates of block.json, as calls that xgettext understands. */
const wordsOfBlocks = paths =>
  paths.map(path => {
    const { title, description, keywords } = JSON.parse(readFileSync(join(plugin, path), 'utf8'));
    const call = (words, context) => `_x(${JSON.stringify(words)}, ${JSON.stringify(context)});`;
    return [
      call(title, 'block title'),
      call(description, 'block description'),
      ...keywords.map(word => call(word, 'block keyword')),
    ].join('\n');
  });

/** The template, without the date that would change with every run. */
export function template() {
  const files = readdirSync(plugin, { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .sort();
  const ending = text => files.filter(path => path.endsWith(text));
  const folder = mkdtempSync(join(tmpdir(), 'galley-pot-'));
  try {
    const blocks = join(folder, 'blocks.php');
    writeFileSync(blocks, `<?php\n${wordsOfBlocks(ending('block.json')).join('\n')}\n`);
    const collect = (language, paths) => {
      const options = ['--from-code=UTF-8', '--force-po', '--no-location', '--package-name=Galley'];
      const keywords = ['--keyword', '--keyword=__', '--keyword=esc_html__', '--keyword=_x:1,2c'];
      const { status, stdout, stderr, error } = spawnSync(
        'xgettext',
        [...options, ...keywords, `--language=${language}`, '--output=-', ...paths],
        { cwd: plugin, encoding: 'utf8' },
      );
      if (error) throw new Error('xgettext is missing: install gettext.');
      if (status) throw new Error(stderr);
      return stdout.replaceAll('CHARSET', 'UTF-8').replace(/^"POT-Creation-Date.*\n/m, '');
    };
    const [php, js] = [
      collect('PHP', [...ending('.php'), blocks]),
      collect('JavaScript', ['blocks/editor.js']),
    ];
    const [header, ...entries] = php.trim().split('\n\n');
    const more = js.trim().split('\n\n').slice(1);
    const own = header.replace(/^(#.*\n)+/, '# Galley, a plug-in for WordPress. Under the MIT licence.\n');
    return `${[own, ...new Set([...entries, ...more])].join('\n\n')}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(plugin, 'languages/galley.pot'), template());
}
