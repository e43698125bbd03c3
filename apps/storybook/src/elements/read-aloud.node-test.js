// What a listener hears of the article, from top to bottom. The tree that is read here is held to the browser's by the test of the trees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAloud, treesIn } from './read-aloud.js';
import { committedTree } from './record-trees.js';

/** The facts of the article in their order; of a paragraph, how it begins. */
const heard = [
  'banner',
  'The Galley, link',
  'main',
  'article',
  'Section, navigation',
  'World, link',
  'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria, heading, level 1',
  'figure',
  /^Map of the Middle Euphrates valley, .*, picture$/,
  'caption',
  'Hajin, on the Euphrates, lies about 20 miles from the border between Iraq and Syria',
  'REUTERS/Rodi Said',
  'By',
  'list',
  'Will Racke, link',
  'Immigration and Foreign Policy Reporter',
  'Daily Caller News Foundation logo, picture',
  'September 11, 2018',
  'Font Size:',
  'Font Size:',
  'Smaller text: 87.5%, button',
  '100%',
  'Larger text: 112.5%, button',
  'Reset: 100%, button, disabled',
  /^The US-backed coalition against the Islamic State has opened/,
  /^The Syrian Democratic Forces/,
  /^Of the estimated 14,000 ISIS fighters/,
  /^“The operation is the last major SDF ground offensive .* Army Col\. Sean Ryan/,
  /^American aircraft and artillery .* Operation Roundup$/,
  /^This last phase follows the month of August/,
  /^It was in 2014 that ISIS first overran/,
  /^Two years of setbacks went by/,
  'Related',
  'UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria, link',
  /^Tuesday’s offensive comes at a time .* James Jeffrey/,
  'Related',
  'Trump’s Syria Envoy Confirms US Commitment To Another Open-Ended War In Middle East, link',
  /^A commitment without an end .* “very soon”/,
  'list',
  'Will Racke, link',
  'Follow Will on Twitter, link',
  'Send tips to will@dailycallernewsfoundation.org, link',
  '© 2018 Daily Caller News Foundation',
  /^Any legitimate news publisher .* DCNF affiliation/,
  'licensing@dailycallernewsfoundation.org, link',
  'Republish this article, button, opens a dialog',
];

describe('the article, read aloud from top to bottom', () => {
  const phrases = readAloud(treesIn(committedTree('article-news-page')).get('News page'));

  it('says section, headline, picture, byline, text, related links and licence in their order, and nothing else', () => {
    assert.deepEqual(
      phrases,
      heard.map((words, at) => (words instanceof RegExp && words.test(phrases[at]) ? phrases[at] : words)),
    );
  });

  it('says nothing twice but what stands there twice: labels, and the author at both ends', () => {
    const again = phrases.filter((words, at) => phrases.indexOf(words) !== at);
    // The label of the control names its group, too.
    assert.deepEqual(again, ['Font Size:', 'Related', 'list', 'Will Racke, link']);
  });

  it('says names first, then what they are and in which state; a mark alone is not said', () => {
    const rows = treesIn('# One\n\nbutton "More" [closed; stop]\nimage "A \\"map\\""\ntext "·"\n').get('One');
    assert.deepEqual(readAloud(rows), ['More, button, closed', 'A "map", picture']);
  });
});
