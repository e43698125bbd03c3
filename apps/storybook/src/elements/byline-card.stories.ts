import { logo } from '@galley/tooling/artwork';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Byline card' };
export default meta;

const racke = html`
  <galley-author>
    <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
    <span slot="role">Immigration and Foreign Policy Reporter</span>
  </galley-author>
`;
const published = html`<time slot="published" datetime="2018-09-11">September 11, 2018</time>`;

export const Overview = overview({
  tag: 'galley-byline-card',
  room: 'byline-card',
  anatomy: 'AllSlots',
  states: ['SourceArticle', 'Several', 'Line', 'Credits', 'Stacked', 'Notes', 'Organization'],
  pairs: [
    {
      good: html`<galley-byline-card>${racke}${published}</galley-byline-card>`,
      goodWords: 'Let the element say “By”, in the reader’s language and in its place.',
      bad: html`<galley-byline-card prefix="">
        <galley-author>By Will Racke, Immigration and Foreign Policy Reporter</galley-author>${published}
      </galley-byline-card>`,
      badWords:
        'Write “By” and the title into the name: search engines and screen readers take all of it for a name.',
    },
    {
      good: html`<galley-byline-card layout="line">
        <galley-author><a href="https://example.com/a">Karim Haddad</a></galley-author>
        <galley-author><a href="https://example.com/b">Will Racke</a></galley-author>
      </galley-byline-card>`,
      goodWords: 'Give each author an element: commas and “and” come from the language.',
      bad: html`<galley-byline-card layout="line">
        <galley-author><a href="https://example.com/a">Karim Haddad, Will Racke</a></galley-author>
      </galley-byline-card>`,
      badWords: 'Put two people into one link.',
    },
    {
      good: html`<galley-byline-card>
        ${racke}<img
          slot="logo"
          src=${logo}
          alt="Daily Caller News Foundation logo"
          width="184"
          height="40"
        />
      </galley-byline-card>`,
      goodWords: 'Name the organization in the logo’s alternative text.',
      bad: html`<galley-byline-card>
        ${racke}<img slot="logo" src=${logo} alt="logo" width="184" height="40" />
      </galley-byline-card>`,
      badWords: 'Call it “logo”: a reader who cannot see it learns nothing.',
    },
  ],
  trees: ['All slots', 'Line', 'Fold'],
  limits: ['Minimum', 'LongWords', 'Fold', 'FailingPicture', 'MixedDirections'],
});
