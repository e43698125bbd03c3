import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Licensing footer' };
export default meta;

const terms = html`<p>
  You may republish this article under
  <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.
</p>`;

export const Overview = overview({
  tag: 'galley-licensing-footer',
  room: 'licensing-footer',
  anatomy: 'AllSlots',
  states: ['AllSlots', 'Inbound', 'PublicDomain', 'Embargo', 'Ended', 'Disabled'],
  pairs: [
    {
      good: html`<galley-licensing-footer
        license="CC-BY-ND-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
      >
        ${terms}
      </galley-licensing-footer>`,
      goodWords: 'Say the terms in a sentence, with a link to them.',
      bad: html`<galley-licensing-footer
        license="CC-BY-ND-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
      >
        <p>© 2018 Daily Caller News Foundation. Some rights reserved.</p>
      </galley-licensing-footer>`,
      badWords: 'Repeat the copyright line, and don’t leave open which rights.',
    },
    {
      good: html`<galley-licensing-footer
        license="all-rights-reserved"
        holder="REUTERS"
        disabled
        reason="This article comes from an agency and may not be passed on."
      >
        <p>All rights reserved.</p>
      </galley-licensing-footer>`,
      goodWords: 'Say why there is no copy.',
      bad: html`<galley-licensing-footer license="all-rights-reserved" holder="REUTERS">
        <p>All rights reserved. Do not press the button.</p>
      </galley-licensing-footer>`,
      badWords: 'Offer a button that nobody may use.',
    },
  ],
  trees: ['All slots', 'The dialog'],
  limits: ['Minimum', 'LongWords', 'Several', 'OwnRules'],
});
