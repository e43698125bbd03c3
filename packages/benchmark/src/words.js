// What the pages say, whichever library shows it: cards with words of their own, and the article of the Storybook.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = path => fileURLToPath(new URL(path, import.meta.url));
/** Folder of the pictures `map.svg` and `logo.svg`. */
export const artwork = here('../../tooling/src/artwork/');

const places = [
  'Hajin',
  'Raqqa',
  'Mosul',
  'Deir ez-Zor',
  'Damascus',
  'Baghdad',
  'Erbil',
  'Palmyra',
  'Kirkuk',
];
const deeds = ['rebuilds its bridges', 'counts its voters', 'opens its market again', 'waits for the rain'];
const whens = [
  'before the winter',
  'after two dry years',
  'for the first time',
  'with help from abroad',
  'again',
];
const kickers = ['World', 'Politics', 'Climate', 'Business', 'Culture', 'Science', 'Sport'];

const told = [];

function tell(index) {
  const of = (list, step) => list[Math.floor(index / step) % list.length];
  const date = new Date(Date.UTC(2018, 8, 11 - (index % 900)));
  return {
    href: `/stories/${index}`,
    kicker: of(kickers, 1),
    title: `${of(places, 1)} ${of(deeds, 2)} ${of(whens, 3)}`,
    description: `What ${of(places, 5)} and ${of(places.slice(1), 2)} have learnt from ${index + 3} weeks of it.`,
    datetime: date.toISOString().slice(0, 10),
    date: date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

/**
 * A story to read next. No two in a row have the same words, so that compression has no easy game. Each is composed
 * once: what a server's rendering is measured by is not the writing of dates.
 */
export const story = index => (told[index] ??= tell(index));

/** An author, for pages that name many. */
export const author = index => ({
  name: `${places[index % places.length]} Writer ${index}`,
  href: `/author/${index}`,
  role: 'Immigration and Foreign Policy Reporter',
  datetime: '2018-09-11',
  date: 'September 11, 2018',
});

/** A template of Lit as text; what is no text of the article's own is left out. */
const textOf = value =>
  Array.isArray(value)
    ? value.map(textOf).join('')
    : value?.strings
      ? value.strings.map((part, index) => part + textOf(value.values[index])).join('')
      : typeof value === 'string'
        ? value
        : '';

/** The words of the article that the Storybook shows, so that they are written in one place. */
async function storybookArticle() {
  const bundle = await rolldown({
    input: here('../../../apps/storybook/src/article/article.ts'),
    platform: 'node',
    plugins: [
      {
        name: 'no-pictures',
        load: id => (id.startsWith(artwork) ? 'export const map = "", logo = ""' : null),
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const { article } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return textOf(article());
}

const markup = await storybookArticle();
const all = expression => [...markup.matchAll(expression)].map(([, words]) => words.trim());
const paragraphs = all(/<p class=\w* lang= dir=>(.*?)<\/p>/gs);
const [notice] = all(/<p lang= dir=>(.*?)<\/p>\s*<\/galley-licensing-footer>/gs);
const [headline] = all(/<h1[^>]*>(.*?)<\/h1>/gs);
const [caption] = all(/<figcaption[^>]*>(.*?)<cite>/gs);
const [alt] = all(/ alt="(Map[^"]*)"/gs);
const related = [...markup.matchAll(/<a lang= dir= href=(\S+?)>(.*?)<\/a>\s*<\/galley-related-link>/gs)].map(
  ([, href, title], index) => ({ ...story(index), href, title }),
);

/** The article: text, and what stands around it. */
export const article = {
  headline,
  paragraphs,
  related,
  figure: { src: '/map.svg', alt, caption, credit: 'REUTERS/Rodi Said' },
  byline: {
    ...author(0),
    name: 'Will Racke',
    href: 'https://example.com/author/will-racke',
    logo: '/logo.svg',
  },
  size: { label: 'Font Size:', steps: ['Small', 'Normal', 'Large'] },
  licence: { holder: 'Daily Caller News Foundation', year: '2018', notice },
};
