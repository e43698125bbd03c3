import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { article, type ArticleOptions } from './article.js';
import './article.css';
import './house.css';
import './broadsheet.css';
import './magazine.css';
import './local.css';

export type ArticleStory = StoryObj<ArticleOptions>;

/** Each skin is another publisher's. */
const papers: Record<string, string> = {
  house: 'The Galley',
  broadsheet: 'The Galley Courier',
  magazine: 'Galley&Co',
  local: 'Galley Valley News',
};

/** What the stories of the news page have in common. */
export const page = {
  tags: ['!autodocs'],
  render: (args, { globals }) => article({ ...args, paper: papers[globals['theme'] as string]! }),
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Partial<Meta<ArticleOptions>>;
