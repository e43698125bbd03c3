// What the pictures tell apart: the ways of machines, which pass, and changes of the look, which do not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { compare } from './compare.js';
import { differencePicture } from './difference-picture.js';
import { openStudio } from './take-pictures.js';

const story = 'elements-related-link--all-slots';

describe('pictures of stories', () => {
  let studio, was;

  before(async () => {
    studio = await openStudio();
    was = await studio.take(story, 'light');
  });
  after(() => studio.close());

  /** What is found after a change of the page. */
  async function found(alter) {
    const now = await studio.take(story, 'light', alter);
    return compare(was, now, now.softParts);
  }

  it('are the same when nothing changed', async () => {
    assert.equal((await found()).count, 0);
  });

  it('let letters be drawn in another way, as other machines do', async () => {
    const { before, after, width, height, count } = await found(() => {
      // A third of a pixel: each letter has other edges, and stands where it stood.
      for (const one of document.querySelectorAll('#storybook-root galley-related-link *')) {
        if (!one.children.length) one.style.transform = 'translateY(0.3px)';
      }
    });
    assert.ok(pixelmatch(before, after, null, width, height, { threshold: 0.02 }) > 300);
    assert.equal(count, 0);
  });

  for (const [change, alter] of Object.entries({
    'a border moved by one pixel, the words in their place': () => {
      document.querySelector('galley-related-link').style.paddingBlockEnd = 'calc(0.75rem + 1px)';
    },
    'words moved by one pixel': () => {
      document.querySelector('galley-related-link a').style.translate = '1px 0';
    },
    'another colour of words': () => {
      document.querySelector('galley-related-link a').style.color = '#555';
    },
    'another weight of words': () => {
      document.querySelector('galley-related-link a').style.fontWeight = '700';
    },
    'a letter that is not there': () => {
      const { firstChild } = document.querySelector('galley-related-link a');
      firstChild.data = firstChild.data.replace(/\S(\s*)$/, '$1');
    },
  })) {
    it(`show ${change}`, async () => {
      assert.ok((await found(alter)).count > 3);
    });
  }

  it('are shown side by side where they differ: as it was, as it is, and the difference', async () => {
    const difference = await found(() => document.querySelector('galley-related-link').remove());
    const { width, height, format } = await sharp(await differencePicture(difference)).metadata();
    assert.equal(format, 'png');
    assert.ok(width > 3 * difference.width);
    assert.equal(height, difference.height);
  });

  it('show a phone as wide as the toolbar sets it, and the next story in the usual window again', async () => {
    assert.equal((await studio.take('article-magazine--phone', 'light')).width, 360);
    assert.equal((await studio.take(story, 'light')).width, 800);
  });

  it('show the whole page that stands without script in a frame', async () => {
    const { height } = await studio.take('article-news-page--without-script', 'light');
    const { height: started } = await studio.take('article-news-page--news-page', 'light');
    // Buttons are not there without script.
    assert.ok(height > 0.9 * started, `${height} px beside ${started}`);
  });
});
