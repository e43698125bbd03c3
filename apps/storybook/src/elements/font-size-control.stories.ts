import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Font size control' };
export default meta;

const line = html`<p>The offensive goes by the name Operation Roundup.</p>`;

export const Overview = overview({
  tag: 'galley-font-size-control',
  room: 'font-size-control',
  anatomy: 'Basic',
  states: ['Basic', 'Radios', 'Select', 'Slider', 'PreferencesOpen', 'Disabled'],
  pairs: [
    {
      good: html`<article>
        <galley-font-size-control storage="none" key="good-place"></galley-font-size-control>
        ${line}
      </article>`,
      goodWords: 'Place it above the text that it serves, where eyes are when they find it too small.',
      bad: html`<article>
        ${line}
        <galley-font-size-control storage="none" key="bad-place"></galley-font-size-control>
      </article>`,
      badWords: 'Put it after the article alone: it is found when all has been read.',
    },
    {
      good: html`<article>
        <galley-font-size-control storage="none" key="good-steps" variant="radios"></galley-font-size-control>
        ${line}
      </article>`,
      goodWords: 'Offer steps up to 200 % and more.',
      bad: html`<article>
        <galley-font-size-control
          storage="none"
          key="bad-steps"
          variant="radios"
          steps="95%, 100%, 105%"
        ></galley-font-size-control>
        ${line}
      </article>`,
      badWords: 'Offer steps that nobody sees.',
    },
  ],
  trees: ['Basic', 'Radios', 'Select', 'Slider', 'Preferences open'],
  limits: ['Minimum', 'LongWords', 'OwnSteps'],
});
