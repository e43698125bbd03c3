/**
 * Lets a document know its address while it is read: for that time a `<base>` says it. The page that the
 * reader sees knows its own.
 */
export function knowingItsAddress<T>(page: Document, url: string | undefined, read: () => T): T {
  const live = page === globalThis.document && /^https?:/.test(page.baseURI);
  if (!url || live || !URL.canParse(url)) return read();
  const written = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = page.createElement('base');
  base.setAttribute('href', URL.canParse(written, url) ? new URL(written, url).href : url);
  (page.querySelector('head') ?? page.documentElement).prepend(base);
  try {
    return read();
  } finally {
    base.remove();
  }
}
