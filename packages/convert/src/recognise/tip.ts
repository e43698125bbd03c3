import { patternFor, template } from '../phrase.js';
import { whole, type Recogniser } from '../recogniser.js';

export const mail = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';

/** Where to write to: "Send tips to will@example.com". */
export const tip: Recogniser = {
  kind: 'tip',
  recognise(line, { words }) {
    const { text } = line;
    if (!text || text.length > 200 || line.within('h1', 'figcaption')) return;
    const pattern = patternFor(words, 'tip', () => {
      const places = {
        mail: `(?:${mail}|\\p{L}[\\p{L} .'-]{1,40})`,
        who: '[^.!?]{2,50}?',
        rest: '.{3,150}?',
      };
      return `^[(*•—–\\s]*(?:${words.tips.map(one => template(one, places)).join('|')})[\\s.!)]*$`;
    });
    if (!pattern.test(text)) return;
    const address = new RegExp(mail).exec(text)?.[0];
    const linked = line.links().find(({ attribs }) => /^mailto:/i.test(attribs['href'] ?? ''));
    const alone = address && text.replace(/^[^:]*:\s*/, '') === address && !/tip|hinweis|pista/i.test(text);
    const known = address ?? linked?.attribs['href']?.slice('mailto:'.length).split('?')[0];
    const confidence = alone ? 0.75 : known ? 0.95 : line.links().length ? 0.8 : 0.5;
    const why = known ? 'says where to write to, with the address' : 'asks for tips, but without an address';
    return whole('tip', line, 'contact', confidence, why, known ? { mail: known } : undefined);
  },
};
