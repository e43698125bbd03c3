import { whole, type Recogniser } from '../recogniser.js';

const bare = (text: string): string => text.toLowerCase().replace(/[:\s/|»>]+$/, '');

/** The label of the section, alone above the headline. It stays as it is, and is told to the import. */
export const section: Recogniser = {
  kind: 'section',
  recognise(line, page) {
    const { text, index, hints } = line;
    if (index >= page.head || index > 2 || text.split(' ').length > 4 || !text) return;
    if (hints.has('section')) return whole('section', line, 'text', 0.9, 'the page marks it as the section');
    if (page.titled || index > 0 || line.within('h1')) return;
    if (page.words.sections.includes(bare(text)))
      return whole('section', line, 'text', 0.9, 'a section’s name, alone on the first line');
    const next = page.lines[1];
    if (
      page.kind === 'text' &&
      next &&
      next.text.split(' ').length >= 5 &&
      /^\p{Lu}[^.!?]*$/u.test(next.text)
    )
      return whole('section', line, 'text', 0.5, 'a short line above one that is like a headline');
    return;
  },
};
