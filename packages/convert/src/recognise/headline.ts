import { isPerson } from '../names.js';
import { anyOf, patternFor } from '../phrase.js';
import type { Page } from '../page.js';
import { whole, type Recogniser } from '../recogniser.js';
import { section } from './section.js';

/** The headline. In plain text it is the first line of some length; a page says it itself. */
export const headline: Recogniser = {
  kind: 'headline',
  recognise(line, page) {
    const { text, index } = line;
    if (!text || page.titled) return;
    if (line.within('h1')) return whole('headline', line, 'text', 1, 'it is the page’s <h1>');
    if (line.hints.has('headline') && index < page.head)
      return whole('headline', line, 'text', 0.9, 'the page marks it as the headline');
    if (page.kind !== 'text' || page.lines.length < 2 || index > 1 || index >= page.head) return;
    // Only a section may stand above it.
    if (index === 1 && !isSection(page)) return;
    const words = text.split(' ');
    const labelled = patternFor(page.words, 'by-line', () => `^${anyOf(page.words.by)}[\\s:]`).test(text);
    if (words.length < 3 || words.length > 30 || labelled) return;
    if (isPerson(text, page.words))
      return whole('headline', line, 'text', 0.75, 'the first line, though it could be a name');
    if (/[.;,]$/.test(text) || /^[([©]/.test(text))
      return whole(
        'headline',
        line,
        'text',
        0.5,
        'the first line, but it ends or begins as headlines seldom do',
      );
    const capitals = words.filter(word => /^[“"'‘]?[\p{Lu}\p{N}]/u.test(word)).length / words.length;
    return capitals > 0.6
      ? whole('headline', line, 'text', 0.9, 'the first line, in the capitals of a headline')
      : whole(
          'headline',
          line,
          'text',
          0.8,
          'the first line, of a headline’s length and without a full stop',
        );
  },
};

const isSection = (page: Page): boolean => {
  const found = section.recognise(page.lines[0]!, page);
  return !!found && !Array.isArray(found) && found.confidence > 0.7;
};
