import '@galley/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import type { ArticleOptions } from './article.js';
import { page, type ArticleStory as Story } from './skins.js';

const meta: Meta<ArticleOptions> = { ...page, title: 'Article/Broadsheet', globals: { theme: 'broadsheet' } };
export default meta;

export const NewsPage: Story = { name: 'News page' };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Phone: Story = { globals: { viewport: { value: 'phone', isRotated: false } } };

/** A brief: the page holds together with one paragraph. */
export const Short: Story = { name: 'Short text', args: { length: 'short' } };

/** The story three times over, under headings. */
export const Long: Story = { name: 'Long text', args: { length: 'long' } };

/** The page mirrored, its furniture in Arabic; the story stays English. */
export const RightToLeft: Story = { args: { foreign: true }, globals: { language: 'ar' } };

export const LargeType: Story = { name: 'Type at 200 %', globals: { size: 'double' } };

/** What stands here before the script arrives, and where it never does. */
export const WithoutScript: Story = { parameters: { script: false } };

/** The upgrade held back, to watch that nothing moves when it comes. */
export const SlowNetwork: Story = { name: 'Slow network', parameters: { script: 'late' } };
