// The corpus, and the promise that no word is lost and none is added.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { convert, kinds, tables } from '@galley/convert';
import { samples, written } from './samples.js';

const { document } = new JSDOM('').window;
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U'.split(' '),
);

/** The text of HTML as another parser than ours reads it; a space wherever a line or a part of it ends. */
function read(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const say = node => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (unread.has(node.nodeName)) return '';
    if (node.nodeName === 'IMG') return ` ${node.alt} `;
    const text = [...node.childNodes].map(say).join('');
    return inline.has(node.nodeName) && !node.slot ? text : ` ${text} `;
  };
  return say(template.content);
}

/** The words of a text without what is listed as replaced, each of which must stand where the list says. */
function without(text, replaced) {
  let left = '';
  let count = 0;
  const labels = [...replaced];
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at])) {
      left += ' ';
      continue;
    }
    if (labels[0]?.at === count) {
      const solid = labels.shift().text.replace(/\s+/g, '');
      let found = '';
      for (; found.length < solid.length && at < text.length; at++)
        if (!/\s/.test(text[at])) found += text[at];
      assert.equal(found, solid, 'what is replaced stands in the source, at its place');
      count += solid.length;
      left += ' ';
      at--;
      continue;
    }
    left += text[at];
    count++;
  }
  assert.deepEqual(labels, [], 'every label is found');
  return words(left);
}

const words = text => text.split(/\s+/).filter(Boolean);

function assertFaithful(source, conversion) {
  const before = conversion.kind === 'text' ? source : read(source);
  assert.deepEqual(words(read(conversion.html)), without(before, conversion.replaced));
  assert.equal(conversion.problem, undefined);
}

describe('samples', () => {
  it('are sixty and more', () => assert.ok(samples.length >= 60, `${samples.length}`));

  for (const { name, source, options, expected } of samples) {
    const conversion = convert(source, options);
    it(`${name} becomes what is expected`, () => {
      assert.equal(written(conversion), readFileSync(expected, 'utf8'));
    });
    it(`${name} keeps every word`, () => assertFaithful(source, conversion));
    it(`${name} does not change when it is converted again`, () => {
      const again = convert(conversion.html, {
        ...options,
        kind: options.kind === 'text' ? 'html' : options.kind,
      });
      assert.deepEqual(words(read(again.html)), words(read(conversion.html)));
      assert.equal(again.html.match(/<galley-/g)?.length, conversion.html.match(/<galley-/g)?.length);
    });
  }

  it('have every kind of line among them', () => {
    const found = new Set(
      samples.flatMap(({ source, options }) => convert(source, options).recognitions.map(({ kind }) => kind)),
    );
    assert.deepEqual(
      [...kinds].filter(kind => !found.has(kind)),
      [],
    );
  });
});

describe('generated articles', () => {
  const pick = list => fc.constantFrom(...list);
  const name = pick([
    'Will Racke',
    'ANNA MÜLLER',
    'Jean-Luc de la Tour',
    'O’Neill Brown',
    '李娜',
    'Bo',
    'X Æ A-12',
  ]);
  const agency = pick(['REUTERS', 'AP', 'AFP', 'Getty Images', 'dpa', 'Somebody']);
  const title = pick([
    'Harbor Reopens After Fog',
    'Why (And When) It Rains',
    'A',
    'Über allem — Nebel',
    '1 < 2 & 3 > 2',
    '“Quoted” [sic]',
  ]);
  const label = pick(
    Object.values(tables).flatMap(({ related, more, by, photo, updated, published, fontSize }) => [
      ...related,
      ...more,
      ...by,
      ...photo,
      ...updated,
      ...published,
      ...fontSize,
    ]),
  );
  const prose = fc
    .array(
      pick([
        'the',
        'harbor',
        'opened',
        'on',
        'Monday,',
        'said',
        '(so)',
        'and',
        'by',
        'a.',
        'B.',
        '—',
        '…',
        '&',
        '<b',
        'x>y',
        '​',
        'é',
      ]),
      { minLength: 1, maxLength: 30 },
    )
    .map(all => all.join(' '));
  const line = fc.oneof(
    prose,
    title,
    fc.tuple(label, pick([' ', ': ', ' : ', ' — ']), fc.oneof(name, title, prose)).map(all => all.join('')),
    fc
      .tuple(
        pick(['By ', 'Von ', 'Por ', 'Par ', '']),
        name,
        pick([', ', ' and ', ' | ', ' ']),
        name,
        pick(['', ', Senior Reporter', ' Staff Writer', ' in Raqqa']),
      )
      .map(all => all.join('')),
    fc.tuple(name, pick(['/', ' / ', ' via ', '/AFP via ']), agency).map(all => all.join('')),
    fc.tuple(agency, pick(['/', ' / ', ' PHOTO/']), name).map(all => all.join('')),
    fc
      .tuple(prose, pick(['(', '[']), label, pick([': ', ' — ']), title, pick([')', ']', '']), prose)
      .map(all => all.join(' ')),
    fc
      .tuple(
        pick(['Follow ', 'Send tips to ', 'Email ']),
        fc.oneof(name, fc.constant('@will'), fc.constant('will@example.com')),
        pick(['', ' on Twitter', ' at w@example.com']),
      )
      .map(all => all.join('')),
    fc
      .tuple(
        pick(['', 'Updated: ', 'Published ']),
        pick(['September 11, 2018', '11. September 2018', '2018-09-11', '31/12/2018', '02/03/2018']),
        pick(['', ' | Updated May 2, 2019', ' 9:30 AM EDT']),
      )
      .map(all => all.join('')),
    pick([
      '© 2018 The Star. All rights reserved.',
      'Licensed under CC BY-ND 4.0',
      'creativecommons.org/licenses/by/4.0',
      'Font Size: A A A',
      'Reporting by Ann Roe and Bo Li in Rome; Editing by Cy Day',
      'Ann Roe contributed to this report.',
      'Northern Star logo',
      'RAQQA, Syria (AP) — It was so.',
    ]),
  );

  it('keep every word as plain text', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        pick(['\n', '\n\n', '\r\n']),
        (lines, gap) => {
          const source = lines.join(gap);
          assertFaithful(source, convert(source, { kind: 'text' }));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('keep every word as HTML, whatever stands around the words', () => {
    const escaped = line.map(text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
    const markup = fc.oneof(
      escaped,
      escaped.map(text => text.replace(/(\S+ \S+)$/, '<a href="/x">$1</a>')),
      escaped.map(text => text.replace(/^(\S+)/, '<b>$1</b>')),
      escaped.map(text => `<strong>${text}</strong>`),
      fc.tuple(escaped, escaped).map(both => both.join('<br>')),
      fc.tuple(escaped, escaped).map(([one, other]) => `<em>${one}<br>${other}</em>`),
      escaped.map(text => `<img src="a.jpg" alt="A picture"> ${text}`),
      escaped.map(text => `<!-- note -->${text}<script>By Nobody</script>`),
    );
    const around = pick([
      text => `<p>${text}</p>`,
      text => `<p class="byline" id="b">${text}</p>\n`,
      text => `<div>${text}</div>`,
      text => `\n\n${text}\n\n`,
      text => `<font size="2">${text}<br></font>`,
      text => `<figure><img src="b.jpg" alt="Boats"><figcaption>${text}</figcaption></figure>`,
      text =>
        `<div class="wp-caption"><img src="c.jpg" alt="Sea"><p class="wp-caption-text">${text}</p></div>`,
      text => `<ul><li>${text}</li></ul>`,
      text => `<table><tr><td>${text}</td></tr></table>`,
      text => `<h3>${text}</h3>`,
      text => `<p><img src="d.jpg" alt="Alone"></p><p>${text}</p>`,
      text => `<blockquote><p>${text}</p></blockquote>`,
    ]);
    const part = fc.tuple(markup, around).map(([text, wrap]) => wrap(text));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 10 }),
        pick(['html', 'wordpress']),
        (parts, kind) => {
          const source = parts.join('');
          assertFaithful(source, convert(source, { kind }));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('keep every word where anything at all is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }).filter(text => !text.includes('\0')),
        source => {
          assertFaithful(source, convert(source, { kind: 'text' }));
        },
      ),
      { numRuns: 500 },
    );
  });
});
