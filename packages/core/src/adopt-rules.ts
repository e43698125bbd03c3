import type { CSSResult, LitElement, ReactiveElement } from 'lit';
import { addStyle } from './add-style.js';

/** A module with the rules of a document stylesheet, for the tag that an element bears on this page. */
export interface StyleModule {
  default: (name: string, tag: string) => string;
}

/** Adopts the rules of a document stylesheet, in a sheet of the window whose document it is: it takes no other. */
function adoptRules(root: Document | ShadowRoot, rules: string): void {
  const view = (root.ownerDocument ?? root).defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
}

/**
 * Gives what is around an element the rules of its document stylesheet, where the page has none; and its own shadow root
 * the rules that it has lost where it was moved to another window.
 */
export function adopt(
  root: Document | ShadowRoot,
  host: ReactiveElement,
  name: string,
  module: StyleModule | false,
): void {
  const { constructor, localName, shadowRoot } = host;
  if (module) adoptRules(root, module.default(name, localName));
  const sheets = shadowRoot?.adoptedStyleSheets;
  // What comes later to the root may be there before them.
  for (const rules of (constructor as typeof LitElement).elementStyles as CSSResult[])
    if (sheets && !sheets.includes(rules.styleSheet!)) addStyle(shadowRoot, rules);
}
