import { articleOf } from '@galley/core/article-of.js';
import { metaOf } from '@galley/core/page.js';

/** What is named in these is not the article's own: a list of links, a picture, the terms. */
const besides =
  'aside, nav, figure, galley-related-link, galley-related-links, galley-photo-credit, galley-licensing-footer';

export const isBeside = (element: Element): boolean => element.closest(besides) !== null;

/** What a selector finds in an article, not beside its text and not in an article inside it. */
export function within(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter(found => {
    const around = found.parentElement?.closest(`article, ${besides}`);
    return !around || around.contains(article);
  });
}

/** Elements that are in no other of them. */
export const outermost = (elements: Element[]): Element[] =>
  elements.filter(one => !elements.some(other => other !== one && other.contains(one)));

/** The cards, and the authors alone, that sign an article, in the order of the markup. */
export function bylinesOf(article: Element): Element[] {
  const inside = outermost(within(article, 'galley-byline-card, galley-author'));
  if (inside.length) return inside;
  return [...article.ownerDocument.querySelectorAll('galley-byline-card')].filter(
    card => !card.closest('article') && !isBeside(card) && articleOf(card) === article,
  );
}

/** The licensing footer that speaks for an article. It can stand outside, and name the article by its id. */
export function footerOf(article: Element): Element | undefined {
  return [...article.ownerDocument.querySelectorAll('galley-licensing-footer')].find(footer => {
    const named = articleOf(footer, footer.getAttribute('for'));
    if (!named) return !footer.hasAttribute('for') && article.contains(footer);
    const around = named.closest('article') ?? named.querySelector('article');
    return named === article || around === article;
  });
}

/** The marks of an article that stands here in full: a teaser has none of them. */
const inFull = 'h1, .e-content, [itemprop~="articleBody"], galley-licensing-footer';

/** The articles that a page is there for: no comments of readers, no teasers of other articles. */
export function articlesOf(page: Document): Element[] {
  const all = [...page.querySelectorAll('article')].filter(
    one => !one.parentElement?.closest('article, aside, nav, footer, dialog, [hidden]'),
  );
  if (all.length < 2) return all;
  const full = all.filter(article => within(article, inFull).length);
  return full.length || metaOf(page, 'og:type') !== 'article' ? full : all.slice(0, 1);
}

/** Whether it is the article that the page is there for. Then what the page says of itself is said of it. */
export function isMain(article: Element): boolean {
  const [first, second] = articlesOf(article.ownerDocument);
  return !first || (!second && (article.contains(first) || first.contains(article)));
}
