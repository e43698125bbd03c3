import { render, type TemplateResult } from 'lit';

/** What a site says on its <html>. */
export interface Page {
  theme: string;
  lang: string;
  dir: string;
  scheme: string;
  size: string;
}

/** By names, as Storybook takes no "%" from an address. */
const sizes: Record<string, string> = { normal: '100%', large: '150%', double: '200%' };

/** Settings of the toolbar as what a site puts on its <html>. */
export const pageOf = ({ theme, scheme, direction, language, size }: Record<string, string>): Page => ({
  theme: theme!,
  lang: language!,
  dir: direction === 'auto' ? (['ar', 'he', 'fa'].includes(language!) ? 'rtl' : 'ltr') : direction!,
  scheme: scheme!,
  size: sizes[size!]!,
});

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
