import { logo, map } from '@galley/tooling/artwork';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';

type Args = Partial<Pick<LicensingFooterElement, 'license' | 'disabled'>>;

/** The source article, with an agency's photograph that may not be passed on. */
const story = (footer: unknown) => html`
  <article>
    <h1>US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria</h1>
    <galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no">
      <figure>
        <img src=${map} alt="Map of the Middle Euphrates valley" width="180" height="120" />
        <figcaption>Fighters of the Syrian Democratic Forces. <cite>REUTERS/Rodi Said</cite></figcaption>
      </figure>
    </galley-photo-credit>
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
        <span slot="role">Immigration and Foreign Policy Reporter</span>
        <a slot="organization" href="https://example.com/">Daily Caller News Foundation</a>
      </galley-author>
      <img slot="logo" src=${logo} alt="Daily Caller News Foundation" width="184" height="40" />
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
    <p>
      The US-backed coalition against the Islamic State has opened an operation to drive the group out of the
      last pocket that it holds, in the Euphrates River valley of eastern Syria.
    </p>
    <p>
      The Kurdish-led <a href="https://example.com/sdf">Syrian Democratic Forces</a> (SDF), Washington’s main
      partner in Syria, are advancing on Hajin, a town on the Euphrates about 20 miles from the border with
      Iraq.
    </p>
    <p>
      “The operation is the last major SDF ground offensive in the MERV (Middle Euphrates Valley) to liberate
      the citizens from the brutal rule [of ISIS],” Army Col. Sean Ryan, the spokesman for Operation Inherent
      Resolve, told Kurdistan 24 News on Tuesday.
    </p>
    ${footer}
  </article>
`;

/** A plain article around a footer. */
const brief = (footer: unknown) => html`
  <article>
    <h1>Envoy Confirms Commitment</h1>
    <p>By <a rel="author" href="https://example.com/author/will-racke">Will Racke</a></p>
    <p>US troops will stay until the Islamic State is defeated for good, said Syria envoy James Jeffrey.</p>
    ${footer}
  </article>
`;

const meta: Meta<Args> = {
  title: 'Elements/Licensing footer',
  component: 'galley-licensing-footer',
  args: { license: 'CC-BY-ND-4.0', disabled: false },
  argTypes: {
    license: {
      control: 'select',
      options: [
        'CC-BY-4.0',
        'CC-BY-ND-4.0',
        'CC-BY-NC-SA-4.0',
        'CC0-1.0',
        'CC-PDM-1.0',
        'all-rights-reserved',
      ],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The source article: terms of the publisher's own, with logo, byline and affiliation required. */
export const Basic: Story = {
  render: ({ disabled = false }) =>
    story(html`
      <galley-licensing-footer
        holder="Daily Caller News Foundation"
        year="2018"
        require="logo byline affiliation"
        contact="licensing@dailycallernewsfoundation.org"
        ?disabled=${disabled}
      >
        <p>
          Whatever the Daily Caller News Foundation creates is free for any legitimate news publisher that can
          provide a large audience. Every republished article must carry our logo, our reporter’s byline and
          the reporter’s affiliation with the DCNF. Questions about these guidelines, or about becoming a
          partner, go to
          <a href="mailto:licensing@dailycallernewsfoundation.org">licensing@dailycallernewsfoundation.org</a
          >.
        </p>
      </galley-licensing-footer>
    `),
};

/** A Creative Commons licence. The element adds rel="license" to the link. */
export const CreativeCommons: Story = {
  render: ({ license = 'CC-BY-ND-4.0', disabled = false }) =>
    story(html`
      <galley-licensing-footer
        license=${license}
        holder="Daily Caller News Foundation"
        year="2018"
        ?disabled=${disabled}
      >
        <p>
          You may republish this article under a
          <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a> licence.
        </p>
      </galley-licensing-footer>
    `),
};

/** Every slot and attribute: own rules, a page with the copy for readers without script, other rights. */
export const AllSlots: Story = {
  render: ({ license = 'CC-BY-ND-4.0' }) =>
    brief(html`
      <galley-licensing-footer
        license=${license}
        holder="Daily Caller News Foundation"
        year="2016–2018"
        require="byline affiliation"
        contact="licensing@dailycallernewsfoundation.org"
        acquire="https://example.com/licensing"
      >
        <p>
          You may republish this article under
          <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.
        </p>
        <ul slot="rules">
          <li>The headline may change.</li>
          <li>Tell us where the article appeared.</li>
        </ul>
        <a slot="republish" href="https://example.com/republish/envoy">Republish this article</a>
      </galley-licensing-footer>
    `),
};

/** A page with the copy: the button is a link to it, and opens the dialog. Without script, write the link in the slot. */
export const CopyPage: Story = {
  render: () =>
    brief(html`
      <galley-licensing-footer
        license="CC-BY-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
        href="https://example.com/republish/envoy"
      >
        <p>Free under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
      </galley-licensing-footer>
    `),
};

/** The dialog, as a click on the button opens it. */
export const Dialog: Story = {
  ...CreativeCommons,
  play: async ({ canvasElement }) => {
    const footer = canvasElement.querySelector('galley-licensing-footer')!;
    await footer.updateComplete;
    footer.renderRoot.querySelector('button')!.click();
  },
};

/** The publisher's rules by name, a counter, and a word on text and data mining. They are told in the dialog. */
export const OwnRules: Story = {
  render: () =>
    brief(html`
      <galley-licensing-footer
        license="CC-BY-NC-ND-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
        rules="credit-line-top keep-links headline-may-change ads-ok no-bulk window-days:90 pixel"
        pixel="https://example.com/count.gif?article={url}"
        mining="reserved"
      >
        <p>
          Free under
          <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>, within 90 days.
        </p>
      </galley-licensing-footer>
    `),
};

/** First published by somebody else. The page names the original as canonical. */
export const Inbound: Story = {
  render: () => html`
    <link rel="canonical" href="https://example.com/envoy" />
    ${brief(html`
      <galley-licensing-footer
        license="CC-BY-ND-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
        origin="https://example.com/envoy"
      >
        <p>
          Republished under
          <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.
        </p>
      </galley-licensing-footer>
    `)}
  `,
};

/** The time for reprinting is over: the button rests, and says since when. What the hour is only the browser knows. */
export const Ended: Story = {
  play: ({ canvasElement }) => {
    canvasElement.querySelector('galley-licensing-footer')!.until = '2018-12-31';
  },
  render: () =>
    brief(html`
      <galley-licensing-footer
        license="CC-BY-ND-4.0"
        holder="Daily Caller News Foundation"
        year="2018"
        until="2999-12-31"
      >
        <p>
          Free under <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a> until the end
          of the year.
        </p>
      </galley-licensing-footer>
    `),
};

/** An embargo: copies are offered from a point in time on. */
export const Embargo: Story = {
  play: ({ canvasElement }) => {
    canvasElement.querySelector('galley-licensing-footer')!.since = '2999-01-01T06:00:00-05:00';
  },
  render: () =>
    brief(html`
      <galley-licensing-footer
        holder="Daily Caller News Foundation"
        year="2018"
        since="2018-09-12T06:00:00-04:00"
        zone="America/New_York"
      >
        <p>Ask before you reprint this.</p>
      </galley-licensing-footer>
    `),
};

/** In the public domain: no copyright line, and other words in the dialog. */
export const PublicDomain: Story = {
  render: () =>
    brief(html`
      <galley-licensing-footer license="CC0-1.0" holder="Daily Caller News Foundation" year="2018">
        <p>
          No rights reserved:
          <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>
        </p>
      </galley-licensing-footer>
    `),
};

/** The publisher offers no copy, and says why. */
export const Disabled: Story = {
  render: () =>
    brief(html`
      <galley-licensing-footer
        license="all-rights-reserved"
        holder="Daily Caller News Foundation"
        year="2018"
        disabled
        reason="This article comes from an agency and may not be passed on."
      >
        <p>All rights reserved.</p>
      </galley-licensing-footer>
    `),
};

/** A notice, and nothing else. */
export const Minimum: Story = {
  render: () => brief(html`<galley-licensing-footer>Ask before you reprint this.</galley-licensing-footer>`),
};

/** Each footer serves the article that it stands in. */
export const Several: Story = {
  render: () => html`
    ${brief(html`
      <galley-licensing-footer license="CC-BY-4.0" holder="Daily Caller News Foundation" year="2018">
        <p><a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>
      </galley-licensing-footer>
    `)}
    ${brief(html`
      <galley-licensing-footer license="all-rights-reserved" holder="REUTERS" year="2018" disabled>
        <p>All rights reserved.</p>
      </galley-licensing-footer>
    `)}
  `,
};

/** Words that are longer than a phone is wide break; nothing is cut off. */
export const LongWords: Story = {
  globals: { language: 'de' },
  render: () =>
    brief(html`
      <galley-licensing-footer
        license="CC-BY-NC-SA-3.0-DE"
        holder="Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzaufhebungsverlag"
        year="2018"
      >
        <p>
          Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen unter
          <a href="https://creativecommons.org/licenses/by-nc-sa/3.0/de/"
            >https://creativecommons.org/licenses/by-nc-sa/3.0/de/deed/with/a/very/long/address</a
          >.
        </p>
      </galley-licensing-footer>
    `),
};

/** Arabic: everything is mirrored, and the button speaks the reader's language. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  render: () => html`
    <article>
      <h1>المبعوث الأميركي يؤكد البقاء في سوريا</h1>
      <p>بقلم <a rel="author" href="https://example.com/author/will-racke">ويل راكي</a></p>
      <p>
        قال المبعوث جيمس جيفري إن القوات الأميركية ستبقى في سوريا حتى الهزيمة الدائمة لتنظيم الدولة الإسلامية.
      </p>
      <galley-licensing-footer license="CC-BY-ND-4.0" holder="Daily Caller News Foundation" year="2018">
        <p>
          يجوز إعادة نشر هذا المقال برخصة
          <a href="https://creativecommons.org/licenses/by-nd/4.0/deed.ar">CC BY-ND 4.0</a>.
        </p>
      </galley-licensing-footer>
    </article>
  `,
};

/** The page says which colour scheme it has. */
export const Dark: Story = { ...CreativeCommons, globals: { scheme: 'dark' } };

/** The document stylesheet alone: the notice, and the publisher's link to a page with the copy. */
export const WithoutScript: Story = { ...AllSlots, parameters: { script: false } };
