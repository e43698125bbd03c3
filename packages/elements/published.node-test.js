import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = file => readFileSync(new URL(file, import.meta.url));
const json = file => JSON.parse(read(file));
const hashOf = file => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;

describe('the files for a page without a build', () => {
  const hashes = json('cdn/integrity.json');
  const files = readdirSync(new URL('cdn/', import.meta.url), { recursive: true });
  const hashed = files.filter(file => /\.(js|css|svg)$/.test(file));

  it('all have a hash that holds', () => {
    assert.deepEqual(Object.keys(hashes), hashed.sort());
    for (const file of hashed) assert.equal(hashes[file], hashOf(`cdn/${file}`), file);
  });

  it('are named in the table with these hashes, and in the tags to copy', () => {
    const readme = read('cdn/README.md').toString();
    for (const file of ['galley.js', 'galley-head.js', 'galley.css', 'galley.fr.css', 'galley-signs.css']) {
      assert.ok(readme.includes(`| \`${file}\` | \`${hashes[file]}\` |`), file);
    }
    assert.ok(readme.includes(`src="/galley/galley.js" integrity="${hashes['galley.js']}"`));
  });

  it('are vouched for in the import map, what comes later included', () => {
    const { integrity } = json('cdn/importmap.json');
    for (const file of hashed.filter(name => name.endsWith('.js') && name !== 'galley-head.js')) {
      assert.equal(integrity[`/galley/${file}`], hashes[file]);
    }
  });
});

describe('the words of a language', () => {
  it('are there at once for all elements where their module is imported', async () => {
    const { RelatedLinkElement, LicensingFooterElement } = await import('@galley/elements');
    await import('@galley/elements/words/fr.js');
    assert.equal(RelatedLinkElement.words.in('fr').label, 'À lire aussi');
    assert.match(LicensingFooterElement.words.in('fr').republish, /Republier/);
  });
});

describe('what editors and language models read', () => {
  const tags = json('custom-elements.json')
    .modules.flatMap(module => module.declarations ?? [])
    .filter(one => one.tagName);
  const names = tags.map(one => one.tagName).sort();

  it('names every tag and every attribute: VS Code', () => {
    const data = json('vscode.html-custom-data.json').tags;
    assert.deepEqual(data.map(one => one.name).sort(), names);
    for (const { tagName, attributes = [] } of tags) {
      const listed = data.find(one => one.name === tagName).attributes.map(one => one.name);
      assert.deepEqual(
        listed,
        attributes.map(one => one.name),
      );
    }
  });

  it('offers the words that an attribute takes', () => {
    const kind = json('vscode.html-custom-data.json')
      .tags.find(one => one.name === 'galley-related-link')
      .attributes.find(one => one.name === 'kind');
    assert.ok(kind.values.some(one => one.name === 'podcast'));
  });

  it('names every custom property once, the theme’s too: VS Code', () => {
    const listed = json('vscode.css-custom-data.json').properties.map(one => one.name);
    assert.deepEqual([...new Set(listed)], listed);
    for (const role of ['accent', 'muted', 'rule', 'paper', 'font'])
      assert.ok(listed.includes(`--galley-${role}`));
    for (const { name } of tags.flatMap(one => one.cssProperties ?? []))
      assert.ok(listed.includes(name), name);
  });

  it('names every tag, and the package with its version: JetBrains', () => {
    const data = json('web-types.json');
    const { name, version } = json('package.json');
    assert.deepEqual([data.name, data.version], [name, version]);
    assert.deepEqual(data.contributions.html.elements.map(one => one.name).sort(), names);
  });

  it('names every tag, attribute, slot and event: llms.txt', () => {
    const text = read('llms.txt').toString();
    for (const { tagName, attributes = [], slots = [], events = [] } of tags) {
      const section = text.split(`## <${tagName}>`)[1].split('\n## ')[0];
      const slotNames = slots.filter(one => one.name).map(one => `slot="${one.name}"`);
      const written = attributes.filter(one => !['lead', 'separator'].includes(one.name));
      for (const word of [...written.map(one => one.name), ...events.map(one => one.name), ...slotNames]) {
        assert.ok(section.includes(`\`${word}`), `${tagName}: ${word}`);
      }
    }
    assert.doesNotMatch(text, /undefined/);
  });
});
