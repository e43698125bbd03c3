import { anyOf, patternFor } from '../phrase.js';
import type { Recogniser } from '../recogniser.js';

const letters = '(?:[-+−]?\\s*A\\s*[-+−]?(?:\\s*[|/,]?\\s*[-+−]?A\\s*[-+−]?){1,3})';

/** What is left of a control for the size of the type: "Font Size:", "A A A". Our control writes its own label. */
export const control: Recogniser = {
  kind: 'control',
  recognise({ text, pictures, index }, page) {
    if (text.length > 60 || pictures.length) return;
    const { words } = page;
    const steps =
      '(?:[\\s:|/,+−-]|small|medium|large|normal|larger|smaller|reset|increase|decrease|default|\\bA\\b)*';
    const labelled = patternFor(
      words,
      'font',
      () => `^[[(]?${anyOf(words.fontSize)}\\s*:?${steps}[\\])]?$`,
    ).test(text);
    const bare = new RegExp(`^${letters}$`).test(text);
    if (!labelled && !bare) return;
    const confidence = labelled ? 0.97 : index < page.head + 3 ? 0.8 : 0.55;
    const why = labelled
      ? 'a label of the control for the size of the type'
      : 'letters to set the size of the type by';
    return { kind: 'control', start: 0, end: text.length, confidence, why, pieces: [] };
  },
};
