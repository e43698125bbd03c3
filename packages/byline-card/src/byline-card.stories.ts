import { logo, missing, portrait } from '@galley/tooling/artwork';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';
import type { BylineCardElement } from './byline-card-element.js';

type Args = Partial<Pick<BylineCardElement, 'layout' | 'max' | 'format'>> & { portrait?: string };

const meta: Meta<Args> = {
  title: 'Elements/Byline card',
  component: 'galley-byline-card',
  args: { layout: 'card' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['card', 'line'] },
    portrait: { table: { disable: true } },
  },
  render: ({ layout = 'card' }) => html`
    <galley-byline-card layout=${layout}>
      <galley-author>
        <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
        <span slot="role">Immigration and Foreign Policy Reporter</span>
      </galley-author>
    </galley-byline-card>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A name and a job title. Where there is no portrait the initials stand in for it. */
export const Basic: Story = {};

/** The author of the source article, with the ways to reach him, and the classes of microformats. */
export const SourceArticle: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author class="p-author h-card">
        <a class="p-name u-url" rel="author" href="https://example.com/author/will-racke">Will Racke</a>
        <span slot="role" class="p-job-title">Immigration and Foreign Policy Reporter</span>
        <a slot="organization" class="p-org" href="https://example.com/">Daily Caller News Foundation</a>
        <a slot="social" class="u-url" rel="me" href="https://example.com/twitter/will-racke"
          >Follow Will on Twitter</a
        >
        <a slot="contact" class="u-email" href="mailto:will@dailycallernewsfoundation.org"
          >Send tips to will@dailycallernewsfoundation.org</a
        >
      </galley-author>
      <img slot="logo" src=${logo} alt="Daily Caller News Foundation logo" width="184" height="40" />
      <time slot="published" class="dt-published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
  `,
};

/** Every slot is filled. The author is invented, and so is his portrait. */
export const AllSlots: Story = {
  args: { portrait },
  render: ({ portrait: picture = portrait }) => html`
    <galley-byline-card>
      <galley-author class="p-author h-card">
        <img slot="portrait" class="u-photo" src=${picture} alt="" width="112" height="112" />
        <a class="p-name u-url" rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <span slot="role" class="p-job-title">Correspondent for the Middle East</span>
        <a slot="organization" class="p-org" href="https://example.com/">Example Newswire</a>
        <a slot="social" class="u-url" rel="me" href="https://bsky.app/profile/example.com"
          >Karim Haddad on Bluesky</a
        >
        <a slot="contact" class="u-email" href="mailto:haddad@example.com">haddad@example.com</a>
        <p slot="bio" class="p-note">
          Karim Haddad reports from Erbil, and has covered the Euphrates valley since 2011. Read
          <a href="https://example.com/series">his series on the river</a>.
        </p>
      </galley-author>
      <img slot="logo" src=${logo} alt="Daily Caller News Foundation logo" width="184" height="40" />
      <time slot="published" class="dt-published" datetime="2018-09-11">September 11, 2018</time>
      <time slot="updated" class="dt-updated" datetime="2018-09-12T09:30:00-04:00">September 12, 2018</time>
    </galley-byline-card>
  `,
};

/** A name as plain text, and no word before it. */
export const Minimum: Story = {
  render: () =>
    html`<galley-byline-card prefix=""><galley-author>Will Racke</galley-author></galley-byline-card>`,
};

/** Each author has a row. The reader hears that it is a list. */
export const Several: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <img slot="portrait" src=${portrait} alt="" width="112" height="112" />
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <span slot="role">Correspondent for the Middle East</span>
      </galley-author>
      <galley-author>
        <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
        <span slot="role">Immigration and Foreign Policy Reporter</span>
        <a slot="organization" href="https://example.com/">Daily Caller News Foundation</a>
      </galley-author>
      <galley-author>Jörg Öztürk <span slot="role">Maps</span></galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
  `,
};

const line = html`
  <galley-author><a rel="author" href="https://example.com/a">Karim Haddad</a></galley-author>
  <galley-author><a rel="author" href="https://example.com/b">Will Racke</a></galley-author>
  <galley-author>Jörg Öztürk</galley-author>
`;

/** A running line. The language says what stands between the names; here it is British English. */
export const Line: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line">
      ${line}
      <time slot="published" datetime="2018-09-11">11 September 2018</time>
      <time slot="updated" datetime="2018-09-12">12 September 2018</time>
    </galley-byline-card>
  `,
};

/** A line may hold portraits and titles too. */
export const LineWithTitles: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author>
        <img slot="portrait" src=${portrait} alt="" width="112" height="112" />
        <a rel="author" href="https://example.com/a">Karim Haddad</a>
        <span slot="role">Erbil</span>
      </galley-author>
      <galley-author>
        <a rel="author" href="https://example.com/b">Will Racke</a>
        <span slot="role">Washington</span>
      </galley-author>
    </galley-byline-card>
  `,
};

/** The page's own words before the names. */
export const OwnWords: Story = {
  render: () => html`
    <galley-byline-card layout="line" prefix="Reported from Raqqa by">
      <galley-author><a rel="author" href="https://example.com/b">Will Racke</a></galley-author>
    </galley-byline-card>
  `,
};

/** An organization without a person, in a card and in a line. */
export const Organization: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author><a slot="organization" href="https://example.com/reuters">REUTERS</a></galley-author>
    </galley-byline-card>
    <galley-byline-card layout="line">
      <galley-author><a slot="organization" href="https://example.com/reuters">REUTERS</a></galley-author>
    </galley-byline-card>
  `,
};

/** What each did for the article. In a line, those who did the same and stand side by side are a group. */
export const Credits: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author credit="reported"><a href="https://example.com/a">Karim Haddad</a></galley-author>
      <galley-author credit="reported"><a href="https://example.com/b">Will Racke</a></galley-author>
      <galley-author credit="translated"><a href="https://example.com/c">Jörg Öztürk</a></galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
    <galley-byline-card>
      <galley-author>
        <a href="https://example.com/a">Karim Haddad</a>
        <span slot="location">in Erbil</span>
        <span slot="role">Correspondent for the Middle East</span>
      </galley-author>
      <galley-author credit="photographed">
        <a href="https://example.com/c">Layla Aziz</a>
        <span slot="role">Erbil bureau</span>
      </galley-author>
      <galley-author credit="translated"><a href="https://example.com/c">Jörg Öztürk</a></galley-author>
    </galley-byline-card>
  `,
};

/** Credits in French, where a noun says them. */
export const CreditsInFrench: Story = {
  globals: { language: 'fr' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author credit="reported"><a href="https://example.com/a">Karim Haddad</a></galley-author>
      <galley-author credit="reported"><a href="https://example.com/b">Anne Roy</a></galley-author>
      <galley-author credit="translated"><a href="https://example.com/c">Jörg Öztürk</a></galley-author>
    </galley-byline-card>
  `,
};

/** Credits from right to left, with a Latin name among Arabic ones. */
export const CreditsFromRightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author credit="reported"><a href="https://example.com/a">ليلى حداد</a></galley-author>
      <galley-author credit="reported"><a href="https://example.com/b">Will Racke</a></galley-author>
      <galley-author credit="translated"><a href="https://example.com/c">محمد علي</a></galley-author>
    </galley-byline-card>
  `,
};

const crowd = [
  'Karim Haddad',
  'Will Racke',
  'Jörg Öztürk',
  'Layla Aziz',
  'Анна Ахматова',
  'Ana Inés Prado',
  'Yuki Tanaka',
].map(name => html`<galley-author><a href="https://example.com/author">${name}</a></galley-author> `);

/** More authors than a line should hold. They fold behind a button; print, and a page without script, has them all. */
export const Fold: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line">
      ${crowd}
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
    <galley-byline-card>${crowd}</galley-byline-card>
  `,
  play: ({ canvasElement }) => {
    for (const card of canvasElement.querySelectorAll('galley-byline-card')) card.max = 3;
  },
};

/** In a line, portraits may overlap before the names. */
export const Stacked: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line" stacked>
      <galley-author>
        <img slot="portrait" src=${portrait} alt="" width="112" height="112" />
        <a href="https://example.com/a">Karim Haddad</a>
      </galley-author>
      <galley-author>
        <img slot="portrait" src=${portrait} alt="" width="112" height="112" />
        <a href="https://example.com/b">Will Racke</a>
      </galley-author>
      <galley-author><a href="https://example.com/c">Jörg Öztürk</a></galley-author>
      <galley-author>
        <img slot="portrait" src=${portrait} alt="" width="112" height="112" />
        <a href="https://example.com/d">Layla Aziz</a>
      </galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
  `,
};

/** The dates are written by the element. A server writes the same words with `formatDate`, so that nothing changes. */
export const Dates: Story = {
  render: () => html`
    <galley-byline-card format="auto" zone="America/New_York">
      <galley-author><a href="https://example.com/b">Will Racke</a></galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
      <time slot="updated" datetime="2018-09-12T13:30:00Z">September 12, 2018 at 9:30 AM EDT</time>
    </galley-byline-card>
  `,
};

/** How long ago it was stands beside the date, which is there for everybody. */
export const RelativeTime: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card format="relative" within="999999">
      <galley-author><a href="https://example.com/b">Will Racke</a></galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
      <time slot="updated" datetime="2018-09-12">September 12, 2018</time>
    </galley-byline-card>
    <galley-byline-card layout="line" format="relative" within="999999">
      <galley-author><a href="https://example.com/b">Will Racke</a></galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
    </galley-byline-card>
  `,
};

/** An update that came within the threshold is no news. */
export const SmallUpdate: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card threshold="15">
      <galley-author><a href="https://example.com/b">Will Racke</a></galley-author>
      <time slot="published" datetime="2018-09-12T13:30:00Z">September 12, 2018, 9:30 a.m.</time>
      <time slot="updated" datetime="2018-09-12T13:40:00Z">September 12, 2018, 9:40 a.m.</time>
    </galley-byline-card>
  `,
};

/** Who paid, where the material comes from, what the reader should know, and what was corrected. */
export const Notes: Story = {
  render: () => html`
    <galley-byline-card>
      <p slot="sponsor">Paid for by Example Foundation, which had no say in the article.</p>
      <galley-author>
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <span slot="location">in Raqqa</span>
        <span slot="role">Correspondent for the Middle East</span>
      </galley-author>
      <time slot="published" datetime="2018-09-11">September 11, 2018</time>
      <p slot="source">Source: Example Newswire, <a href="https://example.com/radio">Radio Example</a></p>
      <p slot="disclosure">Translated from Arabic by machine, and read by an editor.</p>
      <p slot="correction">
        <strong>Correction, September 12:</strong> An earlier version named the wrong bank of the river.
      </p>
    </galley-byline-card>
  `,
};

/** The page's own button. What following means is the page's to say: `galley-follow-toggle` asks it. */
export const Follow: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <button slot="follow" type="button" aria-pressed="false">Follow Karim</button>
        <span slot="role">Correspondent for the Middle East</span>
      </galley-author>
      <galley-author>
        <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
        <button slot="follow" type="button" aria-pressed="true">Follow Will</button>
        <span slot="role">Immigration and Foreign Policy Reporter</span>
      </galley-author>
    </galley-byline-card>
  `,
};

/** Links without words are a sign alone. They are named "Karim Haddad on Bluesky", in the reader's language. */
export const SignsAlone: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <a slot="social" rel="me" href="https://x.com/example"></a>
        <a slot="social" rel="me" href="https://bsky.app/profile/example.com"></a>
        <a slot="social" rel="me" data-service="Mastodon" href="https://example.com/@haddad"></a>
        <a slot="contact" href="mailto:haddad@example.com"></a>
        <a slot="contact" href="tel:+15550100"></a>
      </galley-author>
    </galley-byline-card>
  `,
};

/** An Arabic name in an English line keeps its direction, and the comma its place. */
export const MixedDirections: Story = {
  globals: { language: 'en-GB' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author><a href="https://example.com/a">ليلى حداد</a></galley-author>
      <galley-author><a href="https://example.com/b">محمد علي</a></galley-author>
      <galley-author><a href="https://example.com/c">Will Racke</a></galley-author>
    </galley-byline-card>
  `,
};

/** Known services get their sign; any other link gets a globe. The words are the author's. */
export const Social: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <ul slot="social">
          <li><a rel="me" href="https://x.com/example">X</a></li>
          <li><a rel="me" href="https://bsky.app/profile/example.com">Bluesky</a></li>
          <li><a rel="me" href="https://mastodon.social/@example">Mastodon</a></li>
          <li><a rel="me" href="https://www.facebook.com/example">Facebook</a></li>
          <li><a rel="me" href="https://www.instagram.com/example">Instagram</a></li>
          <li><a rel="me" href="https://www.linkedin.com/in/example">LinkedIn</a></li>
          <li><a rel="me" href="https://www.youtube.com/@example">YouTube</a></li>
          <li><a rel="me" href="https://www.threads.net/@example">Threads</a></li>
          <li><a href="https://example.com/haddad/rss">RSS</a></li>
          <li><a rel="me" href="https://example.com/haddad">Website</a></li>
        </ul>
        <a slot="contact" href="mailto:haddad@example.com">E-mail</a>
        <a slot="contact" href="tel:+15550100">Telephone</a>
      </galley-author>
    </galley-byline-card>
  `,
};

/** What stands in for a portrait. Letters that belong together stay together; without a letter it is a silhouette. */
export const Initials: Story = {
  render: () => html`
    <galley-byline-card prefix="">
      <galley-author>Will Racke</galley-author>
      <galley-author>Анна Ахматова</galley-author>
      <galley-author>李娜</galley-author>
      <galley-author>Ὀδυσσεὺς</galley-author>
      <galley-author>محمد علي</galley-author>
      <galley-author>👩🏽‍🚀</galley-author>
      <galley-author initials="DCNF">Daily Caller News Foundation</galley-author>
      <galley-author initials="">No letters wanted</galley-author>
    </galley-byline-card>
  `,
};

/** A bio that opens on demand. Print shows it in any case. */
export const Bio: Story = {
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/author/karim-haddad">Karim Haddad</a>
        <span slot="role">Correspondent for the Middle East</span>
        <details slot="bio" open>
          <summary>About Karim Haddad</summary>
          Karim Haddad reports from Erbil, and has covered the Euphrates valley since 2011.
        </details>
      </galley-author>
    </galley-byline-card>
  `,
};

/** An author alone, at the end of a story for instance. */
export const AuthorAlone: Story = {
  render: () => html`
    <galley-author>
      <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
      <a slot="social" rel="me" href="https://example.com/twitter/will-racke">Follow Will on Twitter</a>
    </galley-author>
  `,
};

/** Words that are longer than a phone is wide break; nothing is cut off. */
export const LongWords: Story = {
  globals: { language: 'de' },
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/a"
          >Adolph-Blaine-Charles-David-Wolfeschlegelsteinhausenbergerdorff</a
        >
        <span slot="role"
          >Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzberichterstatterin</span
        >
        <a slot="contact" href="mailto:a@example.com"
          >adolph.wolfeschlegelsteinhausenbergerdorff.der.aeltere@zeitung.example.com</a
        >
      </galley-author>
      <time slot="updated" datetime="2018-09-12">12. September 2018</time>
    </galley-byline-card>
    <galley-byline-card layout="line">
      <galley-author
        ><a href="https://example.com/a"
          >Adolph-Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft</a
        ></galley-author
      >
      <galley-author>Will Racke</galley-author>
    </galley-byline-card>
  `,
};

/** The portrait does not come. The initials take its room. */
export const FailingPicture: Story = { ...AllSlots, args: { portrait: missing } };

/** Arabic: everything is mirrored, and a Latin name keeps its own direction. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  render: () => html`
    <galley-byline-card>
      <galley-author>
        <a rel="author" href="https://example.com/a">ليلى حداد</a>
        <span slot="role">مراسلة شؤون الشرق الأوسط</span>
        <a slot="contact" href="mailto:haddad@example.com">haddad@example.com</a>
      </galley-author>
      <galley-author>Will Racke <span slot="role">مراسل</span></galley-author>
      <time slot="published" datetime="2018-09-11">11 سبتمبر 2018</time>
      <time slot="updated" datetime="2018-09-12">12 سبتمبر 2018</time>
    </galley-byline-card>
    <galley-byline-card layout="line">
      <galley-author><a rel="author" href="https://example.com/a">ليلى حداد</a></galley-author>
      <galley-author><a rel="author" href="https://example.com/b">Will Racke</a></galley-author>
      <galley-author><a rel="author" href="https://example.com/c">محمد علي</a></galley-author>
    </galley-byline-card>
  `,
};

/** Japanese puts the word after the names. */
export const WordAfterTheNames: Story = {
  globals: { language: 'ja' },
  render: () => html`
    <galley-byline-card layout="line">
      <galley-author><a rel="author" href="https://example.com/a">山田花子</a></galley-author>
      <galley-author><a rel="author" href="https://example.com/b">Will Racke</a></galley-author>
      <time slot="published" datetime="2018-09-11">2018年9月11日</time>
    </galley-byline-card>
  `,
};

/** The page says which colour scheme it has. */
export const Dark: Story = { ...AllSlots, globals: { scheme: 'dark' } };

/** The document stylesheet alone. */
export const WithoutScript: Story = { ...AllSlots, parameters: { script: false } };
