import { anyOf, patternFor, template } from '../phrase.js';
import { whole, type Recogniser } from '../recogniser.js';

const services = [
  'Twitter',
  'X',
  'X (formerly Twitter)',
  'Facebook',
  'Instagram',
  'Bluesky',
  'Mastodon',
  'Threads',
  'LinkedIn',
  'YouTube',
  'Telegram',
  'TikTok',
  'Truth Social',
  'Parler',
  'Gab',
  'Google+',
  'WhatsApp',
  'Reddit',
];

const onService = new RegExp(`(?<!\\p{L})${anyOf(services)}(?!\\p{L})`, 'iu');

/** How to follow the author: "Follow Will on Twitter". */
export const follow: Recogniser = {
  kind: 'follow',
  recognise(line, { words }) {
    const { text } = line;
    if (!text || text.length > 160 || line.within('h1', 'figcaption')) return;
    const pattern = patternFor(words, 'follow', () => {
      const service = `(?:${anyOf(services)}(?:(?:,|\\s*\\/|\\s+\\p{L}{1,3})\\s+${anyOf(services)})*)`;
      const places = { who: '(?<who>[^.!?]{2,60}?)', service };
      const lines = words.follow.map((one, index) =>
        template(one, { ...places, who: places.who.replace('who', `who${index}`) }),
      );
      return `^[(*•—–\\s]*(?:${lines.join('|')})(?:\\s*[:,–—-]?\\s*\\(?(?<handle>@[\\w.@-]+)\\)?)?[\\s.!)]*$`;
    });
    const found = pattern.exec(text);
    if (!found) return;
    const handle = /@[\w.-]*\w/.exec(text)?.[0];
    const said = onService.test(text);
    const linked = line.links().length > 0;
    const confidence = said ? 0.95 : handle || linked ? 0.9 : 0.55;
    const why = said
      ? 'says on which service to follow'
      : handle || linked
        ? 'says whom to follow, with the account'
        : 'says whom to follow, but not where';
    return whole('follow', line, 'social', confidence, why, handle ? { handle: handle.slice(1) } : undefined);
  },
};
