import { anyOf, patternFor } from '../phrase.js';
import { whole, type Recogniser } from '../recogniser.js';

/** The alternative text of an organization's mark, left over as a line; or the mark itself, by that text. */
export const logo: Recogniser = {
  kind: 'logo',
  recognise(line, page) {
    const image = !line.text && line.pictures.length === 1 ? line.pictures[0] : undefined;
    const said = image ? (image.attribs['alt'] ?? '').trim() : line.text;
    if (!said || said.length > 90 || line.index > page.head) return;
    const found = patternFor(
      page.words,
      'logo',
      () =>
        `^(?:(?<before>\\p{Lu}.+?)\\s+${anyOf(page.words.logo)}|${anyOf(page.words.logo)}\\s+(?<after>\\p{Lu}.+))$`,
    ).exec(said);
    const organization = found?.groups?.['before'] ?? found?.groups?.['after'];
    if (!organization || organization.split(' ').length > 8) return;
    if (image && (line.within('header', 'footer') || line.within('figure'))) return;
    return whole('logo', line, 'logo', 0.9, `says that it is the logo of ${organization}`, { organization });
  },
};
