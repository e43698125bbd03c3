import { missing, map } from '@galley/tooling/artwork';
import { html, nothing } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { RelatedLinkElement } from './related-link-element.js';
import { accesses, kinds } from './words.js';

type Args = Partial<
  Pick<RelatedLinkElement, 'label' | 'layout' | 'kind' | 'duration' | 'access' | 'sponsored' | 'staleAfter'>
> & {
  media?: string;
};

const meta: Meta<Args> = {
  title: 'Elements/Related link',
  component: 'galley-related-link',
  args: { layout: 'card' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['card', 'inline', 'compact'] },
    kind: { control: 'select', options: [undefined, ...kinds] },
    access: { control: 'select', options: [undefined, ...accesses] },
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
  args: { media: map, kind: 'video', duration: 'PT3M20S', access: 'subscriber', staleAfter: 365 },
  render: ({
    layout = 'card',
    media = map,
    kind,
    duration,
    access,
    staleAfter,
    sponsored = false,
    label,
  }) => html`
    <galley-related-link
      layout=${layout}
      label=${label ?? nothing}
      kind=${kind ?? nothing}
      duration=${duration ?? nothing}
      access=${access ?? nothing}
      stale-after=${staleAfter ?? nothing}
      ?sponsored=${sponsored}
    >
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

/** The same card in a wide, a middle and a narrow place: it follows its own width, and not the window's. */
export const Widths: Story = {
  args: { ...AllSlots.args },
  render: (args, context) => html`
    <style>
      .widths > * {
        max-inline-size: var(--width);
      }
    </style>
    <div class="widths">
      ${['44rem', '22rem', '13rem'].map(
        width =>
          html`<div style="--width: ${width}">
            ${(AllSlots.render as (args: Args, context: unknown) => unknown)(args, context)}
          </div>`,
      )}
    </div>
  `,
};

/** What a story is: a word and a sign, so that nobody needs to guess. */
export const Kinds: Story = {
  render: () => html`
    ${kinds.map(
      kind => html`
        <galley-related-link layout="compact" label="" kind=${kind}>
          <a href="https://example.com/${kind}">The last days of Hajin</a>
        </galley-related-link>
      `,
    )}
  `,
};

/** Who may read it, before the click. */
export const Access: Story = {
  render: () => html`
    ${accesses.map(
      access => html`
        <galley-related-link layout="compact" label="" access=${access}>
          <a href="https://example.com/${access}">The last days of Hajin</a>
        </galley-related-link>
      `,
    )}
  `,
};

/** Somebody paid for the link. It says so in place of "Related", and its `rel` becomes `sponsored nofollow`. */
export const Sponsored: Story = {
  args: { ...AllSlots.args, sponsored: true, kind: null, duration: null, access: null, staleAfter: null },
  render: AllSlots.render,
};

/** With the sponsor's name in the label. */
export const SponsoredBy: Story = {
  render: () => html`
    <galley-related-link sponsored label="Paid for by the Atlas Foundation">
      <a href="https://example.com/paid">How seed banks survive a war</a>
    </galley-related-link>
  `,
};

/** Paid links in a list and within the text: the label is in a box there, too. */
export const SponsoredElsewhere: Story = {
  render: () => html`
    <galley-related-link layout="compact" sponsored remember>
      <a href="https://example.com/paid">How seed banks survive a war</a>
      <img slot="media" src=${map} alt="" width="1200" height="800" />
    </galley-related-link>
    <galley-related-link layout="inline" sponsored>
      <a href="https://example.com/paid">How seed banks survive a war, and who pays for them</a>
    </galley-related-link>
  `,
};

/** The author wants a new tab, so words say so; the link's `hreflang` names the language. */
export const Elsewhere: Story = {
  render: () => html`
    <galley-related-link kind="podcast" duration="PT1H4M">
      <a href="https://example.com/fr" hreflang="fr" target="_blank"
        >Hajin, dernier réduit de l’État islamique en Syrie</a
      >
      <span slot="source">Le Monde</span>
    </galley-related-link>
  `,
};

/** A review with its stars. */
export const Review: Story = {
  render: () => html`
    <galley-related-link kind="review">
      <h3><a href="https://example.com/review">A Map of the Euphrates, drawn by those who fled it</a></h3>
      <span slot="rating" role="img" aria-label="4 of 5 stars">★★★★☆</span>
      <span slot="author">Nadia Haddad</span>
    </galley-related-link>
  `,
};

/** A story that the reader followed from here before. The mark is kept on the reader's own device. */
export const AlreadyRead: Story = {
  render: () => html`
    <galley-related-link remember>
      <a href="#story">UN Report: There Are Still As Many As 30,000 ISIS Fighters</a>
    </galley-related-link>
    <galley-related-link remember label="" layout="compact">
      <a href="#story">UN Report: There Are Still As Many As 30,000 ISIS Fighters</a>
    </galley-related-link>
  `,
  play: async ({ canvasElement }) => {
    const callout = canvasElement.querySelector('galley-related-link');
    await import('./already-read.js');
    await callout?.updateComplete;
    const link = callout?.querySelector('a');
    // Followed, as far as the callout can tell; Storybook would leave its page.
    link?.addEventListener('click', event => event.preventDefault(), { once: true });
    link?.click();
  },
};

/** A long description ends after as many lines as the page wants. */
export const Clamped: Story = {
  render: () => html`
    <style>
      .clamped {
        --galley-related-link-lines: 2;
      }
    </style>
    <galley-related-link class="clamped">
      <a href="https://example.com/un-report">UN Report: There Are Still As Many As 30,000 ISIS Fighters</a>
      <p slot="description">
        The militant group has lost nearly all of the territory that it once held, yet the report finds that
        membership in Iraq and Syria is about equal between the two countries, that a reduced, covert version
        of its core will survive in both, and that significant numbers of affiliated fighters stand ready in
        Afghanistan, Libya, Southeast Asia and West Africa.
      </p>
    </galley-related-link>
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

/** A group without a heading of its own has one in the reader's language. */
export const SeveralWithoutHeading: Story = {
  globals: { language: 'fr' },
  render: () => html`
    <galley-related-links>
      <galley-related-link layout="compact" label="" kind="video" duration="PT12M">
        <a href="https://example.com/hajin">À Hajin, les derniers jours du « califat »</a>
      </galley-related-link>
      <galley-related-link layout="compact" label="" access="subscriber">
        <a href="https://example.com/envoye">L’envoyé spécial confirme l’engagement américain</a>
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
    <galley-related-link kind="video" duration="PT3M20S" access="registered" stale-after="365">
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
