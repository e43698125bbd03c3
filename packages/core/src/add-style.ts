import { adoptStyles, type CSSResult } from 'lit';

const added = new WeakMap<ShadowRoot, Map<CSSResult, CSSStyleSheet | undefined>>();

/**
 * Adds rules to a shadow root, once, for what comes to it later. A root that has moved to another window's document has lost
 * its sheets, and takes only those that this window makes. Where sheets cannot be adopted, Lit writes a `<style>`.
 */
export function addStyle(root: ShadowRoot, rules: CSSResult): void {
  const known = added.get(root) ?? new Map<CSSResult, CSSStyleSheet | undefined>();
  added.set(root, known);
  const sheets = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (known.has(rules) && (!sheets || sheets.includes(known.get(rules)!))) return;
  const view = root.ownerDocument.defaultView;
  if (!sheets || !view) {
    adoptStyles(root, [rules]);
    known.set(rules, undefined);
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules.cssText);
  sheets.push(sheet);
  known.set(rules, sheet);
}
