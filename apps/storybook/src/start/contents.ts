/** What Storybook says of a page in its index. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** All pages of this Storybook, in the order of the sidebar. */
export const contents: Promise<Entry[]> = fetch('./index.json')
  .then(answer => answer.json() as Promise<{ entries: Record<string, Entry> }>)
  .then(({ entries }) => Object.values(entries));

/** The address of a page, from within the frame that shows it. */
export const addressOf = ({ id, type }: Pick<Entry, 'id' | 'type'>) =>
  `./?path=/${type === 'docs' ? 'docs' : 'story'}/${id}`;
