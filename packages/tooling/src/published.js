// What is asked of every published package: is it packed right, is its manifest true, is it small?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { readmeWithTables } from './api-tables.js';
import { budgetOf } from './budgets.js';
import { firstLoad } from './size.js';

const read = file => readFileSync(file, 'utf8');
const pkg = JSON.parse(read('package.json'));

describe('package', () => {
  it('is what publint expects of one', async () => {
    const { messages } = await publint({ pkgDir: process.cwd(), strict: true });
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every resolver finds (attw)', () => {
    // attw looks at modules; stylesheets, data and classic scripts have no types.
    const typed = ([entry, to]) => to.types && !entry.includes('*');
    const entries = Object.entries(pkg.exports)
      .filter(one => !typed(one))
      .map(([entry]) => entry);
    const { status, stdout } = spawnSync(
      'attw',
      [
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
        '--exclude-entrypoints',
        ...entries,
      ],
      { encoding: 'utf8', shell: process.platform === 'win32' },
    );
    assert.equal(status, 0, stdout);
  });

  it('has code and types that import only what the package names', () => {
    const named = [pkg.name, ...Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies })];
    const files = readdirSync('dist', { recursive: true }).filter(file => /\.(js|d\.ts)$/.test(file));
    for (const file of files) {
      const text = read(`dist/${file}`).replace(/\/\*\*.*?\*\//gs, '');
      for (const [, name] of text.matchAll(
        /(?:from|import) ?\(?["']((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^"']*)?["']/g,
      )) {
        assert.ok(
          named.includes(name) || named.includes(`@types/${name}`) || pkg.bin,
          `${file} imports ${name}`,
        );
      }
    }
  });

  it('has a README and a changelog', () => {
    assert.match(read('README.md'), new RegExp(`^# .*${pkg.name}`));
    assert.ok(existsSync('CHANGELOG.md'));
  });
});

if (readdirSync('src').some(file => file.endsWith('-element.ts'))) {
  describe('manifest', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const elements = modules.flatMap(module => module.declarations ?? []).filter(one => one.customElement);
    const listedNames = key =>
      [...new Set(elements.flatMap(one => one[key] ?? []).map(one => one.name))].sort();

    const sources = readdirSync('src')
      .filter(file => file.endsWith('.ts') && !/\.(test|stories|css)\.ts$/.test(file))
      .map(file => read(`src/${file}`).replace(/\/\*\*.*?\*\//gs, ''))
      .join('\n');
    const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

    it('lists the tags that are defined', () => {
      assert.deepEqual(elements.map(one => one.tagName).sort(), found(sources, /define\('([^']+)'/g));
    });
    it('lists the events that are dispatched, each with its class', () => {
      assert.deepEqual(listedNames('events'), found(sources, /super\('(galley-[^']+)'/g));
      for (const event of elements.flatMap(one => one.events ?? [])) {
        assert.match(event.type.text, /^Galley\w+Event$/, event.name);
      }
    });
    it('lists the slots that there are', () => {
      const names = found(sources, /<slot\s+name="([^"]+)"/g);
      if (/<slot(?: @[^>]*| [^n>][^>]*)?>/.test(sources)) names.unshift('');
      assert.deepEqual(listedNames('slots'), names);
    });
    it('lists the parts that there are', () => {
      const listed = listedNames('cssParts');
      // What stands in part="…"; a part that is put together, "letter-${n}", is told of in words.
      const written = found(sources, / part="([^"]+)"/g).flatMap(part =>
        part.replace(/\$\{.*?\}/g, '').split(' '),
      );
      const missing = written.filter(part => part && !part.endsWith('-') && !listed.includes(part));
      assert.deepEqual(missing, []);
      const invented = listed.filter(
        part => !written.includes(part) && !new RegExp(`['\`} ]${part}['\` ]`).test(sources),
      );
      assert.deepEqual(invented, []);
    });
    it('lists the custom properties that the element has for itself, at most five', () => {
      const theme = /--galley-(accent|muted|rule|paper|font)$/;
      const names = found(sources + read('style.css'), /(--galley-[\w-]+)/g).filter(
        name => !theme.test(name),
      );
      assert.deepEqual(listedNames('cssProperties'), names);
      assert.ok(names.length <= 5, names.join(' '));
    });
    it('declares the type of every tag and event, from which the types of the frameworks come', () => {
      const define = read('src/define.ts');
      const declared = found(define, /^ {4}'(galley-[\w-]+)':/gm);
      assert.deepEqual(declared, [...elements.map(one => one.tagName), ...listedNames('events')].sort());
    });
    it('names every attribute after its property, as the types of the frameworks do', () => {
      const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
      for (const { name, attribute } of elements.flatMap(one => one.members ?? [])) {
        if (attribute) assert.equal(attribute, kebab(name));
      }
    });
    it('is what the README’s tables say (galley-docs writes them)', async () => {
      assert.match(read('README.md'), /<!-- api -->/);
      assert.equal(read('README.md'), await readmeWithTables());
    });
    it('names modules that are published', () => {
      const named = modules.flatMap(({ path, exports = [] }) => [
        path,
        ...exports.map(({ declaration }) => declaration.module).filter(Boolean),
      ]);
      assert.deepEqual(
        named.filter(path => !/^dist\//.test(path) || !existsSync(path)),
        [],
      );
    });
    it('describes every property', () => {
      const fields = elements.flatMap(one => one.members ?? []).filter(one => one.kind === 'field');
      assert.deepEqual(
        fields.filter(one => !one.description).map(one => one.name),
        [],
      );
    });
  });
}

/** What is measured: an element's definition, or the module that a package without elements puts to work. */
const measured = ['dist/define.js', 'dist/describe-page.js'].find(existsSync);

if (Array.isArray(pkg.sideEffects) && measured) {
  describe('size', () => {
    it('is within its budget', async () => {
      const bytes = await firstLoad(measured);
      const budget = budgetOf(pkg.name);
      console.log(`${pkg.name}: ${bytes} of ${budget} bytes${/define/.test(measured) ? ' with Lit' : ''}`);
      assert.ok(bytes <= budget, `${bytes} bytes, ${budget} allowed`);
    });
  });
}
