import { DEV, warn } from '@galley/core/warn.js';
import { articlesOf, isMain } from './article-parts.js';
import { dataBlock } from './data-block.js';
import { differences } from './differences.js';
import { toNewsArticle } from './news-article.js';
import { articlesIn, sameArticle } from './own-data.js';
import { watched } from './watched.js';

/** Where something can happen that the data speak of. */
const scope =
  'article, head, h1, [rel~="author"], galley-byline-card, galley-licensing-footer, script[type="application/ld+json"]';

/**
 * Keeps one JSON-LD script for each article that a page does not describe itself: now, and `later` when something
 * changed, once for all changes until then. Gives what ends it.
 */
export function describePage(page: Document, later: (work: () => void) => unknown): () => void {
  const scripts = new Map<Element, HTMLScriptElement>();
  let waiting = false;
  let ended = false;

  const look = () => {
    waiting = false;
    if (ended) return;
    const articles = articlesOf(page);
    const own = articlesIn(page, new Set(scripts.values()));
    for (const [article, script] of scripts) {
      if (articles.includes(article)) continue;
      script.remove();
      scripts.delete(article);
    }
    for (const article of articles) describe(article, own);
    // What was just written is no news.
    observer?.takeRecords();
  };

  const describe = (article: Element, own: ReturnType<typeof articlesIn>) => {
    const data = toNewsArticle(article) as unknown as Record<string, unknown>;
    const there = sameArticle(own, data, page, isMain(article));
    const before = scripts.get(article);
    if (there || !data['headline'] || isMicrodata(article)) {
      before?.remove();
      scripts.delete(article);
      if (DEV && there) report(article, there, data);
      return;
    }
    const script = dataBlock(page, jsonOf(data));
    if (before?.isConnected && before.text === script.text) return;
    before?.remove();
    page.head.append(script);
    scripts.set(article, script);
  };

  const ask = () => {
    if (waiting || ended) return;
    waiting = true;
    later(look);
  };
  // Without it the page is described once.
  const observer =
    globalThis.MutationObserver &&
    new MutationObserver(records => {
      if (!waiting && records.some(matters)) ask();
    });
  observer?.observe(page, { attributeFilter: watched, characterData: true, childList: true, subtree: true });
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();

  return () => {
    ended = true;
    observer?.disconnect();
    for (const script of scripts.values()) script.remove();
  };
}

/** An old library may have given all arrays and strings a `toJSON` that spoils them: what it makes of them is not taken. */
const jsonOf = (data: unknown): string =>
  JSON.stringify(data, function (this: Record<string, unknown>, name) {
    return this[name];
  });

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

function matters({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  const at = isElement(target) ? target : target.parentElement;
  // A language holds for all that is in it.
  if (at?.closest(scope) || (type === 'attributes' && at?.querySelector(scope))) return true;
  return [...addedNodes, ...removedNodes].some(
    node => isElement(node) && (node.matches(scope) || node.querySelector(scope)),
  );
}

/** The page describes it in its markup already. */
const isMicrodata = (article: Element): boolean =>
  article.closest('[itemtype*="Article"], [itemtype*="Posting"]') !== null;

function report(article: Element, own: Record<string, unknown>, data: Record<string, unknown>): void {
  const list = differences(own, data);
  if (list.length)
    warn(
      article,
      `the page describes this article itself, so nothing was added. Its data differ from the markup: ${list.join('; ')}.`,
    );
}
