// The corpus: articles in the shapes of many sites, and what is expected of each.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('./samples/', import.meta.url);
const kinds = { txt: 'text', html: 'html', wp: 'wordpress' };

/** Every sample with its options, and the file of what is expected. */
export const samples = readdirSync(folder, { recursive: true })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(?:txt|html|wp)$/.test(file))
  .sort()
  .map(file => {
    const [, name, ending] = /^(.*)\.(\w+)$/.exec(file);
    const own = new URL(`${name}.options.json`, folder);
    const options = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {};
    const titled = ending === 'wp' ? true : undefined;
    return {
      name,
      source: readFileSync(new URL(file, folder), 'utf8'),
      options: { kind: kinds[ending], titled, ...options },
      expected: fileURLToPath(new URL(`${name}.expected`, folder)),
    };
  });

/** A conversion as the expectations write it: the result, then what each line was taken for. */
export function written({ html, recognitions }) {
  const lines = recognitions.map(
    ({ kind, line, text, sure }) => `${line} ${kind}${sure ? '' : ', doubtful'}: ${text}`,
  );
  return `${html.trimEnd()}\n\n${lines.map(line => `${line}\n`).join('')}`;
}
