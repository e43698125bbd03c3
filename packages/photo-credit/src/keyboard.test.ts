import { assert } from '@open-wc/testing';
import { shownStory, walk, until } from '@galley/tooling/suite';
import './define.js';
import * as stories from './photo-credit.stories.js';

const shown = async (name: string, part: string) => {
  const page = await shownStory(stories, name);
  const photo = page.querySelector('galley-photo-credit')!;
  const button = () => photo.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);
  await until(() => button()?.checkVisibility());
  return button()!;
};

describe('a reader with a keyboard, at a picture', () => {
  it('enlarges it, closes it by its button and by Escape, and stands where it began', async () => {
    await shown('zoomable', 'zoom');
    await walk(
      ['Tab', 'Enlarge picture'],
      ['Enter', 'Close'],
      ['Escape', 'Enlarge picture'],
      [' ', 'Close'],
      ['Enter', 'Enlarge picture'],
    );
  });

  it('opens and closes the rights, and goes on to the credit’s button and the proof of origin', async () => {
    const button = await shown('rights', 'rights');
    await walk(['Tab', 'Rights'], ['Enter', 'Rights']);
    assert.equal(button.ariaExpanded, 'true');
    await walk([' ', 'Rights']);
    assert.equal(button.ariaExpanded, 'false');
    await walk(['Tab', 'Copy credit'], ['Tab', 'Verify origin'], ['Shift+Tab', 'Copy credit']);
  });

  it('uncovers one that may disturb', async () => {
    const button = await shown('sensitive', 'reveal');
    await walk(['Tab', 'Show picture'], ['Enter', 'Hide picture']);
    await walk([' ', 'Show picture']);
    assert.isTrue(button.isConnected);
  });
});
