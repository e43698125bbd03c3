import { DEV, warn } from '@galley/core';
import { articlesOf, isMain } from './article-parts.js';
import { differences } from './differences.js';
import { toNewsArticle } from './news-article.js';
import { articlesIn, sameArticle } from './own-data.js';
import { watched } from './watched.js';

/** Where something can happen that the data speak of. */
const scope =
  'article, head, h1, [rel~="author"], galley-byline-card, galley-licensing-footer, script[type="application/ld+json"]';

/** Later, when the browser has nothing better to do; but not never. */
const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200);

/** Keeps one JSON-LD script for each article of a page that describes none itself. Gives what ends it. */
export function describePage(page: Document): () => void {
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
    observer.takeRecords();
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
    // No end tag of a script can stand in it, however the page is written out again.
    const json = JSON.stringify(data).replaceAll('<', '\\u003c');
    if (before?.isConnected && before.text === json) return;
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.dataset['galley'] = '';
    // Trusted Types guard `text` and `textContent` of every script, also of data. A node that is there
    // before the script is in the page is no code: the type says so.
    script.append(json);
    before?.remove();
    page.head.append(script);
    scripts.set(article, script);
  };

  const ask = () => {
    if (waiting || ended) return;
    waiting = true;
    whenIdle(look);
  };
  const observer = new MutationObserver(records => {
    if (!waiting && records.some(matters)) ask();
  });
  observer.observe(page, { attributeFilter: watched, characterData: true, childList: true, subtree: true });
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();

  return () => {
    ended = true;
    observer.disconnect();
    for (const script of scripts.values()) script.remove();
  };
}

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
