import { shownStory, walk } from '@galley/tooling/suite';
import './define.js';
import * as stories from './related-link.stories.js';

describe('a reader with a keyboard, at related links', () => {
  it('has one stop for each callout, its headline, in the order of the page', async () => {
    const page = await shownStory(stories, 'several');
    const headlines = [...page.querySelectorAll('a')].map(link =>
      link.textContent.replace(/\s+/g, ' ').trim(),
    );
    await walk(
      ...headlines.map((headline): [string, string] => ['Tab', headline]),
      ...headlines
        .slice(0, -1)
        .reverse()
        .map((headline): [string, string] => ['Shift+Tab', headline]),
    );
  });
});
