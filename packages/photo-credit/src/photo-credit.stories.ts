import { map, missing } from '@galley/tooling/artwork';
import { html, nothing } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

type Args = Partial<Pick<PhotoCreditElement, 'position' | 'ratio' | 'zoomable' | 'prefixed'>> & {
  picture?: string;
};

const alt =
  'Map of the Middle Euphrates valley with Raqqa, Deir ez-Zor, Hajin and the border to Iraq. It stands in for the agency’s photograph.';

const meta: Meta<Args> = {
  title: 'Elements/Photo credit',
  component: 'galley-photo-credit',
  args: { position: 'below', zoomable: false, prefixed: false, picture: map },
  argTypes: {
    position: { control: 'inline-radio', options: ['below', 'overlay', 'side'] },
    ratio: { control: 'select', options: ['1/1', '4/3', '3/2', '16/9', '2/3', '3/4'] },
    picture: { table: { disable: true } },
  },
  render: ({ position, ratio, zoomable, prefixed, picture }) => html`
    <galley-photo-credit
      creator="Rodi Said"
      source="REUTERS"
      distributable="no"
      position=${position ?? nothing}
      ratio=${ratio ?? nothing}
      ?zoomable=${zoomable}
      ?prefixed=${prefixed}
    >
      <figure>
        <img src=${picture} alt=${alt} width="1200" height="800" />
        <figcaption>
          Hajin, on the Euphrates, is the last town that the group holds in eastern Syria.
          <cite>REUTERS/Rodi Said</cite>
        </figcaption>
      </figure>
    </galley-photo-credit>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** The figure that the page prints anyway, wrapped. The credit stands in the caption. */
export const Basic: Story = {};

/** Every attribute is there. */
export const AllSlots: Story = {
  args: { zoomable: true, prefixed: true },
  render: ({ position, zoomable, prefixed, picture }) => html`
    <galley-photo-credit
      creator="Rodi Said"
      source="REUTERS"
      license="all-rights-reserved"
      copyright="© 2018 Reuters"
      acquire="https://example.com/licensing"
      distributable="no"
      ratio="16/9"
      position=${position ?? nothing}
      ?zoomable=${zoomable}
      ?prefixed=${prefixed}
    >
      <figure>
        <picture>
          <source srcset="${picture} 1200w" sizes="(min-width: 40rem) 38rem, 100vw" />
          <img src=${picture} alt=${alt} width="1200" height="800" loading="lazy" />
        </picture>
        <figcaption>
          <p>
            Hajin, on the Euphrates, is the last town that the group holds in
            <a href="https://example.com/syria">eastern Syria</a>.
          </p>
          <span data-credit>REUTERS/Rodi Said</span>
        </figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** The caption has no credit, so the line is drawn from the attributes. */
export const Minimum: Story = {
  render: () => html`
    <galley-photo-credit creator="Rodi Said" source="REUTERS">
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** Caption and credit stand on the picture. Their ground keeps them legible on any picture; paper prints them below. */
export const Overlay: Story = { args: { position: 'overlay', zoomable: true } };

/** As an overlay, with the credit drawn from the attributes. */
export const OverlayDrawn: Story = {
  render: () => html`
    <galley-photo-credit creator="Rodi Said" source="REUTERS" position="overlay" prefixed>
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** Caption and credit stand at the foot of the picture's side, where there is room for two columns. */
export const Side: Story = { args: { position: 'side' } };

/** At the side, with the credit drawn from the attributes. */
export const SideDrawn: Story = {
  render: () => html`
    <galley-photo-credit creator="Rodi Said" source="REUTERS" position="side">
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** A button over the picture opens it as large as the screen, with its caption and credit. */
export const Zoomable: Story = { args: { zoomable: true } };

/** "Photo:" before the credit, in the reader's language. */
export const Prefixed: Story = { args: { prefixed: true } };

/** Several figures on a page, one of them square and one with several creators. */
export const Several: Story = {
  render: () => html`
    <galley-photo-credit source="REUTERS" zoomable ratio="3/2">
      <figure>
        <img src=${map} alt=${alt} />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
    <galley-photo-credit creator="Rodi Said, Issam Abdallah" source="REUTERS" zoomable ratio="1/1">
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The same valley, cropped.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** Words that are longer than a phone is wide break; nothing is cut off. */
export const LongWords: Story = {
  globals: { language: 'de' },
  render: () => html`
    <galley-photo-credit
      prefixed
      zoomable
      creator="Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzaufhebungsverfahrensverzögerung"
      source="Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
    >
      <figure>
        <img src=${map} alt="Landkarte des mittleren Euphrattals" width="1200" height="800" />
        <figcaption>
          https://example.com/eine/sehr/lange/adresse/ohne/eine/stelle/an/der/man/sie/trennen/koennte
        </figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** The picture does not come. Its alternative text, caption and credit stay, and nothing moves. */
export const FailingPicture: Story = { args: { picture: missing, zoomable: true } };

/** A picture that fails under an overlay. */
export const FailingOverlay: Story = { args: { picture: missing, position: 'overlay' } };

/** Arabic: everything is mirrored, and the prefix speaks the reader's language. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  render: () => html`
    <galley-photo-credit creator="رودي سعيد" source="رويترز" prefixed zoomable>
      <figure>
        <img
          src=${map}
          alt="خريطة وادي الفرات الأوسط وعليها الرقة ودير الزور وهجين والحدود مع العراق. تحلّ محلّ صورة الوكالة."
          width="1200"
          height="800"
        />
        <figcaption>هجين، على نهر الفرات، آخر بلدة يسيطر عليها التنظيم في شرق سوريا.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** The page says which colour scheme it has. */
export const Dark: Story = { ...AllSlots, globals: { scheme: 'dark' } };

/** The document stylesheet alone. */
export const WithoutScript: Story = { ...Minimum, parameters: { script: false } };

const place = html`<figcaption>
  Hajin, on the Euphrates, is the last town that the group holds in eastern Syria.
  <cite>REUTERS/Rodi Said</cite>
</figcaption>`;

/** The rights, the credit to copy, and a link to the Content Credentials. The rights open in plain words; paper always has them. */
export const Rights: Story = {
  render: () => html`
    <galley-photo-credit
      creator="Rodi Said"
      source="REUTERS"
      license="CC-BY-ND-4.0"
      copyright="© 2018 Reuters"
      acquire="https://example.com/licensing"
      distributable="no"
      manifest="https://example.com/hajin.c2pa"
      digitalsourcetype="digitalCapture"
      rights
      copyable
    >
      <figure><img src=${map} alt=${alt} width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
  `,
};

/** The rights under an overlay: the row stands below the picture. */
export const RightsOverlay: Story = {
  render: () => html`
    <galley-photo-credit position="overlay" source="REUTERS" copyright="© 2018 Reuters" rights copyable>
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** At the side, the row stands under the credit. */
export const RightsSide: Story = {
  render: () => html`
    <galley-photo-credit position="side" source="REUTERS" copyright="© 2018 Reuters" rights copyable>
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** Several creators and an agency, each with a link. A link in the caption is written there. */
export const LinkedCredit: Story = {
  render: () => html`
    <galley-photo-credit
      creator="Rodi Said, Issam Abdallah"
      source="REUTERS"
      href="https://example.com/rodi-said https://example.com/issam-abdallah https://example.com/reuters"
      prefixed
    >
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>The Middle Euphrates valley.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

const labelled = (code: string) => html`
  <galley-photo-credit digitalsourcetype=${code} source="Galley" ratio="2/1">
    <figure>
      <img src=${map} alt=${alt} width="1200" height="800" />
      <figcaption>${code}</figcaption>
    </figure>
  </galley-photo-credit>
`;

/** How a picture was made stands after its credit, before the script too: IPTC's code in plain words. */
export const MadeWithAI: Story = { render: () => labelled('trainedAlgorithmicMedia') };

/** A label after the credit in the caption, and one of a picture without a credit. */
export const Labels: Story = {
  render: () => html`
    <galley-photo-credit digitalsourcetype="compositeWithTrainedAlgorithmicMedia">
      <figure><img src=${map} alt=${alt} width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
    <galley-photo-credit
      digitalsourcetype="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
    >
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>Nobody is credited here.</figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/** A picture that may disturb is blurred, with a warning, until the reader asks for it. */
export const Sensitive: Story = {
  render: () => html`
    <galley-photo-credit sensitive zoomable>
      <figure><img src=${map} alt=${alt} width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
  `,
};

/** A sensitive picture under an overlay. */
export const SensitiveOverlay: Story = {
  render: () => html`
    <galley-photo-credit sensitive position="overlay">
      <figure><img src=${map} alt=${alt} width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
  `,
};

/** Without script the warning says how the picture is to be seen: pointed at, or held. */
export const SensitiveWithoutScript: Story = { ...Sensitive, parameters: { script: false } };

/** A picture that is wider than text should be, with caption and credit at the width of the text. */
export const TextWidth: Story = {
  render: () => html`
    <style>
      .text-width {
        --galley-photo-credit-text: 24rem;
      }
    </style>
    <galley-photo-credit
      class="text-width"
      creator="Rodi Said"
      source="REUTERS"
      copyright="© 2018 Reuters"
      rights
    >
      <figure>
        <img src=${map} alt=${alt} width="1200" height="800" />
        <figcaption>
          Hajin, on the Euphrates, is the last town that the group holds in eastern Syria.
        </figcaption>
      </figure>
    </galley-photo-credit>
  `,
};

/**
 * For designers: where alternative text is missing. Readers never see this; the outline is the story's own, and the
 * console says the same in development. A picture that needs none says so with `decorative`.
 */
export const MissingAlternativeText: Story = {
  parameters: { script: false },
  render: () => html`
    <style>
      galley-photo-credit:not([decorative]) img:is([alt=''], :not([alt])) {
        outline: 3px dashed #c2185b;
        outline-offset: 3px;
      }
      galley-photo-credit:not([decorative]):has(img:is([alt=''], :not([alt]))) figcaption::after {
        content: 'alt=""? Write what the picture says, or add decorative.';
        display: block;
        margin-block-start: 0.5rem;
        font: 600 0.8125rem/1.4 monospace;
        color: #c2185b;
      }
    </style>
    <galley-photo-credit>
      <figure><img src=${map} alt="" width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
    <galley-photo-credit decorative>
      <figure><img src=${map} alt="" width="1200" height="800" />${place}</figure>
    </galley-photo-credit>
  `,
};
