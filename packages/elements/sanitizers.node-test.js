// The allow-lists for sanitizers, against the manifest that they are written from.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = file => readFileSync(file, 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(module => module.declarations)
  .filter(({ customElement }) => customElement);

describe('allow-lists', () => {
  const lists = readdirSync('sanitize').filter(file => !file.endsWith('.d.ts'));

  it('are there for six sanitizers', () => {
    assert.deepEqual(lists, [
      'dompurify.js',
      'drupal.txt',
      'rehype-sanitize.js',
      'sanitize-html.js',
      'sanitizer-api.js',
      'wp_kses.php',
    ]);
  });

  for (const file of lists) {
    it(`${file} has every tag and attribute of the manifest`, () => {
      const list = read(`sanitize/${file}`);
      for (const { tagName, attributes = [] } of elements) {
        assert.match(list, new RegExp(`['"<]${tagName}\\b`));
        for (const { name } of attributes) {
          const inList = name === 'for' && file.startsWith('rehype') ? 'htmlFor' : name;
          assert.match(list, new RegExp(`['" ]${inList}['" >]`), `${tagName} ${name}`);
        }
      }
    });
  }
});
