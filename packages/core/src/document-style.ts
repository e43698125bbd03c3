import type { ReactiveController, ReactiveControllerHost } from 'lit';

const served = new WeakMap<Node, Set<string>>();

/** A module with the rules of a document stylesheet, for the tag that an element bears on this page. */
interface StyleModule {
  default: (name: string, tag: string) => string;
}

/**
 * Gives an element's light DOM the look of its document stylesheet where the page does not load that
 * sheet. The sheet marks its element with `--_<name>: 1`; where the mark is missing, the same rules are
 * fetched as a module and adopted, once for each document or shadow root. An element that was registered under
 * a tag of your own gets its look in this way, too.
 */
export class DocumentStyle implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #name: string;
  #load: () => Promise<StyleModule>;

  constructor(host: ReactiveControllerHost & Element, name: string, load: () => Promise<StyleModule>) {
    this.#host = host;
    this.#name = name;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const names = served.get(root) ?? new Set();
    served.set(root, names);
    const tag = this.#host.localName;
    if (names.has(tag)) return;
    names.add(tag);
    if (!getComputedStyle(this.#host).getPropertyValue(`--_${this.#name}`))
      // Offline, say: the page's words stand as they are, and the next element tries again.
      this.#adopt(root).catch(() => names.delete(tag));
  }

  async #adopt(root: Document | ShadowRoot): Promise<void> {
    const { default: rules } = await this.#load();
    const view = (root.ownerDocument ?? root).defaultView;
    if (!view) return;
    // A sheet can only be adopted in the document whose window made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules(this.#name, this.#host.localName));
    root.adoptedStyleSheets.push(sheet);
  }
}
