import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Author' };
export default meta;

const haddad = html`<a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>`;

export const Overview = overview({
  tag: 'galley-author',
  room: 'byline-card',
  anatomy: 'AllSlots',
  states: ['AuthorAlone', 'Social', 'Follow', 'SignsAlone', 'Initials', 'Bio'],
  pairs: [
    {
      good: html`<galley-author>
        ${haddad}
        <a slot="social" rel="me" href="https://bsky.app/profile/example.com">Karim Haddad on Bluesky</a>
      </galley-author>`,
      goodWords: 'Say whose account it is and where. The sign is added.',
      bad: html`<galley-author>
        ${haddad}
        <a slot="social" rel="me" href="https://bsky.app/profile/example.com">Click here</a>
      </galley-author>`,
      badWords: 'Write words that mean nothing in a list of links.',
    },
    {
      good: html`<galley-author initials="DCNF">
        <a slot="organization" href="https://example.com/">Daily Caller News Foundation</a>
      </galley-author>`,
      goodWords: 'Put an agency into `organization`: it is no person.',
      bad: html`<galley-author>
        <a rel="author" href="https://example.com/">Daily Caller News Foundation</a>
      </galley-author>`,
      badWords: 'Give an agency the initials of a person.',
    },
  ],
  trees: ['Author alone', 'Signs alone'],
  limits: ['Minimum', 'LongWords', 'FailingPicture'],
});
