import { linksOf } from './headline.js';
import { isThisPage, pageAt } from './same-page.js';

const fetched = new Set<string>();

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader pays for every byte, or waits for it. */
function isSaving(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return true;
  try {
    return matchMedia('(prefers-reduced-data: reduce)').matches;
  } catch {
    return false; // it cannot be asked
  }
}

const moment = 100;

/**
 * Asks the browser to fetch a story of the same site, once, when the reader stays on its callout for a moment. A
 * `<link rel="prefetch">` does it, as speculation rules would need an inline script, which a strict
 * Content-Security-Policy blocks.
 */
export function prefetchIfMeant(callout: Element): void {
  setTimeout(() => {
    const [link] = linksOf(callout);
    if (!link?.href || !callout.matches(':hover, :focus-within')) return;
    const page = pageAt(link.href);
    if (link.origin !== location.origin || isThisPage(page) || fetched.has(page) || isSaving()) return;
    fetched.add(page);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.href;
    document.head.append(hint);
  }, moment);
}
