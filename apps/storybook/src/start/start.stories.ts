import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../elements/review.css';
import './front-page.js';
import './front-page.css';

const meta: Meta = {
  title: 'Start',
  parameters: { layout: 'fullscreen', controls: { disable: true }, options: { showPanel: false } },
};
export default meta;

/** What Galley is, and where everything is. */
export const Start: StoryObj = {
  render: (_, { globals }) => {
    const { theme, scheme, direction, language } = globals as Record<string, string>;
    const settings = { theme, scheme, direction, language };
    return html`<front-page
      globals=${Object.entries(settings)
        .map(([name, value]) => `${name}:${value}`)
        .join(';')}
    ></front-page>`;
  },
};
