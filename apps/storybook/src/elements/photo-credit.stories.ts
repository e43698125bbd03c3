import { map } from '@galley/tooling/artwork';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { overview } from './element-page.js';

const meta: Meta = { title: 'Elements/Photo credit' };
export default meta;

const figure = (alt: string, caption: unknown) =>
  html`<figure>
    <img src=${map} alt=${alt} width="1200" height="800" />
    <figcaption>${caption}</figcaption>
  </figure>`;
const seen = 'Map of the Euphrates from Raqqa to Hajin, near the border with Iraq';

export const Overview = overview({
  tag: 'galley-photo-credit',
  room: 'photo-credit',
  anatomy: 'Rights',
  states: ['Basic', 'Overlay', 'Side', 'Zoomable', 'Rights', 'Sensitive', 'Labels'],
  pairs: [
    {
      good: html`<galley-photo-credit source="REUTERS" creator="Rodi Said">
        ${figure(seen, html`Hajin, on the Euphrates. <cite>REUTERS/Rodi Said</cite>`)}
      </galley-photo-credit>`,
      goodWords: 'Write the credit as `<cite>` in the caption: it is set apart, and it is there without us.',
      bad: html`<galley-photo-credit source="REUTERS" creator="Rodi Said">
        ${figure(seen, 'Hajin, on the Euphrates. (Photo by REUTERS/Rodi Said, file)')}
      </galley-photo-credit>`,
      badWords: 'Bury the credit in the caption’s sentence; the reader then has it twice.',
    },
    {
      good: html`<galley-photo-credit source="REUTERS" position="overlay">
        ${figure(seen, html`Hajin. <cite>REUTERS/Rodi Said</cite>`)}
      </galley-photo-credit>`,
      goodWords: 'Lay few words over a picture.',
      bad: html`<galley-photo-credit source="REUTERS" position="overlay">
        ${figure(
          seen,
          html`Hajin, a town on the Euphrates about 20 miles from the border between Iraq and Syria, is where
            many of the estimated 14,000 fighters who are still in Syria are, and what the offensive is to
            retake. <cite>REUTERS/Rodi Said</cite>`,
        )}
      </galley-photo-credit>`,
      badWords: 'Cover the picture with a paragraph. `below` has room for it.',
    },
  ],
  trees: ['Zoomable', 'Enlarged', 'Sensitive', 'Rights'],
  limits: ['Minimum', 'LongWords', 'FailingPicture', 'Several', 'MissingAlternativeText'],
});
