// The allow-lists for sanitizers, against the manifest that they are written from.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = file => readFileSync(file, 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(module => module.declarations)
  .filter(({ customElement }) => customElement);

/** Attributes of ours that hold an address, each of which a sanitizer has to check as it checks a link's. */
const addresses = ['acquire', 'href', 'license', 'manifest', 'origin', 'pixel'];

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

  it('name every attribute that holds an address, where a sanitizer can be told', async () => {
    const imported = async file => (await import(`./sanitize/${file}`)).default;
    const { ADD_URI_SAFE_ATTR: unchecked } = await imported('dompurify.js');
    const sanitizeHtml = (await imported('sanitize-html.js'))({
      ...{ allowedTags: [], allowedAttributes: {}, allowedEmptyAttributes: [] },
      allowedSchemesAppliedToAttributes: [],
    });
    const { protocols } = (await imported('rehype-sanitize.js'))({ tagNames: [] });
    const [, wordpress] = read('sanitize/wp_kses.php').match(/uri_attributes.*?\[(.*?)\]/s);
    for (const name of addresses) {
      assert.ok(!unchecked.includes(name), `DOMPurify checks ${name}`);
      assert.ok(
        sanitizeHtml.allowedSchemesAppliedToAttributes.includes(name),
        `sanitize-html checks ${name}`,
      );
      assert.ok(protocols[name] && !protocols[name].includes('javascript'), `rehype-sanitize checks ${name}`);
      assert.ok(wordpress.includes(`'${name}'`), `WordPress checks ${name}`);
    }
  });

  it('says of the Sanitizer API that it checks none of them', () => {
    const [, ...lines] = read('sanitize/sanitizer-api.js').split('\n').slice(0, 3);
    for (const name of addresses) assert.match(lines.join(' '), new RegExp(`\\b${name}\\b`));
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
