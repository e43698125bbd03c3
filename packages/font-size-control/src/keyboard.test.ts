import { assert } from '@open-wc/testing';
import { shownStory, walk, until } from '@galley/tooling/suite';
import './define.js';
import * as stories from './font-size-control.stories.js';

const shown = async (name: string, part: string) => {
  const page = await shownStory(stories, name);
  const control = page.querySelector('galley-font-size-control')!;
  await until(() => control.shadowRoot?.querySelector(`[part~=${part}]`)?.checkVisibility());
  return control;
};

describe('a reader with a keyboard, at the size of the text', () => {
  it('makes it larger twice, and smaller, and resets it, without losing the place', async () => {
    const control = await shown('basic', 'control');
    await walk(
      ['Tab', 'Smaller text: 87.5%'],
      ['Tab', 'Larger text: 112.5%'],
      ['Enter', 'Larger text: 125%'],
      [' ', 'Larger text: 150%'],
      ['Shift+Tab', 'Smaller text: 112.5%'],
      ['Enter', 'Smaller text: 100%'],
    );
    assert.equal(control.value, 112.5);
    await walk(['Tab', 'Larger text: 125%'], ['Tab', 'Reset: 100%'], ['Enter', 'Reset: 100%']);
    assert.equal(control.value, 100);
  });

  it('chooses among the sizes by arrow keys, as among any radios, with one stop for all', async () => {
    const control = await shown('radios', 'control');
    await walk(
      ['Tab', 'Text size: 100%'],
      ['ArrowRight', 'Text size: 112.5%'],
      ['ArrowDown', 'Text size: 125%'],
    );
    assert.equal(control.value, 125);
    await walk(
      ['ArrowLeft', 'Text size: 112.5%'],
      ['Tab', 'Reset: 100%'],
      ['Shift+Tab', 'Text size: 112.5%'],
    );
  });

  it('opens the settings of the text and chooses in each by arrow keys', async () => {
    const control = await shown('preferences', 'summary');
    await walk(
      ['Tab', 'Smaller text: 87.5%'],
      ['Tab', 'Larger text: 112.5%'],
      ['Tab', 'Reset: 100%'],
      ['Tab', 'Text settings'],
      ['Enter', 'Text settings'],
      ['Tab', 'Line spacing: Standard'],
      ['ArrowRight', 'Line spacing: Wide'],
      ['Tab', 'Line length: Standard'],
      ['ArrowRight', 'Line length: Short'],
      ['Tab', 'Typeface: Standard'],
      ['ArrowDown', 'Typeface: Serif'],
      ['Shift+Tab', 'Line length: Short'],
      ['Shift+Tab', 'Line spacing: Wide'],
      ['Shift+Tab', 'Text settings'],
      [' ', 'Text settings'],
    );
    assert.isFalse(control.shadowRoot!.querySelector('[part~=preference]')!.checkVisibility());
  });
});
