// The pages that hold a candidate's elements: lists of one kind, and the article.
import { article, author, story } from './words.js';

/** What stands in them, from the pieces of a candidate. */
export function pagesOf({ pieces, many, inserted = many }) {
  const words = (part, count) =>
    Array.from({ length: count }, (_, index) => (part === 'card' ? story : author)(index));
  const each = (part, count) => words(part, count).map(pieces[part]).join('\n');
  return {
    /** So many of one kind. */
    list: (part, count) => (many ? many(words(part, count)) : each(part, count)),
    /** The same, as a page that stands already gets it. */
    inserted: (part, count) => (inserted ? inserted(words(part, count)) : each(part, count)),
    article() {
      const [first, second] = article.related.map(pieces.card);
      const text = article.paragraphs.map(words => `<p>${words}</p>`);
      return [
        `<article id="story"><h1>${article.headline}</h1>`,
        pieces.figure(article.figure),
        pieces.byline(article.byline),
        pieces.size(article.size),
        ...text.slice(0, -2),
        first,
        text.at(-2),
        second,
        text.at(-1),
        pieces.licence(article.licence),
        '</article>',
      ].join('\n');
    },
  };
}
