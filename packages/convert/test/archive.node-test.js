// The command and the archives: what goes in, what comes out, and what is left alone.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeExport, writeFolder } from '../bench/export.js';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'galley-convert-'));
after(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
/** A folder of its own for each test, with files in it. */
function folderWith(files = {}) {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const run = (cwd, args, node = []) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const contentOf = (...path) => readFileSync(join(...path), 'utf8');
/** Every file below a folder, by name. */
const tree = folder =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [join(entry.parentPath, entry.name), contentOf(entry.parentPath, entry.name)])
      .map(([path, content]) => [path.slice(folder.length + 1), content]),
  );

const prose = 'The quick brown fox jumps over the lazy dog, and the dog does not mind it at all.';
const article = `A Fox Jumps Over A Dog\nBy Jane Doe\n${prose} (RELATED: Foxes Are Quick These Days)\n`;
const byline = '<galley-author>Jane Doe</galley-author>';
const body = `By Jane Doe\n\n${prose}\n\nCafé, “quoted”.`;
const item = content => `<item>\n<title>T</title>\n<content:encoded>${content}</content:encoded>\n</item>\n`;
const wxr = (...items) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss>\n<channel>\n${items.join('')}</channel>\n</rss>\n`;
const cdata = text => `<![CDATA[${text}]]>`;

describe('galley-convert', () => {
  it('prints one article', () => {
    const folder = folderWith({ 'a.txt': article });
    const { stdout, status } = run(folder, ['a.txt']);
    assert.equal(status, 0);
    assert.match(stdout, /^<article>\n<h1>A Fox Jumps Over A Dog<\/h1>/);
    assert.deepEqual(Object.keys(tree(folder)), ['a.txt']);
  });

  it('converts a folder into another, and says what it found', () => {
    const folder = folderWith({
      'in/a.txt': article,
      'in/deep/b.html': `<h1>B</h1><p>By Jane Doe</p><p>${prose}</p>`,
      'in/c.png': 'x',
    });
    const { stderr } = run(folder, ['in', '--out', 'out']);
    assert.deepEqual(Object.keys(tree(join(folder, 'out'))).sort(), ['a.html', join('deep', 'b.html')]);
    assert.match(contentOf(folder, 'out/deep/b.html'), new RegExp(byline));
    assert.match(stderr, /author +│ +2 │ +0/);
    assert.match(stderr, /2 articles .* 2 written, 1 files of other kinds passed over/);
  });

  it('overwrites nothing without --write', () => {
    const folder = folderWith({ 'in/a.txt': article, 'out/a.html': 'mine' });
    assert.match(run(folder, ['in', '--out', 'out']).stderr, /1 not written, as files are there already/);
    assert.equal(contentOf(folder, 'out/a.html'), 'mine');
    run(folder, ['in', '--out', 'out', '--write']);
    assert.match(contentOf(folder, 'out/a.html'), new RegExp(byline));
  });

  it('asks where to before it touches a folder', () => {
    const folder = folderWith({ 'in/a.html': '<p>By Jane Doe</p>' });
    const { status, stderr } = run(folder, ['in']);
    assert.equal(status, 2);
    assert.match(stderr, /say where to/);
    assert.deepEqual(tree(folder), { [join('in', 'a.html')]: '<p>By Jane Doe</p>' });
  });

  it('changes pages in their place with --write, and leaves those alone in which there is nothing to change', () => {
    const plain = `<p class=x>${prose}</p>`;
    const folder = folderWith({
      'a.html': `<p>By Jane Doe</p><p>${prose}</p>`,
      'b.html': plain,
      'c.txt': article,
    });
    run(folder, ['.', '--write']);
    assert.match(contentOf(folder, 'a.html'), new RegExp(byline));
    assert.equal(contentOf(folder, 'b.html'), plain);
    assert.equal(contentOf(folder, 'c.txt'), article);
    assert.match(contentOf(folder, 'c.html'), new RegExp(byline));
    assert.deepEqual(Object.keys(tree(folder)).sort(), ['a.html', 'b.html', 'c.html', 'c.txt']);
  });

  it('looks without writing with --check, and lists what is doubtful with its line', () => {
    const folder = folderWith({ 'a.txt': `${article}\nPaul Grün wrote it.\n\nRelated: dough\n\n${prose}\n` });
    const { stdout } = run(folder, ['a.txt', '--check']);
    assert.match(
      stdout,
      /^a\.txt:7 {2}related 0\.57 {2}Related: dough {2}\(begins with “Related”; too short for a title\)\n$/,
    );
    assert.deepEqual(Object.keys(tree(folder)), ['a.txt']);
  });

  it('says why with --explain', () => {
    const folder = folderWith({ 'a.txt': article });
    const { stdout } = run(folder, ['a.txt', '--explain']);
    assert.match(
      stdout,
      /a\.txt:2 {2}author 0\.95 {2}By Jane Doe {2}\(begins with “By”; Jane Doe is written as a name\)/,
    );
  });

  it('gives the recognised parts as JSON', () => {
    const folder = folderWith({ 'a.txt': article });
    const { headline, authors, related, html } = JSON.parse(
      run(folder, ['a.txt', '--format', 'json']).stdout,
    );
    assert.equal(headline, 'A Fox Jumps Over A Dog');
    assert.deepEqual(authors, [{ name: 'Jane Doe' }]);
    assert.deepEqual(related, [{ title: 'Foxes Are Quick These Days', label: 'RELATED' }]);
    assert.match(html, new RegExp(byline));
  });

  it('puts a folder into one file of JSON lines', () => {
    const folder = folderWith({ 'in/a.txt': article, 'in/b.txt': article });
    run(folder, ['in', '--format', 'jsonl', '--out', 'all.jsonl']);
    const lines = contentOf(folder, 'all.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ file }) => file),
      [join('in', 'a.txt'), join('in', 'b.txt')],
    );
  });

  it('writes every doubt and failure into a report', () => {
    const folder = folderWith({ 'in/a.txt': `${article}\nRelated: dough\n\n${prose}\n`, 'in/b.txt': '' });
    run(folder, ['in', '--out', 'out', '--report', 'report.jsonl']);
    const lines = contentOf(folder, 'report.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ place }) => place),
      [`${join('in', 'a.txt')}:5`, `${join('in', 'b.txt')}:1`],
    );
  });

  it('refuses what it does not know, in words', () => {
    const folder = folderWith({ 'a.txt': article });
    for (const [args, said] of [
      [['nowhere.txt'], /there is no nowhere\.txt/],
      [['a.txt', '--format', 'pdf'], /--format is one of same, html, json, jsonl/],
      [['a.txt', '--threshold', '7'], /--threshold takes a number from 0 to 1, not “7”/],
      [['a.txt', '--frmat', 'json'], /frmat/],
    ]) {
      const { status, stderr } = run(folder, args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
  });
});

describe('encodings', () => {
  const cases = {
    'UTF-8': Buffer.from(body),
    'UTF-8 with a mark': Buffer.from(`\ufeff${body}`),
    'UTF-16, little end first': Buffer.from(`\ufeff${body}`, 'utf16le'),
    'UTF-16, big end first': Buffer.from(`\ufeff${body}`, 'utf16le').swap16(),
    'UTF-16 without a mark': Buffer.from(body, 'utf16le'),
    'Windows-1252': Buffer.from(body.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(cases)) {
    it(`${name} is recognised`, () => {
      const folder = folderWith({ 'a.txt': bytes });
      assert.match(run(folder, ['a.txt']).stdout, /<p>Café, “quoted”\.<\/p>/);
    });
  }

  it('says in the page that it is UTF-8 now', () => {
    const page = `<html><head><meta charset="windows-1252"><title>T</title></head><body><p>By Jane Doe</p><p>${prose} Caf\xe9.</p></body></html>`;
    const folder = folderWith({ 'a.html': Buffer.from(page, 'latin1') });
    const { stdout } = run(folder, ['a.html']);
    assert.match(stdout, /<meta charset="utf-8">/);
    assert.match(stdout, /Café/);
  });
});

describe('WordPress exports', () => {
  it('change nothing but the articles in which something was recognised', () => {
    const source = wxr(item(cdata(body)), item(cdata(prose)), item(''), item(cdata('x ]]]]><![CDATA[> y')));
    const folder = folderWith({ 'a.xml': source });
    run(folder, ['a.xml', '--out', 'b.xml']);
    const card = `<galley-byline-card>\n${byline}\n</galley-byline-card>`;
    assert.equal(contentOf(folder, 'b.xml'), source.replace('By Jane Doe', card));
  });

  it('may hold their articles escaped', () => {
    const folder = folderWith({
      'a.xml': wxr(item(`&lt;p&gt;By Jane Doe&lt;/p&gt;&lt;p&gt;${prose} &amp;amp; so&lt;/p&gt;`)),
    });
    run(folder, ['a.xml', '--out', 'b.xml']);
    assert.match(
      contentOf(folder, 'b.xml'),
      /<galley-author>Jane Doe<\/galley-author>[^]* &amp; so<\/p>\]\]>/,
    );
  });

  it('are decoded article by article, and stay in their encoding', () => {
    const old = Buffer.from(item(cdata(`By Jane Doe\n\n${prose} \x93q\x94 \xe9`)), 'latin1');
    const [start, end] = wxr('|').split('|');
    const folder = folderWith({
      'a.xml': Buffer.concat([Buffer.from(start), old, Buffer.from(item(cdata(body)) + end)]),
    });
    run(folder, ['a.xml', '--out', 'b.xml']);
    const letters = readFileSync(join(folder, 'b.xml'), 'latin1');
    assert.equal(letters.match(/<galley-author>Jane Doe/g).length, 2);
    assert.ok(letters.includes('\x93q\x94 \xe9'));
    assert.ok(letters.includes(Buffer.from('Café, “quoted”').toString('latin1')));
  });

  it('in UTF-16 become UTF-8, and say so', () => {
    const source = wxr(item(cdata(body))).replace('UTF-8', 'UTF-16');
    const folder = folderWith({ 'a.xml': Buffer.from(`\ufeff${source}`, 'utf16le') });
    run(folder, ['a.xml', '--out', 'b.xml']);
    assert.match(contentOf(folder, 'b.xml'), /^<\?xml version="1\.0" encoding="UTF-8"\?>[^]*Café, “quoted”/);
  });

  it('give a file for each article if they are asked for HTML', () => {
    const folder = folderWith({ 'a.xml': wxr(item(cdata(body)), item(cdata(body))) });
    run(folder, ['a.xml', '--format', 'html', '--out', 'out']);
    assert.deepEqual(Object.keys(tree(join(folder, 'out'))).sort(), [
      join('a', '1-t.html'),
      join('a', '2-t.html'),
    ]);
  });
});

describe('JSON lines', () => {
  it('keep everything but the article as it was written', () => {
    const line = text =>
      `{"id": 12345678901234567890, "more": {"body": "x"},  "body": ${JSON.stringify(text)}, "z": 1.0}\n`;
    const html = text => `<p>By Jane Doe</p><p>${text}</p>`;
    const folder = folderWith({ 'a.jsonl': line(html(prose)) });
    run(folder, ['a.jsonl', '--out', 'b.jsonl']);
    const card = `<galley-byline-card>\n${byline}\n</galley-byline-card><p>${prose}</p>`;
    assert.equal(contentOf(folder, 'b.jsonl'), line(card));
  });

  it('pass on what is no article, and tell of it', () => {
    const source = `no json\n{"other": 1}\n\n{"body": ""}\n${JSON.stringify({ text: `By Jane Doe\n${prose}` })}`;
    const folder = folderWith({ 'a.jsonl': source });
    const { stderr, status } = run(folder, ['a.jsonl', '--out', 'b.jsonl']);
    assert.equal(status, 1);
    for (const said of [/no JSON .* a\.jsonl:1/, /no field .* a\.jsonl:2/, /empty .* a\.jsonl:4/])
      assert.match(stderr, said);
    assert.ok(contentOf(folder, 'b.jsonl').startsWith(source.slice(0, source.indexOf('{"text"'))));
    assert.match(contentOf(folder, 'b.jsonl'), /Jane Doe/);
  });
});

describe('bad input', () => {
  const deep = '<div>'.repeat(10_000);
  const bad = {
    'empty.txt': ['', /empty/],
    'blank.txt': [' \n\n ', /empty/],
    'binary.txt': [Buffer.from([80, 75, 3, 4, 0, 0, 1, 2, 255]), /binary, and no text/],
    'mixed.txt': [
      Buffer.concat([Buffer.from('one\ncafé '), Buffer.from([0x93])]),
      /wrong encoding: mostly UTF-8, but some bytes are none .*mixed\.txt:2/,
    ],
    'long.txt': ['x '.repeat(25_000_000), /larger than 2 MB, which no article is/],
    'deep.html': [
      `<p>\n${deep}By Jane Doe`,
      /nested more than 512 deep, which no browser shows as such .*deep\.html:2/,
    ],
    'plaintext.html': [
      '<p>a</p>\n<plaintext>By Jane Doe',
      /<plaintext> turns all that follows it into text .*plaintext\.html:2/,
    ],
    'feed.xml': ['<?xml version="1.0"?><feed></feed>', /XML, but no WordPress export/],
    'cut.xml': [wxr(item(cdata(body))).slice(0, 200), /the file ends in the midst of an <item>/],
  };

  it('is told with its line, and the rest goes on', () => {
    const files = Object.entries(bad).map(([name, [content]]) => [join('in', name), content]);
    const folder = folderWith({ ...Object.fromEntries(files), 'in/a.txt': article, 'in/z.txt': article });
    const { stderr, status } = run(folder, ['in', '--out', 'out']);
    assert.equal(status, 1);
    for (const [, [, said]] of Object.entries(bad)) assert.match(stderr, said);
    assert.match(contentOf(folder, 'out/a.html'), new RegExp(byline));
    assert.match(contentOf(folder, 'out/z.html'), new RegExp(byline));
    for (const name of Object.keys(bad).filter(name => !name.endsWith('.xml'))) {
      assert.ok(!existsSync(join(folder, 'out', name.replace(/\w+$/, 'html'))), name);
    }
  });

  it('in an export is passed on as it is, an article of 50 MB among others, too', () => {
    const big = item(cdata('x y '.repeat(12_500_000)));
    const source = wxr(item(cdata(body)), big, item(cdata(body)));
    const folder = folderWith({ 'a.xml': source });
    const { stderr } = run(folder, ['a.xml', '--out', 'b.xml']);
    assert.match(stderr, /larger than 2 MB, which no article is \(--limit\) .* a\.xml:14/);
    const card = `<galley-byline-card>\n${byline}\n</galley-byline-card>`;
    assert.ok(contentOf(folder, 'b.xml') === source.replaceAll('By Jane Doe', card));
  });

  it('that is hostile costs no word and runs nothing', () => {
    const hostile = `<h1>T</h1><p>By <a href="javascript:alert(1)">Jane Doe</a></p><p onclick="x()">${prose}</p><svg><script>By Jane Doe</script></svg><p>RELATED: <a href='"><script>'>A Title & More Of It</a></p><table><p>By Jane</table></body></html><p>${prose}`;
    const folder = folderWith({ 'a.html': hostile });
    const { stdout, status } = run(folder, ['a.html']);
    assert.equal(status, 0);
    assert.match(stdout, /<a href="&quot;&gt;&lt;script&gt;">A Title &amp; More Of It<\/a>/);
    assert.match(stdout, /<script>By Jane Doe<\/script>/);
  });

  it('that takes too long is given up, and the others are converted', () => {
    const folder = folderWith({
      'in/a.txt': article,
      'in/slow.txt': `A Slow One\n${'a'.repeat(40)}!\n${prose}`,
      'galley.convert.json': JSON.stringify({ recognisers: [{ kind: 'tip', pattern: '(a+)+b' }] }),
    });
    const { stderr } = run(folder, ['in', '--out', 'out', '--timeout', '1']);
    assert.match(stderr, /took more than 1 seconds/);
    assert.match(contentOf(folder, 'out/a.html'), new RegExp(byline));
  });

  it(
    'leaves no half of a file where it cannot write',
    { skip: process.getuid?.() === 0 || process.platform === 'win32' },
    () => {
      const folder = folderWith({ 'in/a.txt': article, 'out/keep.txt': '' });
      chmodSync(join(folder, 'out'), 0o555);
      const { stderr, status } = run(folder, ['in', '--out', 'out']);
      assert.equal(status, 2);
      assert.match(stderr, /EACCES/);
      assert.deepEqual(Object.keys(tree(join(folder, 'out'))), ['keep.txt']);
    },
  );

  it('leaves no half of a file where something else stands in its place', () => {
    const folder = folderWith({ 'in/a.txt': article, 'in/b.txt': article });
    mkdirSync(join(folder, 'out/a.html'), { recursive: true });
    const { stderr } = run(folder, ['in', '--out', 'out', '--write']);
    assert.match(stderr, /cannot be written: EISDIR .*a\.html/);
    assert.deepEqual(Object.keys(tree(join(folder, 'out'))), ['b.html']);
  });
});

describe('an interrupted run', () => {
  /** Begins a run, ends it as soon as it has saved how far it is, and resumes it. */
  async function interruptAndResume(folder, args, signal) {
    const child = spawn(process.execPath, [command, ...args, '--workers', '1'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise(resolve => child.on('exit', resolve));
    const saved = () =>
      ['.galley-convert.json', 'out/.galley-convert.json'].some(name => existsSync(join(folder, name)));
    let over = false;
    void ended.then(() => (over = true));
    while (!saved() && !over) await new Promise(resolve => setTimeout(resolve, 5));
    assert.ok(!over, 'the run is long enough to be interrupted');
    child.kill(signal);
    await ended;
    return run(folder, [...args, '--resume']);
  }

  it('of an export goes on where it was killed, and comes to the same result', async () => {
    const folder = folderWith();
    const articles = await writeExport(join(folder, 'a.xml'), 2e6);
    run(folder, ['a.xml', '--out', 'whole.xml']);
    const { stderr } = await interruptAndResume(folder, ['a.xml', '--out', 'b.xml'], 'SIGKILL');
    assert.ok(contentOf(folder, 'b.xml') === contentOf(folder, 'whole.xml'));
    assert.match(stderr, new RegExp(`${articles.toLocaleString('en')} articles`));
    assert.deepEqual(readdirSync(folder).sort(), ['a.xml', 'b.xml', 'whole.xml']);
  });

  it('of a folder goes on, and has written no file by halves', async () => {
    const folder = folderWith();
    await writeFolder(join(folder, 'in'), 400);
    run(folder, ['in', '--out', 'whole']);
    const { stderr } = await interruptAndResume(folder, ['in', '--out', 'out'], 'SIGINT');
    assert.match(stderr, /400 articles .* 400 written/);
    assert.deepEqual(tree(join(folder, 'out')), tree(join(folder, 'whole')));
  });

  it('is not resumed with other options', async () => {
    const folder = folderWith();
    await writeExport(join(folder, 'a.xml'), 1e5);
    writeFileSync(join(folder, '.galley-convert.json'), JSON.stringify({ key: 'another' }));
    const { stderr, status } = run(folder, ['a.xml', '--out', 'b.xml', '--resume']);
    assert.equal(status, 2);
    assert.match(stderr, /had other files or options/);
  });
});

describe('a large export', () => {
  it('is read and written in a stream: it is larger than the memory that there is', async () => {
    const folder = folderWith();
    const articles = await writeExport(join(folder, 'a.xml'), 16e6);
    const { status, stderr } = run(folder, ['a.xml', '--out', 'b.xml'], ['--max-old-space-size=20']);
    assert.equal(status, 0, stderr);
    assert.match(stderr, new RegExp(`${articles.toLocaleString('en')} written`));
  });
});

describe('a configuration', () => {
  it('adds rules for all, and others for a folder', () => {
    const config = {
      author: 'https://example.com/{slug}',
      sites: { 'in/old': { recognisers: [{ kind: 'author', pattern: 'Words: (?<name>.+)' }] } },
    };
    const old = `A Fox\nWords: Jane Doe\n${prose}`;
    const folder = folderWith({
      'galley.convert.json': JSON.stringify(config),
      'in/a.txt': old,
      'in/old/a.txt': old,
    });
    run(folder, ['in', '--out', 'out']);
    assert.doesNotMatch(contentOf(folder, 'out/a.html'), /galley-author/);
    assert.match(
      contentOf(folder, 'out/old/a.html'),
      /<a rel="author" href="https:\/\/example\.com\/jane-doe">Jane Doe<\/a>/,
    );
  });

  it('in TypeScript may hold recognisers that are functions', () => {
    const config = `
      import type { Recogniser } from '@galley/convert';
      const shout: Recogniser = {
        kind: 'author',
        recognise: ({ text }) =>
          text.startsWith('!!') ? { kind: 'author', start: 0, end: text.length, confidence: 1, why: 'it shouts', pieces: [{ start: 2, end: text.length, as: 'name' }] } : undefined,
      };
      export default { recognisers: [shout] };`;
    const folder = folderWith({ 'galley.convert.ts': config, 'a.txt': `A Fox\n!!Jane\n${prose}` });
    assert.match(run(folder, ['a.txt']).stdout, /<galley-author>Jane<\/galley-author>/);
  });

  it('with a mistake is refused before anything begins', () => {
    for (const [config, said] of [
      ['{', /galley\.convert\.json: /],
      ['{"treshold": 1}', /treshold/],
      ['{"recognisers": [{"kind": "poem", "pattern": "x"}]}', /recognisers\.0/],
      ['{"recognisers": [{"kind": "tip", "pattern": "("}]}', /recognisers\.0/],
    ]) {
      const folder = folderWith({ 'galley.convert.json': config, 'a.txt': article });
      const { status, stderr } = run(folder, ['a.txt']);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
  });

  it('whose recogniser errs costs no word', () => {
    const config = `export default { recognisers: [
      { kind: 'tip', recognise: ({ text }) => ({ kind: 'tip', start: 5, end: 2, confidence: 1, why: '', pieces: [] }) },
      { kind: 'tip', recognise: ({ text }) => ({ kind: 'tip', start: 0, end: text.length + 9, confidence: 1, why: '', pieces: [] }) },
    ] };`;
    const folder = folderWith({ 'galley.convert.ts': config, 'a.txt': article });
    assert.match(run(folder, ['a.txt']).stdout, /<h1>A Fox Jumps Over A Dog<\/h1>/);
  });
});
