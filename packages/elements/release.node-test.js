// A release, rehearsed: the changesets of this checkout become versions and changelogs in a copy of it, and npm is
// asked what it would publish.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const json = file => JSON.parse(readFileSync(file, 'utf8'));

const folders = readdirSync(`${root}packages`).filter(
  name => !json(`${root}packages/${name}/package.json`).private,
);
/** What the package of all elements holds or puts into its files for the CDN. */
const inElements = folders
  .map(folder => `@galley/${folder}`)
  .filter(name => !['@galley/convert', '@galley/tokens'].includes(name));
const changesets = readdirSync(`${root}.changeset`)
  .filter(file => file.endsWith('.md'))
  .map(file => {
    const [, head, body] = readFileSync(`${root}.changeset/${file}`, 'utf8').split(/^---$/m);
    return { file, names: [...head.matchAll(/'([^']+)'/g)].map(([, name]) => name), words: body.trim() };
  });

describe('a release', () => {
  let copy;
  const room = name => join(copy, 'packages', name);
  const run = (command, args, options) =>
    execFileSync(command, args, { cwd: copy, encoding: 'utf8', ...options });

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'galley-release-'));
    for (const entry of ['package.json', '.changeset', '.npmrc', 'packages', 'apps']) {
      cpSync(join(root, entry), join(copy, entry), {
        recursive: true,
        filter: path => !/node_modules|storybook-static|\.results|\.turbo/.test(path),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    run('git', ['init', '--quiet']);
    run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version']);
    run(process.execPath, ['packages/tooling/src/name-repository.js'], {
      env: { ...process.env, GITHUB_REPOSITORY: 'someone/galley' },
    });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('uses up every changeset, and gives each package that one names a version and its words', () => {
    const left = readdirSync(join(copy, '.changeset')).filter(file => file.endsWith('.md'));
    assert.deepEqual(left, []);
    const flat = text => text.replace(/\s+/g, ' ');
    for (const { names, words } of changesets) {
      for (const name of names) {
        const folder = name.replace('@galley/', '');
        assert.notEqual(
          json(join(room(folder), 'package.json')).version,
          json(`${root}packages/${folder}/package.json`).version,
        );
        assert.ok(
          flat(readFileSync(join(room(folder), 'CHANGELOG.md'), 'utf8')).includes(flat(words)),
          `${name}: ${words}`,
        );
      }
    }
  });

  it('tells who installs all elements of every change to one of them', () => {
    for (const { file, names } of changesets.filter(one =>
      one.names.some(name => inElements.includes(name)),
    )) {
      assert.ok(names.includes('@galley/elements'), file);
    }
  });

  it('keeps packages together: each asks for the versions that are published with it', () => {
    for (const folder of folders) {
      const { version, dependencies = {} } = json(join(room(folder), 'package.json'));
      // Who is not released now asks for what it asked for.
      if (version === json(`${root}packages/${folder}/package.json`).version) continue;
      for (const [name, range] of Object.entries(dependencies).filter(([one]) =>
        one.startsWith('@galley/'),
      )) {
        assert.equal(
          range,
          `^${json(join(room(name.replace('@galley/', '')), 'package.json')).version}`,
          name,
        );
      }
    }
  });

  for (const folder of folders) {
    it(`would publish @galley/${folder} with what belongs to it, and nothing else`, () => {
      const told = JSON.parse(
        run(npm, ['publish', '--dry-run', '--json', '--loglevel=error'], {
          cwd: room(folder),
          shell: process.platform === 'win32',
        }),
      );
      const { id, files: packed } = told[`@galley/${folder}`] ?? told;
      const { version, publishConfig, repository } = json(join(room(folder), 'package.json'));
      assert.equal(id, `@galley/${folder}@${version}`);
      const files = packed.map(({ path }) => path);
      for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
        assert.ok(files.includes(file), file);
      assert.deepEqual(
        files.filter(file => /\.map$|\.test\.|\.stories\.|^src\/.*\.[jt]s$/.test(file)),
        [],
      );
      assert.deepEqual(publishConfig, { access: 'public', provenance: true });
      assert.deepEqual(repository, {
        type: 'git',
        url: 'git+https://github.com/someone/galley.git',
        directory: `packages/${folder}`,
      });
    });
  }
});
