import source from '../../../../packages/convert/test/samples/en/source-article.txt?raw';
import letters from '../../../../packages/convert/test/samples/fr/a-lire-aussi.txt?raw';
import soup from '../../../../packages/convert/test/samples/html/paragraph-soup.html?raw';
import unsure from '../../../../packages/convert/test/samples/en/author-unsure-title.txt?raw';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { workbench } from './convert.js';

interface Args {
  source: string;
}

const meta: Meta<Args> = {
  title: 'Guides/Convert',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: ({ source }) => html`${workbench(source)}`,
};
export default meta;
type Story = StoryObj<Args>;

/** The article of this project as it came: bare lines of text. Paste your own in its place. */
export const PlainText: Story = { name: 'Plain text', args: { source } };

export const TagSoup: Story = { name: 'Tag soup', args: { source: soup } };

export const French: Story = { args: { source: letters } };

/** What is not certain stays as it was, and is listed. */
export const Doubtful: Story = { args: { source: unsure } };

export const Dark: Story = { args: { source }, globals: { scheme: 'dark' } };

export const Phone: Story = {
  args: { source },
  globals: { viewport: { value: 'phone', isRotated: false } },
};
