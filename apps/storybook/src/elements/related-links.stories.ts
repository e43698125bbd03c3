import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Related links' };
export default meta;

const callouts = ['UN Report: 30,000 Fighters Still There', 'Envoy Confirms Commitment'].map(
  (headline, index) =>
    html`<galley-related-link layout="compact" label="">
      <a href="https://example.com/${index}">${headline}</a>
    </galley-related-link>`,
);

export const Overview = overview({
  tag: 'galley-related-links',
  room: 'related-link',
  anatomy: 'SeveralWithoutHeading',
  states: ['Several', 'SeveralWithoutHeading'],
  pairs: [
    {
      good: html`<galley-related-links>${callouts}</galley-related-links>`,
      goodWords: 'Name the group once; leave the callouts’ own labels empty.',
      bad: html`<galley-related-links>
        ${['UN Report: 30,000 Fighters Still There', 'Envoy Confirms Commitment'].map(
          (headline, index) =>
            html`<galley-related-link layout="compact">
              <a href="https://example.com/${index}">${headline}</a>
            </galley-related-link>`,
        )}
      </galley-related-links>`,
      badWords: 'Say “Related” for every one of them under a heading that says it already.',
    },
  ],
  trees: ['Several', 'Several without heading'],
  limits: ['Several'],
});
