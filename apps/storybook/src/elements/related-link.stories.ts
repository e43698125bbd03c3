import { map } from '@galley/tooling/artwork';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Related link' };
export default meta;

const headline = 'UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria';

export const Overview = overview({
  tag: 'galley-related-link',
  room: 'related-link',
  anatomy: 'AllSlots',
  states: ['AllSlots', 'Basic', 'Inline', 'Compact', 'Sponsored', 'Kinds', 'Access', 'Review'],
  pairs: [
    {
      good: html`<galley-related-link><a href="https://example.com/un">${headline}</a></galley-related-link>`,
      goodWords: 'Make the headline the link: it says where it leads.',
      bad: html`<galley-related-link>
        <a href="https://example.com/un">Read more</a>
        <p slot="description">${headline}</p>
      </galley-related-link>`,
      badWords: 'Make “Read more” the link. In a list of links it says nothing.',
    },
    {
      good: html`<galley-related-link layout="inline"
        ><a href="https://example.com/un">${headline}</a></galley-related-link
      >`,
      goodWords: 'Let the element write “Related”, in the reader’s language.',
      bad: html`<galley-related-link layout="inline"
        ><a href="https://example.com/un">(RELATED: ${headline})</a></galley-related-link
      >`,
      badWords: 'Write the label into the link: it is there twice, and shouted.',
    },
    {
      good: html`<galley-related-link>
        <a href="https://example.com/un">${headline}</a>
        <img slot="media" src=${map} alt="" width="1200" height="800" />
      </galley-related-link>`,
      goodWords: 'Leave a thumbnail’s alternative text empty: the headline says it all.',
      bad: html`<galley-related-link>
        <a href="https://example.com/un">${headline}</a>
        <img slot="media" src=${map} alt="${headline}, thumbnail" width="1200" height="800" />
      </galley-related-link>`,
      badWords: 'Repeat the headline there: it would be heard twice.',
    },
  ],
  trees: ['Basic', 'All slots'],
  limits: ['Minimum', 'LongWords', 'FailingPicture', 'Clamped', 'Widths'],
});
