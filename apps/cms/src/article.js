// What every recipe has to say: the article, as its newsroom wrote it. Each system stores it in its own way.
import { readFileSync } from 'node:fs';

export const article = {
  language: 'en-US',
  section: 'World',
  headline: 'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria',
  date: { datetime: '2018-09-11', words: 'September 11, 2018' },
  author: {
    name: 'Will Racke',
    role: 'Immigration and Foreign Policy Reporter',
    url: 'https://example.com/author/will-racke',
    social: { words: 'Follow Will on Twitter', url: 'https://example.com/twitter/will-racke' },
    contact: {
      words: 'Send tips to will@dailycallernewsfoundation.org',
      url: 'mailto:will@dailycallernewsfoundation.org',
    },
  },
  publisher: { name: 'Daily Caller News Foundation', logo: 'Daily Caller News Foundation logo' },
  picture: {
    alt: 'Map of the Middle Euphrates valley, from Raqqa past Deir ez-Zor to Hajin near the border with Iraq, drawn for this page',
    caption: 'Hajin, on the Euphrates, lies about 20 miles from the border between Iraq and Syria.',
    credit: 'REUTERS/Rodi Said',
  },
  paragraphs: JSON.parse(readFileSync(new URL('./paragraphs.json', import.meta.url), 'utf8')),
  related: [
    {
      words: 'UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria',
      url: 'https://example.com/un-report',
    },
    {
      words: 'Trump’s Syria Envoy Confirms US Commitment To Another Open-Ended War In Middle East',
      url: 'https://example.com/syria-envoy',
    },
  ],
  terms: {
    words:
      'Any legitimate news publisher with a large audience may reprint, free of charge, what the Daily Caller News Foundation creates. Every reprint has to carry the foundation’s logo, the reporter’s byline and the reporter’s DCNF affiliation. Questions about these guidelines, or about a partnership, go to licensing@dailycallernewsfoundation.org.',
    contact: {
      words: 'licensing@dailycallernewsfoundation.org',
      url: 'mailto:licensing@dailycallernewsfoundation.org',
    },
  },
};

/** Every stretch of words that a reader has to find, in their order on no particular page. */
export const words = [
  article.headline,
  article.date.words,
  article.author.name,
  article.author.role,
  article.author.social.words,
  article.author.contact.words,
  article.picture.caption,
  article.picture.credit,
  ...article.paragraphs,
  ...article.related.map(one => one.words),
  article.terms.words,
];

/** Every link, as its words and its address. */
export const links = [
  { words: article.author.name, url: article.author.url },
  article.author.social,
  article.author.contact,
  ...article.related,
  article.terms.contact,
];

/** What each picture says to those who do not see it. */
export const pictures = [article.picture.alt, article.publisher.logo];

/** What an editor types as plain words, and a template must never print as markup. */
export const plainFields = [
  article.headline,
  article.author.name,
  article.author.role,
  article.picture.alt,
  article.picture.caption,
  article.picture.credit,
  article.related[0].words,
];

/** What of all this is not there. `found` holds the text, the links and the words of the pictures. */
export const missingFrom = found => [
  ...words.filter(one => !found.text.includes(one)),
  ...links
    .filter(link => !found.links.some(one => one.words === link.words && one.url === link.url))
    .map(link => `${link.words} → ${link.url}`),
  ...pictures.filter(alt => !found.pictures.some(one => one.alt === alt)),
];
