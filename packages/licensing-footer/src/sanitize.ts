import { safeUrl } from '@galley/core';
import type { DOMPurify } from 'dompurify';
import { inertDocument } from './inert.js';

/** The tags that a copy may have. Of any other tag what stands in it is kept, unless it is code. */
export const allowedTags = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'br', 'wbr', 'pre', 'blockquote'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'q', 'cite'],
  ...['abbr', 'code', 'time', 'span', 'bdi', 'bdo', 'ruby', 'rt', 'rp'],
];

/** The attributes that a copy may have: no class, no style, no id, nothing that runs. */
export const allowedAttributes = [
  ...['href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'dir', 'rel', 'cite', 'datetime'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed'],
];

/** Cleans nodes by the allow-lists above, and makes every address absolute. What comes back belongs to an inert document. */
export type Cleaner = (nodes: ParentNode & Node) => DocumentFragment;

/** One for the page: each makes a policy for Trusted Types, and a page may allow its name only once. */
let purifier: DOMPurify | undefined;

/**
 * Fetches DOMPurify, which does the cleaning, in an instance of its own: hooks and settings that the page gives to
 * the shared one do not reach it. Addresses are read against `base`.
 */
export async function cleanerFor(base: string): Promise<Cleaner> {
  const { default: createPurifier } = await import('dompurify');
  const own = (purifier ??= createPurifier(window));
  // It hands dirty markup back as it is where it cannot work.
  if (!own.isSupported) throw new Error('this document cannot be cleaned');
  return nodes => {
    const inert = inertDocument();
    const carrier = inert.createElement('div');
    carrier.append(nodes.cloneNode(true));
    const clean = own.sanitize(carrier.innerHTML, {
      ALLOWED_TAGS: allowedTags,
      ALLOWED_ATTR: allowedAttributes,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    });
    for (const name of ['href', 'src', 'cite']) {
      for (const element of clean.querySelectorAll(`[${name}]`)) {
        const address = absoluteUrl(element.getAttribute(name), base, name !== 'href');
        if (address) element.setAttribute(name, address);
        else element.removeAttribute(name);
      }
    }
    for (const image of clean.querySelectorAll('img:not([src])')) image.remove();
    for (const bare of clean.querySelectorAll('a:not([href]), span:not([lang], [dir])'))
      bare.replaceWith(...bare.childNodes);
    // The document that DOMPurify read it in may still go by names of the article's, such as "createElement".
    return inert.adoptNode(clean);
  };
}

function absoluteUrl(address: string | null, base: string, webOnly: boolean): string | undefined {
  // Relative addresses are read against the page's; what comes out passes the check once more.
  if (!safeUrl(address)) return;
  try {
    const url = safeUrl(new URL(address!, base).href);
    return webOnly && !/^https?:/.test(url ?? '') ? undefined : url;
  } catch {
    return;
  }
}
