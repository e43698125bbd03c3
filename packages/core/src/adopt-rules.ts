/** A module with the rules of a document stylesheet, for the tag that an element bears on this page. */
export interface StyleModule {
  default: (name: string, tag: string) => string;
}

/** Adopts the rules of a document stylesheet, in a sheet of the window whose document it is: it takes no other. */
export function adoptRules(root: Document | ShadowRoot, rules: string): void {
  const view = (root.ownerDocument ?? root).defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
}
