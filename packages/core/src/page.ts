import { safeUrl } from './safe-url.js';

// What a page says of itself and of its articles. Only the standard DOM is asked, so this works on elements before
// and after their upgrade, and on the DOMs that servers have.

/** The words in a node, as one line. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the page's `<meta>` of that name or property says; of several the first one that says something. */
export function metaOf(page: Document, name: string): string {
  for (const meta of page.querySelectorAll('meta[content]')) {
    const named = [meta.getAttribute('name'), meta.getAttribute('property')];
    const content = meta.getAttribute('content')!.trim();
    if (content && named.some(one => one?.trim().toLowerCase() === name.toLowerCase())) return content;
  }
  return '';
}

/** Headings in these head something else than the article: a list of links, a figure, an article inside. */
const besides =
  'article, aside, nav, figure, galley-related-link, galley-photo-credit, galley-licensing-footer';

/** The heading of an article, where it has one. */
export function headingOf(article: Element): Element | undefined {
  return [...article.querySelectorAll('h1')].find(heading => {
    const around = heading.parentElement!.closest(besides);
    // An article within something that is beside the text elsewhere is still an article.
    return textOf(heading) && (!around || around === article || !article.contains(around));
  });
}

/** The headline of an article: its own heading, else the page's, else the title of the page. */
export function headlineOf(article: Element): string {
  const page = article.ownerDocument;
  return (
    textOf(headingOf(article)) ||
    textOf([...page.querySelectorAll('h1')].find(heading => !heading.closest('article'))) ||
    metaOf(page, 'og:title') ||
    textOf(page.querySelector('head > title'))
  );
}

/** An address that stands in a page, made absolute; nothing if it must not be followed or leads nowhere. */
export function addressOf(page: Document, address: string | null | undefined): string {
  if (!address?.trim() || !safeUrl(address)) return '';
  try {
    return safeUrl(new URL(address, baseOf(page)).href) ?? '';
  } catch {
    return ''; // relative, in a page that does not know where it stands
  }
}

/** Where an article stands: its permalink, else the address that the page names as its own, else where the page was loaded from. */
export function originalOf(article: Element): string {
  const page = article.ownerDocument;
  const named = [
    ...[...article.querySelectorAll('a[rel][href]')].filter(link => hasRel(link, 'bookmark')),
    ...[...page.querySelectorAll('link[rel][href]')].filter(link => hasRel(link, 'canonical')),
  ].map(link => addressOf(page, link.getAttribute('href')));
  return [...named, addressOf(page, metaOf(page, 'og:url')), ownOf(page)].find(isWeb) ?? '';
}

const hasRel = (link: Element, rel: string): boolean =>
  link.getAttribute('rel')!.toLowerCase().split(/\s+/).includes(rel);

const isWeb = (address: string | undefined): boolean => /^https?:/.test(address ?? '');

/** A DOM on a server may know its address, or not; it may lack the properties altogether. */
function ownOf(page: Document): string {
  const known = [page.URL, (page.location as Location | null | undefined)?.href, page.baseURI];
  return known.find(isWeb)?.replace(/#.*/s, '') ?? '';
}

/** What relative addresses are relative to. Not every DOM on a server reads `<base>`. */
function baseOf(page: Document): string | undefined {
  const own = ownOf(page) || undefined;
  const base = page.querySelector('base[href]')?.getAttribute('href');
  if (base == null) return own;
  try {
    const address = new URL(base, own).href;
    return isWeb(address) ? address : own;
  } catch {
    return own;
  }
}
