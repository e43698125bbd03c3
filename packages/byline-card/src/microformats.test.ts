import { assert } from '@open-wc/testing';
import { markupOf } from '@galley/tooling/suite';
import { mf2 } from 'microformats-parser';
import { AllSlots, SourceArticle } from './byline-card.stories.js';

describe('a microformats parser', () => {
  const read = (story: { render?: unknown; args?: object }) => {
    const markup = markupOf((story.render as (args: object) => unknown)(story.args ?? {}));
    const { items, rels } = mf2(`<article class="h-entry">${markup}</article>`, {
      baseUrl: 'https://example.com/',
    });
    return { entry: items[0]!.properties, rels };
  };

  it('reads author, title, organization and date from the bare markup of the source article', () => {
    const { entry, rels } = read(SourceArticle);
    const author = (entry['author']![0] as { properties: Record<string, unknown[]> }).properties;
    assert.deepEqual(author['name'], ['Will Racke']);
    assert.include(author['url'] as string[], 'https://example.com/author/will-racke');
    assert.deepEqual(author['job-title'], ['Immigration and Foreign Policy Reporter']);
    assert.deepEqual(author['org'], ['Daily Caller News Foundation']);
    assert.deepEqual(author['email'], ['mailto:will@dailycallernewsfoundation.org']);
    assert.deepEqual(entry['published'], ['2018-09-11']);
    assert.deepEqual(rels['author'], ['https://example.com/author/will-racke']);
  });

  it('reads the portrait, the bio and the last change too', () => {
    const { entry } = read(AllSlots);
    const author = (entry['author']![0] as { properties: Record<string, unknown[]> }).properties;
    assert.lengthOf(author['photo']!, 1);
    assert.match(author['note']![0] as string, /^Karim Haddad reports from Erbil/);
    assert.deepEqual(entry['updated'], ['2018-09-12T09:30:00-04:00']);
  });
});
