import {
  contrasts,
  descriptions,
  schemes,
  themes,
  valueOf,
  type Scheme,
  type Theme,
  type TokenName,
} from '@galley/tokens';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './tokens.css';

const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

const titles: Record<Theme, string> = {
  house: 'House',
  broadsheet: 'Broadsheet',
  magazine: 'Magazine',
  local: 'Local newsroom',
};
const names = Object.keys(descriptions) as TokenName[];
const isColour = (name: TokenName) => descriptions[name].type === 'color';

const sheet = (heading: string, about: unknown, content: unknown) => html`
  <main class="galley-tokens" lang="en" dir="ltr">
    <h1>${heading}</h1>
    <p class="about">${about}</p>
    ${content}
  </main>
`;

/** What can be wider than the window can be scrolled, with keys too. */
const wide = (label: string, table: unknown) =>
  html`<div class="wide" role="region" tabindex="0" aria-label=${label}>${table}</div>`;

const swatch = (name: TokenName, theme: Theme, scheme: Scheme) => html`
  <li>
    <span class="swatch" data-colour=${name}></span>
    <b>${name}</b>
    <code>${valueOf(name, theme, scheme)}</code>
    <span class="what">${descriptions[name].description}</span>
  </li>
`;

/** Every colour of every theme, in both schemes, as its stylesheet has it. */
export const Colours: Story = {
  render: () =>
    sheet(
      'Colours',
      'The elements read accent, muted, rule and paper; the page around them the others.',
      themes.map(
        theme => html`
          <h2>${titles[theme]}</h2>
          <div class="pair">
            ${schemes.map(
              scheme => html`
                <section
                  class="palette"
                  data-theme=${theme}
                  data-scheme=${scheme}
                  aria-label="${titles[theme]}, ${scheme}"
                >
                  <h3>${scheme === 'light' ? 'Light' : 'Dark'}</h3>
                  <ul>
                    ${names.filter(isColour).map(name => swatch(name, theme, scheme))}
                  </ul>
                </section>
              `,
            )}
          </div>
        `,
      ),
    ),
};

const specimens: [step: string, scale: TokenName | undefined, words: string][] = [
  ['nameplate', 'scale-nameplate', 'The Galley'],
  ['headline', 'scale-headline-wide', 'Final Stronghold'],
  ['headline-phone', 'scale-headline-narrow', 'Final Stronghold'],
  ['subhead', 'scale-subhead', 'A town on the Euphrates'],
  ['quote', 'scale-quote', '“The last major ground offensive”'],
  ['lede', 'scale-lede', 'The coalition has opened an operation in eastern Syria.'],
  [
    'text',
    undefined,
    'Hajin is a town on the Euphrates, about 20 miles from the border between Iraq and Syria.',
  ],
  ['caption', 'scale-caption', 'Hajin, on the Euphrates.'],
  ['label', 'scale-label', 'Related'],
];

/** Each step of a theme's scale, set as an article sets it. */
export const TypeScale: Story = {
  name: 'Type scale',
  render: () =>
    sheet(
      'Type scale',
      'Every step is a multiple of the type that is read, so all of them grow with the size that a reader chooses.',
      themes.map(
        theme => html`
          <h2>${titles[theme]}</h2>
          <dl class="specimens" data-theme=${theme} data-scheme="light">
            ${specimens.map(
              ([step, scale, words]) => html`
                <dt>
                  <b>${scale ?? 'size-text'}</b>
                  <code>${scale ? `× ${valueOf(scale, theme)}` : valueOf('size-text', theme)}</code>
                </dt>
                <dd class=${step}>${words}</dd>
              `,
            )}
          </dl>
        `,
      ),
    ),
};

/** Every other token with its value in every theme. */
export const Measures: Story = {
  name: 'Type and measures',
  render: () =>
    sheet(
      'Type and measures',
      'The same in light and dark. Numbers are multiples: of the type that is read (scale, leading, tracking, measure, indent) or of a line of it (paragraph, section).',
      wide(
        'Type and measures',
        html`
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                ${themes.map(theme => html`<th scope="col">${titles[theme]}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${names
                .filter(name => !isColour(name))
                .map(
                  name => html`
                    <tr>
                      <th scope="row">
                        <code>${descriptions[name].property}</code>
                        <span class="what">${descriptions[name].description}</span>
                      </th>
                      ${themes.map(theme => html`<td>${valueOf(name, theme)}</td>`)}
                    </tr>
                  `,
                )}
            </tbody>
          </table>
        `,
      ),
    ),
};

/** Every pair of text and ground, with its ratio by WCAG 2, computed when the tokens are built. */
export const Contrast: Story = {
  render: () => {
    const pairs = contrasts.filter(({ theme, scheme }) => theme === 'house' && scheme === 'light');
    const pages = themes.flatMap(theme => schemes.map(scheme => ({ theme, scheme })));
    return sheet(
      'Contrast',
      'Text that is read at length has 7 to 1 at the least (AAA), all other text 4.5 to 1 (AA). The tests compute every ratio from the stylesheets.',
      wide(
        'Contrast',
        html`
          <table class="contrast">
            <thead>
              <tr>
                <th scope="col" rowspan="2">Text on ground</th>
                <th scope="col" rowspan="2">At the least</th>
                ${themes.map(theme => html`<th scope="colgroup" colspan="2">${titles[theme]}</th>`)}
              </tr>
              <tr>
                ${pages.map(({ scheme }) => html`<th scope="col">${scheme}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${pairs.map(
                ({ text, ground, least }) => html`
                  <tr>
                    <th scope="row">${text} on ${ground}</th>
                    <td>${least}</td>
                    ${pages.map(({ theme, scheme }) => {
                      const found = contrasts.find(
                        one =>
                          one.theme === theme &&
                          one.scheme === scheme &&
                          one.text === text &&
                          one.ground === ground,
                      )!;
                      return html`
                        <td data-theme=${theme} data-scheme=${scheme} data-text=${text} data-ground=${ground}>
                          <b>${found.ratio.toFixed(2)}</b> ${found.level}
                        </td>
                      `;
                    })}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        `,
      ),
    );
  },
};
