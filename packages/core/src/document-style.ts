import type { ReactiveController, ReactiveControllerHost } from 'lit';

const served = new WeakMap<Node, Set<string>>();

/**
 * Gives an element's light DOM the look of its document stylesheet where the page does not load that
 * sheet. The sheet marks its element with `--_<name>: 1`; where the mark is missing, the same rules are
 * fetched as a module and adopted, once for each document or shadow root.
 */
export class DocumentStyle implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #name: string;
  #load: () => Promise<{ default: string }>;

  constructor(
    host: ReactiveControllerHost & Element,
    name: string,
    load: () => Promise<{ default: string }>,
  ) {
    this.#host = host;
    this.#name = name;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const names = served.get(root) ?? new Set();
    served.set(root, names);
    if (names.has(this.#name)) return;
    names.add(this.#name);
    if (!getComputedStyle(this.#host).getPropertyValue(`--_${this.#name}`))
      // Offline, say: the page's words stand as they are, and the next element tries again.
      this.#adopt(root).catch(() => names.delete(this.#name));
  }

  async #adopt(root: Document | ShadowRoot): Promise<void> {
    const { default: rules } = await this.#load();
    const view = (root.ownerDocument ?? root).defaultView;
    if (!view) return;
    // A sheet can only be adopted in the document whose window made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  }
}
