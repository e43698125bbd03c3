import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import facts from 'virtual:galley-facts';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { accessibilityTree } from './accessibility-tree.js';
import { anatomy } from './anatomy.js';
import { declarationOf, type Declaration, type Named } from './manifest.js';
import { kilobytes, prose, words } from './prose.js';
import { caseOf, dressed, settled, specimen, type Globals } from './specimen.js';
import { tokenEditor } from './token-editor.js';
import './review.css';

/** Something to do beside something not to do, both rendered, each with a sentence. */
export interface Pair {
  good: TemplateResult;
  goodWords: string;
  bad: TemplateResult;
  badWords: string;
}

/** What is told of one element; the rest comes from its manifest, stories, tree and changelog. */
export interface ElementPage {
  tag: string;
  /** The folder of its package, whose stories are shown. */
  room: string;
  /** The story whose parts are numbered. */
  anatomy: string;
  /** Stories for the matrix. */
  states: string[];
  pairs: Pair[];
  /** The recorded trees that are shown. */
  trees: string[];
  /** Stories with much, with little and with nothing. */
  limits: string[];
}

/** Where a story stands in the Storybook. */
function linkTo(room: string, name: string): string {
  const { story, meta } = caseOf(room, name);
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `./?path=/story/${slug(meta.title!)}--${slug(words(story.name ?? name))}`;
}

const described = (room: string, name: string) => {
  const { story } = caseOf(room, name);
  return html`
    <h3><a href=${linkTo(room, name)} target="_top">${story.name ?? words(name)}</a></h3>
    <p>${prose(story.parameters?.docs?.description?.story)}</p>
  `;
};

const looks = [
  ['Light', { scheme: 'light' }],
  ['Dark', { scheme: 'dark' }],
  ['Light, mirrored', { scheme: 'light', direction: 'rtl', language: 'ar' }],
  ['Dark, mirrored', { scheme: 'dark', direction: 'rtl', language: 'ar' }],
] as const;

const matrix = ({ room, states }: ElementPage, globals: Globals) =>
  states.map(
    name => html`
      <div class="row">
        <header>${described(room, name)}</header>
        <div class="cells">
          ${looks.map(
            ([title, own]) =>
              html`<figure>
                <figcaption>${title}</figcaption>
                ${specimen(room, name, globals, own)}
              </figure>`,
          )}
        </div>
      </div>
    `,
  );

const pair = ({ good, goodWords, bad, badWords }: Pair, globals: Globals) => html`
  <div class="pair">
    <figure class="good">
      ${dressed(good, globals)}
      <figcaption><b>Do</b> ${prose(goodWords)}</figcaption>
    </figure>
    <figure class="bad">
      ${dressed(bad, globals)}
      <figcaption><b>Don’t</b> ${prose(badWords)}</figcaption>
    </figure>
  </div>
`;

const limit = ({ room }: ElementPage, name: string, globals: Globals) => html`
  <div class="row">
    <header>${described(room, name)}</header>
    <div class="cells widths">
      <figure class="narrow">
        <figcaption>In 20rem</figcaption>
        ${specimen(room, name, globals)}
      </figure>
      <figure>
        <figcaption>In the room that there is</figcaption>
        ${specimen(room, name, globals)}
      </figure>
    </div>
  </div>
`;

const list = (title: string, entries: (Named & { type?: { text: string } })[] = []) =>
  entries.length
    ? html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
        <table>
          <caption>
            ${title}
          </caption>
          <tbody>
            ${entries.map(
              ({ name, type, description }) =>
                html`<tr>
                  <th scope="row"><code>${name || 'default'}</code></th>
                  <td>
                    ${prose(description)}${type ? html`<code class="type">${type.text}</code>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    : nothing;

const interfaceOf = ({ attributes, events }: Declaration) => [
  list('Attributes', attributes),
  list('Events', events),
];

const changelog = (room: string) => {
  const { changelog: released, pending } = facts[room]!;
  return html`
    ${
      pending.length
        ? html`<h3>In the next release</h3>
            ${pending.map(entry => html`<div class="change">${unsafeHTML(entry)}</div>`)}`
        : nothing
    }
    ${released ? html`<div class="change">${unsafeHTML(released)}</div>` : html`<p>No release yet.</p>`}
  `;
};

/** What a version promises. */
export const maturity = (version: string) =>
  Number.parseInt(version, 10) >= 1
    ? `Stable, ${version}`
    : version === '0.0.0'
      ? 'New, before its first release'
      : `New, ${version}`;

/** Everything that there is to judge of an element, on one page. */
export function elementPage(page: ElementPage, globals: Globals): TemplateResult {
  const { tag, room } = page;
  const declaration = declarationOf(tag);
  const { version, bytes, budget, languages } = facts[room]!;
  const sections: [id: string, title: string, content: unknown][] = [
    ['anatomy', 'Anatomy', anatomy(tag, specimen(room, page.anatomy, globals))],
    ['states', 'States', matrix(page, globals)],
    ['do-and-dont', 'Do and don’t', page.pairs.map(one => pair(one, globals))],
    [
      'accessibility',
      'Accessibility',
      html`
        <div class="notes">${unsafeHTML(facts[room]!.accessibility)}</div>
        <p class="hint">
          Recorded from Chromium’s accessibility tree, in English. A test fails when it changes. Each screen
          reader words roles and states in its own way.
        </p>
        ${accessibilityTree(room, page.trees)}
      `,
    ],
    ['tokens', 'Tokens', tokenEditor(tag, specimen(room, page.anatomy, globals))],
    ['limits', 'Content limits', page.limits.map(name => limit(page, name, globals))],
    ['interface', 'Interface', interfaceOf(declaration)],
    ['changelog', 'Changelog', changelog(room)],
  ];
  return html`
    <main class="review" lang="en" dir="ltr">
      <header class="opening">
        <p class="kicker">Element</p>
        <h1>${words(tag.replace('galley-', '')).replaceAll('-', ' ')}</h1>
        <p class="lede">${prose(declaration.summary)}</p>
        <dl class="facts" data-today>
          <div>
            <dt>Tag</dt>
            <dd><code>&lt;${tag}&gt;</code></dd>
          </div>
          <div>
            <dt>State</dt>
            <dd>${maturity(version)}</dd>
          </div>
          <div>
            <dt>Size, with Lit</dt>
            <dd>${kilobytes(bytes)} <small>of ${kilobytes(budget)}</small></dd>
          </div>
          <div>
            <dt>Languages</dt>
            <dd>${languages.length}</dd>
          </div>
        </dl>
        <nav aria-label="On this page">
          ${sections.map(([id, title]) => html`<a href="#${id}">${title}</a> `)}
        </nav>
      </header>
      ${sections.map(
        ([id, title, content]) => html`
          <section id=${id} aria-labelledby="${id}-title" ?data-today=${id === 'changelog'}>
            <h2 id="${id}-title">${title}</h2>
            <div class="body">${content}</div>
          </section>
        `,
      )}
    </main>
  `;
}

/** The page as a story. */
export const overview = (page: ElementPage): StoryObj => ({
  render: (_, { globals }) => elementPage(page, globals),
  // Longer than the specimens wait, as they are played then.
  play: ({ canvasElement }) => settled(canvasElement, 1000),
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    options: { showPanel: false },
    // A page of specimens has many of what a news page has once, and each brings headings of its own.
    a11y: { config: { rules: ['landmark-unique', 'heading-order'].map(id => ({ id, enabled: false })) } },
  },
});
