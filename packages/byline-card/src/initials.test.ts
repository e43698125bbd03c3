import { assert } from '@open-wc/testing';
import { Frame } from '@galley/tooling/suite';
import { initialsOf } from './initials.js';

describe('initialsOf', () => {
  const cases: [name: string, initials: string, why: string][] = [
    ['Will Racke', 'WR', 'a first and a last name'],
    ['Анна Ахматова', 'АА', 'another alphabet'],
    ['李娜', '李', 'a script without spaces begins with the family name'],
    ['Ὀδυσσεὺς', 'Ὀ', 'a single name'],
    ['O\u0313δυσσεύς', 'O\u0313', 'a breathing that is a character of its own'],
    ['E\u0301mile Zola', 'E\u0301Z', 'an accent that is a character of its own'],
    ['नरेंद्र मोदी', 'नमो', 'a vowel sign belongs to its consonant'],
    ['👩🏽‍🚀', '👩🏽‍🚀', 'an emoji of four characters'],
    ['🇸🇾 Desk', '🇸🇾D', 'a flag'],
    ['محمد علي', 'م\u200cع', 'Arabic letters that must not join'],
    ['John Ronald Reuel Tolkien', 'JT', 'names between'],
    ['Jean-Luc Picard', 'JP', 'a hyphen'],
    ['“Doc” Holliday', 'DH', 'quotation marks'],
    ['¿Quién? Soy', 'QS', 'an opening question mark'],
    ['Will Racke, MD', 'WR', 'what follows a comma'],
    ['Will Racke (Washington)', 'WR', 'what stands in brackets'],
    ['bell hooks', 'bh', 'a name that is written small'],
    ['  Will\n  Racke ', 'WR', 'spaces and line breaks'],
    ['', '', 'nothing'],
    ['—', '', 'a dash alone'],
  ];
  for (const [name, initials, why] of cases) {
    it(`${why}: ${JSON.stringify(name)} → ${initials || 'none'}`, () =>
      assert.equal(initialsOf(name), initials));
  }

  it('takes whole letters with their accents where the browser cannot tell letters apart', async () => {
    const frame = await Frame.open({ markup: '', room: 'byline-card' });
    const module = new URL('./initials.ts', import.meta.url).href;
    await frame.run(`
      delete Intl.Segmenter;
      const { initialsOf } = await import('${module}');
      document.body.append(['Will Racke', 'E\u0301mile Zola', '李娜', '🦉'].map(initialsOf).join());
    `);
    assert.include(frame.body.textContent, 'WR,E\u0301Z,李,🦉');
    frame.close();
  });
});
