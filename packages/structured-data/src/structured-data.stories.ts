import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@galley/byline-card/define.js';
import '@galley/licensing-footer/define.js';
import '@galley/photo-credit/define.js';
import { logo, map } from '@galley/tooling/artwork';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { toNewsArticle } from './index.js';

interface Args {
  headline: string;
}

/** JSON as a newspaper would set it: names and values told apart by weight and colour, long lines broken. */
function setInType(code: Element, data: object): void {
  const pieces = JSON.stringify(data, undefined, 2).split(/("(?:[^"\\]|\\.)*")/);
  code.replaceChildren(
    ...pieces.map((piece, index) => {
      if (!piece.startsWith('"')) return piece;
      const word = document.createElement('span');
      word.className = pieces[index + 1]?.startsWith(':') ? 'key' : 'value';
      word.textContent = piece;
      return word;
    }),
  );
}

/** Shows an article beside its data, and follows what changes in it. */
function besideItsData(article: TemplateResult): TemplateResult {
  const follow = (proof?: Element) => {
    if (!proof) return;
    const look = () => {
      const source = proof.querySelector('article');
      if (source) setInType(proof.querySelector('code')!, toNewsArticle(source));
    };
    new MutationObserver(look).observe(proof.querySelector('.page')!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    look();
  };
  return html`
    <style>
      .proof {
        display: grid;
        gap: 2.5rem 3.5rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
        align-items: start;
        max-inline-size: 80rem;
        padding: clamp(1rem, 4vw, 3rem);
        margin-inline: auto;
      }
      .proof > section {
        min-inline-size: 0;
      }
      .proof .label {
        padding-block-end: 0.5rem;
        margin: 0 0 1.25rem;
        border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
        font: 600 0.75rem / 1.4 var(--galley-font);
        letter-spacing: 0.08em;
        text-transform: uppercase;
        color: color-mix(in srgb, currentColor 72%, transparent);
      }
      .proof h1 {
        margin: 0 0 1rem;
        font-size: clamp(1.5rem, 4vw, 2rem);
        font-weight: 500;
        line-height: 1.15;
        text-wrap: balance;
      }
      .proof article > p a {
        color: inherit;
        text-underline-offset: 0.15em;
      }
      .proof figure {
        margin: 0 0 1.25rem;
      }
      .proof figcaption {
        padding-block-start: 0.5rem;
        font-size: 0.9375rem;
      }
      .proof galley-photo-credit figcaption {
        padding-block-start: 0;
        font-size: inherit;
      }
      .proof img:not([slot]) {
        display: block;
        inline-size: 100%;
        block-size: auto;
      }
      .proof pre {
        margin: 0;
        font:
          0.8125rem / 1.6 ui-monospace,
          'SF Mono',
          Menlo,
          Consolas,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        text-align: start;
      }
      .proof .key {
        color: color-mix(in srgb, currentColor 72%, transparent);
      }
      .proof .value {
        color: var(--galley-accent);
      }
    </style>
    <div class="proof" ${ref(follow)}>
      <section class="page">
        <p class="label">What readers read</p>
        ${article}
      </section>
      <section lang="en" dir="ltr">
        <p class="label">What search engines read</p>
        <pre><code></code></pre>
      </section>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Structured data/News article',
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The article on the left is all that there is: `toNewsArticle(article)` reads the data on the right from its markup. Edit the headline, and they follow.',
      },
    },
  },
  args: { headline: 'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria' },
  argTypes: { headline: { description: 'The `<h1>` of the article' } },
};
export default meta;
type Story = StoryObj<Args>;

const picture = html`
  <galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no">
    <figure>
      <img src=${map} alt="Map of the Middle Euphrates valley" width="1200" height="800" />
      <figcaption>
        Hajin, on the Euphrates, lies about 20 miles from the border. <cite>REUTERS/Rodi Said</cite>
      </figcaption>
    </figure>
  </galley-photo-credit>
`;

/** Headline, picture, byline and terms: each fact is written once, for readers. */
export const SourceArticle: Story = {
  render: ({ headline }) =>
    besideItsData(html`
      <article class="h-entry" lang="en-US" dir="ltr">
        <h1 class="p-name">${headline}</h1>
        ${picture}
        <galley-byline-card>
          <galley-author class="p-author h-card">
            <a class="p-name u-url" rel="author" href="https://example.com/author/will-racke">Will Racke</a>
            <span slot="role" class="p-job-title">Immigration and Foreign Policy Reporter</span>
          </galley-author>
          <img slot="logo" src=${logo} alt="Daily Caller News Foundation logo" width="184" height="40" />
          <time slot="published" class="dt-published" datetime="2018-09-11">September 11, 2018</time>
        </galley-byline-card>
        <p>
          The US-backed coalition against the Islamic State has opened what it calls an operation to drive the
          group from the last pocket it still holds, in the Euphrates River valley of eastern Syria.
        </p>
        <p><a rel="bookmark" href="https://example.com/world/hajin">Permanent link</a></p>
        <galley-licensing-footer holder="Daily Caller News Foundation" year="2018">
          <p>Any legitimate news publisher with a large audience may reprint this article, free of charge.</p>
        </galley-licensing-footer>
      </article>
    `),
};

/** Several authors, and who edited and translated. Each is a person of their own, none is lost in a line of names. */
export const SeveralHands: Story = {
  args: { headline: 'Raqqa, a Year After' },
  render: ({ headline }) =>
    besideItsData(html`
      <article lang="en" dir="ltr">
        <h1>${headline}</h1>
        <galley-byline-card>
          <galley-author><a rel="author" href="https://example.com/ada">Ada Lovelace</a></galley-author>
          <galley-author>
            <a rel="author" href="https://example.com/li">李娜</a>
            <span slot="organization">Example News</span>
          </galley-author>
          <galley-author credit="edited">Anna Akhmatova</galley-author>
          <galley-author credit="translated">Taha Hussein</galley-author>
          <time slot="published" datetime="2018-10-17T08:00:00+03:00">October 17, 2018</time>
          <time slot="updated" datetime="2018-10-18T09:30:00+03:00">October 18, 2018</time>
        </galley-byline-card>
        <p>The bakery on the square opens at five again. The queue is there by four.</p>
        <p><a rel="bookmark" href="https://example.com/raqqa">Permanent link</a></p>
      </article>
    `),
};

/** An article that was first published elsewhere: `origin` says where, and the licence goes along. */
export const Republished: Story = {
  args: { headline: 'How a River Town Rebuilt Its Bridge' },
  render: ({ headline }) =>
    besideItsData(html`
      <article lang="en" dir="ltr">
        <h1>${headline}</h1>
        <galley-byline-card>
          <galley-author><a rel="author" href="https://example.org/ada">Ada Lovelace</a></galley-author>
          <time slot="published" datetime="2018-09-14">September 14, 2018</time>
        </galley-byline-card>
        <p>Nobody had asked the welders. They came anyway, and brought their own gas.</p>
        <p><a rel="bookmark" href="https://example.com/bridge">Permanent link</a></p>
        <galley-licensing-footer
          license="CC-BY-ND-4.0"
          holder="Example Institute"
          year="2018"
          origin="https://example.org/bridge"
        >
          <p>
            First published by the Example Institute, licensed under
            <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.
          </p>
        </galley-licensing-footer>
      </article>
    `),
};

/** Not one of our elements: a heading, `rel="author"`, microformats and a figure say enough. */
export const PlainHtml: Story = {
  args: { headline: 'A Page From Before' },
  render: ({ headline }) =>
    besideItsData(html`
      <article class="h-entry" lang="en" dir="ltr">
        <h1 class="p-name">${headline}</h1>
        <p>
          By <a class="p-author h-card" rel="author" href="https://example.com/ada">Ada Lovelace</a>,
          <time class="dt-published" datetime="2018-09-11">September 11, 2018</time>
        </p>
        <figure>
          <img src=${map} alt="Map of the Middle Euphrates valley" width="1200" height="800" />
          <figcaption>The valley, from Raqqa to the border. <cite>Drawn for this page</cite></figcaption>
        </figure>
        <div class="e-content">
          <p>Newspapers have marked who wrote what, and when, for as long as there has been HTML.</p>
        </div>
        <p><a rel="bookmark" href="https://example.com/before">Permanent link</a></p>
      </article>
    `),
};
