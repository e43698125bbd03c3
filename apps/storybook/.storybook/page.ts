import { render, type TemplateResult } from 'lit';

/** What a site says on its <html>. */
export interface Page {
  theme: string;
  lang: string;
  dir: string;
  scheme: string;
  size: string;
}

/** Says it on an element. */
export function dress(element: HTMLElement, { theme, lang, dir, scheme, size }: Page): void {
  Object.assign(element, { lang, dir });
  Object.assign(element.style, { colorScheme: scheme, fontSize: size });
  element.dataset['theme'] = theme;
  if (scheme === 'light dark') delete element.dataset['scheme'];
  else element.dataset['scheme'] = scheme;
}

/** A story as a document of its own, in which no script runs yet: its markup and the stylesheets of this page. */
export function documentOf(story: TemplateResult, page: Page): string {
  const inert = document.implementation.createHTMLDocument('The same markup');
  dress(inert.documentElement, page);
  const base = inert.createElement('base');
  base.href = document.baseURI;
  const sheets = [...document.head.querySelectorAll('style, link[rel="stylesheet"]')];
  inert.head.append(base, ...sheets.map(sheet => inert.importNode(sheet, true)));
  inert.body.className = document.body.className;
  const root = inert.createElement('div');
  root.id = 'storybook-root';
  inert.body.append(root);
  render(story, root, { creationScope: inert });
  return `<!doctype html>${inert.documentElement.outerHTML}`;
}
