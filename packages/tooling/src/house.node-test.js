// The rules of the house: what may import what, how a room is furnished, a lock file for every machine.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const json = path => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Floors, from the ground up. Imports point down only. */
const floors = [
  ['@galley/core', '@galley/tokens'],
  [
    '@galley/byline-card',
    '@galley/photo-credit',
    '@galley/related-link',
    '@galley/font-size-control',
    '@galley/licensing-footer',
  ],
  ['@galley/structured-data', '@galley/convert'],
  ['@galley/elements'],
  ['@galley/storybook', '@galley/consumers', '@galley/cms', '@galley/benchmark'],
];
const floorOf = name => floors.findIndex(names => names.includes(name));

const rooms = ['packages', 'apps'].flatMap(folder =>
  readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
);
const sourcesOf = room =>
  readdirSync(join(root, room, 'src'), { recursive: true })
    .filter(file => /\.(ts|mdx)$/.test(file) && !file.endsWith('.css.ts'))
    .map(file => ({
      file: `${room}/src/${file}`,
      text: readFileSync(join(root, room, 'src', file), 'utf8'),
    }));
const importsOf = text =>
  [...text.replace(/\/\*\*.*?\*\//gs, '').matchAll(/(?:from|import)\s*\(?\s*'([^'.#\s,][^'\s,]*)'/g)].map(
    ([, name]) => name,
  );
const packageOf = specifier =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('layers', () => {
  for (const room of rooms) {
    const { name, dependencies = {}, peerDependencies, bin, private: kept } = json(`${room}/package.json`);
    if (name === '@galley/tooling') continue;

    it(`${name} depends only on floors below it`, () => {
      const floor = floorOf(name);
      assert.ok(floor >= 0, `${name} has no floor yet: add it to the list`);
      for (const dependency of Object.keys(dependencies).filter(one => one.startsWith('@galley/'))) {
        assert.ok(floorOf(dependency) < floor, `${name} → ${dependency}`);
      }
    });

    it(`${name} imports only what it names as a dependency`, () => {
      const own = sourcesOf(room).filter(
        ({ file }) => !/\.(test|stories)\.ts$|\.mdx$|\/testing\//.test(file),
      );
      const named = { ...dependencies, ...peerDependencies };
      for (const { file, text } of kept ? [] : own) {
        for (const imported of importsOf(text).map(packageOf)) {
          // What a command imports of Node is there; for a browser it would not be.
          const ofNode = Boolean(bin) && imported.startsWith('node:');
          assert.ok(
            ofNode || imported in named || `@types/${imported}` in named,
            `${file} imports ${imported}`,
          );
        }
      }
    });
  }

  it('a story or a test of one element uses no other element', () => {
    for (const room of rooms.filter(path => floorOf(json(`${path}/package.json`).name) === 1)) {
      const { name } = json(`${room}/package.json`);
      for (const { file, text } of sourcesOf(room)) {
        const others = importsOf(text)
          .map(packageOf)
          .filter(one => floorOf(one) >= 1 && one !== name);
        assert.deepEqual(others, [], file);
      }
    }
  });
});

describe('dependencies', () => {
  const published = rooms
    .map(room => json(`${room}/package.json`))
    .filter(one => !one.private && floorOf(one.name) >= 0);
  const listedUnder = heading => {
    const section = readFileSync(join(root, 'SECURITY.md'), 'utf8')
      .split(`## ${heading}\n`)[1]
      .split('\n## ')[0];
    return [...section.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\|/gm)].map(([, name, license]) => [
      name,
      license,
    ]);
  };

  for (const [heading, isMeant] of [
    ['Dependencies that reach readers', one => !one.bin],
    ['Dependencies of the converter', one => one.bin],
  ]) {
    it(`are few, and SECURITY.md names each with its licence: ${heading}`, () => {
      const needed = published
        .filter(isMeant)
        .flatMap(one => Object.keys(one.dependencies ?? {}))
        .filter(name => !name.startsWith('@galley/'));
      const listed = listedUnder(heading);
      assert.deepEqual(listed.map(([name]) => name).sort(), [...new Set(needed)].sort());
      for (const [name, license] of listed) {
        const place = ['packages/convert/node_modules', 'node_modules'].find(folder =>
          existsSync(join(root, folder, name, 'package.json')),
        );
        const { license: declared } = json(`${place}/${name}/package.json`);
        assert.equal(declared.replace(/[()]/g, '').replace(' OR ', ' or '), license, name);
      }
    });
  }
});

describe('rooms', () => {
  for (const name of floors[1]) {
    const folder = name.replace('@galley/', '');
    it(`${name} has every piece of furniture`, () => {
      const files = ['README.md', 'CHANGELOG.md', 'style.css', 'tsconfig.json'];
      const sources = ['-element.ts', '-element.test.ts', '.stories.ts'].map(end => `src/${folder}${end}`);
      for (const file of [...files, ...sources, 'src/define.ts', 'src/index.ts', 'src/states.test.ts']) {
        assert.ok(existsSync(join(root, 'packages', folder, file)), `${folder}/${file} is missing`);
      }
    });
  }
});

describe('languages', () => {
  const languages = 'ar de es fa fr he hi ja ko pt ru tr uk zh'.split(' ');
  for (const name of floors[1]) {
    const folder = join(root, name.replace('@galley', 'packages'));
    it(`${name} speaks fifteen: a table and a stylesheet for each but English`, () => {
      const tables = readdirSync(join(folder, 'src/words'));
      const sheets = readdirSync(join(folder, 'words'));
      for (const language of languages) {
        assert.ok(tables.includes(`${language}.ts`), language);
        assert.ok(sheets.includes(`${language}.css`), language);
      }
    });
    it(`${name} carries no language but English to those who speak another`, () => {
      const letters = /--_[\w-]+: '[^']*[^\p{ASCII}\p{P}\p{S}\s]/u;
      const sheet = readFileSync(join(folder, 'style.css'), 'utf8');
      assert.doesNotMatch(sheet, letters);
    });
  }
});

describe('theme', () => {
  it('falls back to the same colours and type in every sheet', () => {
    const defaults = {};
    for (const name of floors[1]) {
      const sheet = readFileSync(join(root, name.replace('@galley', 'packages'), 'style.css'), 'utf8');
      for (const [, role, fallback] of sheet.matchAll(
        /var\(--galley-(accent|muted|rule|paper|font), (.*)\);/g,
      )) {
        defaults[role] = (defaults[role] ?? new Set()).add(fallback);
      }
    }
    assert.deepEqual(defaults, {
      accent: new Set(['currentColor']),
      muted: new Set(['color-mix(in srgb, currentColor 72%, transparent)']),
      rule: new Set(['color-mix(in srgb, currentColor 20%, transparent)']),
      paper: new Set(['Canvas']),
      font: new Set(['system-ui, sans-serif']),
    });
  });
});

/** The house's own, that of the benchmark's peers, and those of the apps that install what is published. */
const locks = ['package-lock.json', 'packages/benchmark/peers/package-lock.json'].concat(
  readdirSync(join(root, 'apps/consumers'))
    .map(name => `apps/consumers/${name}/package-lock.json`)
    .filter(file => existsSync(join(root, file))),
);
for (const file of locks)
  describe(file, () => {
    const { packages } = json(file);

    it('holds the optional parts of every package for every platform', () => {
      // npm looks for a dependency beside the package, then in each folder above it.
      const isThere = (from, name) => {
        for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
          if (packages[`${at && `${at}/`}node_modules/${name}`]) return true;
          if (!at) return false;
        }
      };
      const gaps = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter(name => !isThere(from, name))
          .map(name => `${from} → ${name}`),
      );
      assert.deepEqual(gaps, []);
    });

    it('names no host, so that it serves every registry', () => {
      const hosts = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
      assert.deepEqual(
        hosts.map(([path]) => path),
        [],
      );
    });
  });
