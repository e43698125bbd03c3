import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { FontSizeControlElement } from './font-size-control-element.js';

type Args = Partial<
  Pick<FontSizeControlElement, 'variant' | 'steps' | 'label' | 'storage' | 'key' | 'print' | 'preferences'>
> & { story?: TemplateResult };

/** A few lines for the control to serve. */
const story = html`
  <article>
    <p>
      The Kurdish-led Syrian Democratic Forces are moving to retake Hajin, a town on the Euphrates about 20
      miles from the border between Iraq and Syria.
    </p>
    <p>Many of the estimated 14,000 fighters still in Syria are in Hajin and the countryside around it.</p>
  </article>
`;

const arabic = html`
  <article>
    <p>تتحرك قوات سوريا الديمقراطية لاستعادة هجين، وهي بلدة على نهر الفرات قرب الحدود العراقية السورية.</p>
  </article>
`;

/** Opens the settings as soon as they have come. */
async function open(canvas: HTMLElement): Promise<void> {
  const control = canvas.querySelector('galley-font-size-control')!;
  for (let wait = 0; wait < 200; wait++) {
    const settings = control.shadowRoot!.querySelector('details');
    if (settings) return void (settings.open = true);
    await new Promise(requestAnimationFrame);
  }
}

const meta: Meta<Args> = {
  title: 'Elements/Font size control',
  component: 'galley-font-size-control',
  // Each story has a key of its own, so that they do not follow each other where several are shown.
  args: { variant: 'buttons', storage: 'none', key: 'basic', story },
  argTypes: {
    variant: { control: 'inline-radio', options: ['buttons', 'radios', 'select', 'slider'] },
    storage: { control: 'inline-radio', options: ['local', 'session', 'none'] },
    print: { control: 'inline-radio', options: ['normal', 'keep'] },
    story: { table: { disable: true } },
  },
  render: ({
    variant = 'buttons',
    steps,
    label,
    storage = 'none',
    key = 'basic',
    print,
    preferences,
    story,
  }) => html`
    <galley-font-size-control
      variant=${variant}
      storage=${storage}
      key=${key}
      steps=${steps ?? nothing}
      label=${label ?? nothing}
      print=${print ?? nothing}
      preferences=${preferences ?? nothing}
    ></galley-font-size-control>
    ${story}
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Smaller, larger, and back. It serves the article beside it. */
export const Basic: Story = {};

/** Every size is in sight. */
export const Radios: Story = { args: { variant: 'radios', key: 'radios' } };

/** The least room, and the sizes as words. */
export const Select: Story = { args: { variant: 'select', key: 'select' } };

/** For the hand that drags. Arrow keys go from step to step. */
export const Slider: Story = { args: { variant: 'slider', key: 'slider' } };

/** The page offers sizes of its own, up to four times the usual one. */
export const OwnSteps: Story = {
  args: { variant: 'radios', key: 'own-steps', steps: '100, 150, 200, 300, 400' },
};

const preferences = 'spacing measure typeface';

/** Line spacing, line length and typeface too, behind a word that opens them. They are fetched where they are asked for. */
export const Preferences: Story = { args: { key: 'preferences', preferences } };

/** The same under a row of radios. */
export const PreferencesWithRadios: Story = {
  args: { key: 'preferences-with-radios', variant: 'radios', preferences },
};

/** The same under a select, and one preference alone. */
export const PreferencesWithSelect: Story = {
  args: { key: 'preferences-with-select', variant: 'select', preferences: 'typeface' },
};

/** The same under a slider, and two of them, in an order of the page’s own. */
export const PreferencesWithSlider: Story = {
  args: { key: 'preferences-with-slider', variant: 'slider', preferences: 'typeface spacing' },
};

/** Opened, as its reader does it. */
export const PreferencesOpen: Story = {
  args: { key: 'preferences-open', preferences },
  play: async ({ canvasElement }) => open(canvasElement),
};

/** Opened on a dark page. */
export const PreferencesDark: Story = {
  args: { key: 'preferences-dark', preferences },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => open(canvasElement),
};

/** Opened in Arabic: names on the right, choices to the left of them. */
export const PreferencesRightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { key: 'preferences-right-to-left', preferences, story: arabic },
  play: async ({ canvasElement }) => open(canvasElement),
};

/** Opened by a reader who has doubled every size. On a phone, each choice has a line of its own. */
export const PreferencesLarge: Story = {
  globals: { size: 'double' },
  args: { key: 'preferences-large', preferences },
  play: async ({ canvasElement }) => open(canvasElement),
};

/** A page whose type is fixed, a game or a graphic: the control rests, and the page says why. */
export const Disabled: Story = {
  render: () => html`
    <galley-font-size-control storage="none" key="disabled" preferences="typeface" disabled>
      <p>
        The crossword’s letters fit their squares. On every other page the type has the size that you chose.
      </p>
    </galley-font-size-control>
    ${story}
  `,
};

/** One above and one below the article: both show what was chosen at either. */
export const Several: Story = {
  render: () => html`
    <galley-font-size-control storage="none" key="several" for="several"></galley-font-size-control>
    <article id="several">
      <p>
        US air and artillery strikes will support the ground offensive, which is named Operation Roundup. This
        part of the text follows the reader’s choice.
      </p>
      <p data-galley-text-scale="none">This line keeps its size.</p>
    </article>
    <galley-font-size-control
      storage="none"
      key="several"
      for="several"
      variant="slider"
      label=""
    ></galley-font-size-control>
  `,
};

/** Every attribute at once. */
export const AllSlots: Story = {
  name: 'All attributes',
  render: () => html`
    <galley-font-size-control
      for="all-attributes"
      label="Size of the type"
      steps="75%, 100%, 150%, 200%"
      variant="select"
      storage="session"
      key="all-attributes"
      print="keep"
      preferences="typeface spacing measure"
    ></galley-font-size-control>
    <article id="all-attributes">
      <p>
        Taking Hajin would give the coalition every urban centre along the Euphrates from Raqqa to the Iraqi
        border.
      </p>
    </article>
  `,
};

const kept: FontSizeControlElement['profile'] = {
  size: 125,
  spacing: 'open',
  measure: 'narrow',
  typeface: 'serif',
};

/** What a site kept on its server for this reader: larger, with more space, shorter lines and another typeface. */
export const Profile: Story = {
  render: () => html`
    <galley-font-size-control
      storage="none"
      key="profile"
      for="profile"
      .profile=${kept}
    ></galley-font-size-control>
    <article id="profile">
      <p>
        The Kurdish-led Syrian Democratic Forces are moving to retake Hajin, a town on the Euphrates about 20
        miles from the border between Iraq and Syria.
      </p>
    </article>
  `,
};

/** No words before it, and no article: it serves the page. */
export const Minimum: Story = {
  render: () => html`
    <galley-font-size-control storage="none" key="minimum" label=""></galley-font-size-control>
  `,
};

/** Long words go to a line of their own. */
export const LongWords: Story = {
  args: { key: 'long-words', label: 'Textgrößeneinstellungsmöglichkeitenübersicht des Zeitungsverlags' },
  globals: { language: 'de' },
};

/** Arabic: the smaller size is on the right, and the numbers are the reader’s. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: {
    key: 'right-to-left',
    story: arabic,
  },
};

/** The page says which colour scheme it has. */
export const Dark: Story = { args: { key: 'dark' }, globals: { scheme: 'dark' } };

/** Its room is kept for the script; there is nothing to see without it, since it could do nothing. */
export const WithoutScript: Story = { parameters: { script: false } };

/** In the article, after the byline, as the source article has it. */
export const WithArticle: Story = {
  render: () => html`
    <article id="story">
      <h1 data-galley-text-scale="none">
        US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria
      </h1>
      <p data-galley-text-scale="none">Will Racke, Immigration and Foreign Policy Reporter</p>
      <galley-font-size-control for="story" storage="none" key="with-article"></galley-font-size-control>
      <p>
        The US-backed coalition fighting the Islamic State has begun what it calls an operation to push the
        group out of its last remaining pocket, in the Euphrates River valley of eastern Syria.
      </p>
      <p>
        The Kurdish-led Syrian Democratic Forces, Washington’s main local ally in Syria, are moving to retake
        Hajin, a town on the Euphrates about 20 miles from the border between Iraq and Syria.
      </p>
      <h2>What comes next</h2>
      <p>
        Taking Hajin would give the coalition every urban centre along the Euphrates from Raqqa south to the
        Iraqi border.
      </p>
    </article>
  `,
};
