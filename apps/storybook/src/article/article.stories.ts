import '@galley/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { article, type ArticleOptions } from './article.js';
import './article.css';

const meta: Meta<ArticleOptions> = {
  title: 'Article/News page',
  tags: ['!autodocs'],
  render: article,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj<ArticleOptions>;

/** One real story, with the five elements in their places. */
export const NewsPage: Story = { name: 'News page' };

export const Phone: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** The page mirrored, its furniture in Arabic; the story stays English. */
export const RightToLeft: Story = { args: { foreign: true }, globals: { language: 'ar' } };

export const LargeType: Story = { name: 'Type at 200 %', globals: { size: 'double' } };

/** What stands here before the script arrives, and where it never does. */
export const WithoutScript: Story = { parameters: { script: false } };
