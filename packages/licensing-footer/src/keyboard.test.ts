import { press, shownStory, walk, until } from '@galley/tooling/suite';
import './define.js';
import * as stories from './licensing-footer.stories.js';

describe('a reader with a keyboard, at a licence', () => {
  it('opens the copy to republish, turns its tabs, closes it, and stands where it began', async () => {
    const page = await shownStory(stories, 'creative commons');
    const footer = page.querySelector('galley-licensing-footer')!;
    await until(() => footer.shadowRoot?.querySelector('[part~=button]')?.checkVisibility());
    footer.scrollIntoView({ block: 'center', behavior: 'instant' });
    footer.querySelector('a')!.focus();
    await walk(['Tab', 'Republish this article']);
    await press('Enter');
    await until(() => footer.shadowRoot!.querySelector('dialog[open] [role=tab]'), 'it is open');
    await walk(
      ['Tab', 'Close'],
      ['Tab', 'CC BY-ND 4.0'],
      ['Tab', 'HTML'],
      ['ArrowRight', 'Plain text'],
      ['ArrowRight', 'Markdown'],
      ['Shift+Tab', 'CC BY-ND 4.0'],
      ['Tab', 'Markdown'],
      ['Escape', 'Republish this article'],
      ['Shift+Tab', 'CC BY-ND 4.0'],
    );
  });
});
