import { missing, map } from '@galley/tooling/artwork';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { RelatedLinkElement } from './related-link-element.js';

type Args = Partial<Pick<RelatedLinkElement, 'label' | 'layout'>> & { media?: string };

const meta: Meta<Args> = {
  title: 'Elements/Related link',
  component: 'galley-related-link',
  args: { layout: 'card' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['card', 'inline', 'compact'] },
    media: { table: { disable: true } },
  },
  render: ({ layout = 'card' }) => html`
    <galley-related-link layout=${layout}>
      <a href="https://example.com/un-report">
        UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria
      </a>
    </galley-related-link>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** The headline is the link. Nothing else is needed. */
export const Basic: Story = {};

/** Every slot is filled. The thumbnail is decorative: the headline says it all. */
export const AllSlots: Story = {
  args: { media: map },
  render: ({ layout = 'card', media = map }) => html`
    <galley-related-link layout=${layout}>
      <a href="https://example.com/un-report">
        UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria
      </a>
      <img slot="media" src=${media} alt="" width="1200" height="800" />
      <span slot="kicker">World</span>
      <p slot="description">
        The count, by <a href="https://example.com/united-nations">the United Nations</a>, covers both
        countries.
      </p>
      <span slot="author">Will Racke</span>
      <span slot="source">Daily Caller News Foundation</span>
      <time slot="published" datetime="2018-08-14">August 14, 2018</time>
    </galley-related-link>
  `,
};

/** One line between paragraphs, as the source article sets it. */
export const Inline: Story = { args: { layout: 'inline' } };

/** For sidebars and lists. */
export const Compact: Story = { args: { layout: 'compact' } };

/** No label and no slots: a headline. */
export const Minimum: Story = {
  render: () => html`
    <galley-related-link label=""
      ><a href="https://example.com/envoy">Envoy Confirms Commitment</a></galley-related-link
    >
  `,
};

/** A group is a navigation landmark with the name of its heading. */
export const Several: Story = {
  render: () => html`
    <galley-related-links>
      <h2 slot="heading">More on Syria</h2>
      <galley-related-link layout="compact" label="">
        <a href="https://example.com/un-report">
          UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria
        </a>
      </galley-related-link>
      <galley-related-link layout="compact" label="">
        <a href="https://example.com/envoy">
          Trump’s Syria Envoy Confirms US Commitment To Another Open-Ended War In Middle East
        </a>
      </galley-related-link>
    </galley-related-links>
  `,
};

/** Words that are longer than a phone is wide break; nothing is cut off. */
export const LongWords: Story = {
  globals: { language: 'de' },
  render: () => html`
    <galley-related-link>
      <a href="https://example.com/law">
        Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzaufhebungsverfahrensverzögerung:
        Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen
      </a>
      <p slot="description">
        https://example.com/a/very/long/address/that/has/no/place/to/break/and/goes/on/and/on
      </p>
    </galley-related-link>
  `,
};

/** The thumbnail does not come. Its room stays, so that nothing moves. */
export const FailingPicture: Story = { ...AllSlots, args: { media: missing } };

/** Arabic: everything is mirrored, and the label speaks the reader's language. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  render: () => html`
    <galley-related-link>
      <a href="https://example.com/un-report">الأمم المتحدة: ما زال نحو ثلاثين ألف مقاتل في العراق وسوريا</a>
      <img slot="media" src=${map} alt="" width="1200" height="800" />
      <span slot="kicker">العالم</span>
      <time slot="published" datetime="2018-08-14">14 أغسطس 2018</time>
    </galley-related-link>
  `,
};

/** The page says which colour scheme it has. */
export const Dark: Story = { ...AllSlots, globals: { scheme: 'dark' } };

/** The document stylesheet alone. */
export const WithoutScript: Story = { ...AllSlots, parameters: { script: false } };
