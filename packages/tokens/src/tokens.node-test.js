// What the tokens promise: the generated files say what the sources say, and all text can be read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Color from 'colorjs.io';
import { contrasts, descriptions, schemes, themes, tokens, valueOf } from '@galley/tokens';
import { outputs } from '../build/outputs.js';

const read = file => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const json = file => JSON.parse(read(file));

/** The custom properties of the first rule of a sheet that has this selector. */
function propertiesOf(sheet, selector) {
  const [, body] = sheet.split(`${selector} {`);
  return Object.fromEntries(
    [...body.split('}')[0].matchAll(/--galley-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
/** What a theme's stylesheet says in a scheme, as a browser would have it. */
const styled = (theme, scheme) => {
  const sheet = read(`dist/${theme}.css`);
  const dark = scheme === 'dark' ? propertiesOf(sheet, ":root[data-scheme='dark']") : {};
  return { ...propertiesOf(sheet, ':root'), ...dark };
};
const eachPage = themes.flatMap(theme => schemes.map(scheme => [theme, scheme]));

describe('generated files', () => {
  for (const [file, text] of Object.entries(outputs())) {
    it(`${file} is what the sources say today`, () => assert.equal(read(file), text));
  }
});

describe('contrast', () => {
  for (const [theme, scheme] of eachPage) {
    it(`${theme}, ${scheme}: text to read reaches AAA, all other text AA, in the stylesheet itself`, () => {
      const css = styled(theme, scheme);
      const pairs = contrasts.filter(pair => pair.theme === theme && pair.scheme === scheme);
      assert.ok(pairs.some(({ text, least }) => text === 'ink' && least === 'AAA'));
      for (const { text, ground, ratio, least } of pairs) {
        const found = new Color(css[text]).contrast(new Color(css[ground]), 'WCAG21');
        assert.ok(found >= { AAA: 7, AA: 4.5 }[least], `${text} on ${ground}: ${found.toFixed(2)}`);
        assert.ok(Math.abs(found - ratio) < 0.01, `${text} on ${ground}: the module says ${ratio}`);
      }
    });
  }

  it('is asked of every colour, but for the hairline, which holds no text', () => {
    const colours = Object.keys(descriptions).filter(name => descriptions[name].type === 'color');
    const asked = new Set(contrasts.flatMap(({ text, ground }) => [text, ground]));
    assert.deepEqual(
      colours.filter(name => !asked.has(name)),
      ['rule'],
    );
  });
});

describe('themes', () => {
  for (const [theme, scheme] of eachPage) {
    it(`${theme}, ${scheme}: is complete, in the stylesheet and in the module`, () => {
      const names = Object.keys(descriptions).sort();
      assert.deepEqual(Object.keys(tokens[theme][scheme]).sort(), names);
      assert.deepEqual(Object.keys(styled(theme, scheme)).sort(), names);
      for (const name of names)
        assert.equal(styled(theme, scheme)[name], String(valueOf(name, theme, scheme)));
    });
  }

  it('look nothing like each other: no two share a typeface for headlines or an accent', () => {
    for (const name of ['font-headline', 'accent', 'background']) {
      assert.equal(new Set(themes.map(theme => valueOf(name, theme))).size, themes.length, name);
    }
  });

  it('dress the elements: all five roles that they read are there', () => {
    for (const role of ['accent', 'muted', 'rule', 'paper', 'font']) {
      assert.equal(descriptions[role].property, `--galley-${role}`);
    }
  });

  it('say what every token is for', () => {
    for (const [name, { description }] of Object.entries(descriptions))
      assert.match(description, /\.$/, name);
  });

  it('print dark on light, and can be forced to a scheme where the system has the other', () => {
    for (const theme of themes) {
      const sheet = read(`dist/${theme}.css`);
      assert.doesNotMatch(sheet, /light-dark\(/);
      assert.match(
        sheet,
        /@media screen and \(prefers-color-scheme: dark\) {\s+:root:not\(\[data-scheme='light'\]\)/,
      );
      assert.match(sheet, /@media screen {\s+:root\[data-scheme='dark'\]/);
    }
  });

  it('stand together in one sheet, each under its name', () => {
    const all = read('dist/themes.css');
    for (const theme of themes) {
      assert.deepEqual(propertiesOf(all, `[data-theme='${theme}']`), styled(theme, 'light'));
    }
  });
});

describe('files for Figma', () => {
  for (const [theme, scheme] of eachPage) {
    it(`${theme}, ${scheme}: a mode of its own, the same variables as every other, each with a value that Figma takes`, () => {
      const file = json(`dist/figma/${theme}-${scheme}.tokens.json`);
      assert.equal(file.$extensions['com.figma.modeName'], `${theme} ${scheme}`);
      const found = Object.entries(file).flatMap(([group, list]) =>
        group === '$extensions' ? [] : Object.keys(list).map(name => `${group}.${name}`),
      );
      assert.deepEqual(
        found.sort(),
        Object.values(descriptions)
          .map(({ id }) => id)
          .sort(),
      );
      for (const [name, { id, type }] of Object.entries(descriptions)) {
        const [group, key] = id.split('.');
        const { $type, $value } = file[group][key];
        assert.equal($type, type);
        if (type === 'color') {
          assert.equal($value.colorSpace, 'srgb');
          assert.equal(new Color($value.hex).toString(), new Color(valueOf(name, theme, scheme)).toString());
        } else if (type === 'dimension') assert.equal($value.unit, 'px');
        else assert.ok(['string', 'number'].includes(typeof $value), id);
      }
    });
  }
});
