import type { ReactiveController, ReactiveElement } from 'lit';
import type { StyleModule } from './adopt-rules.js';

const served = new WeakMap<Node, Set<string>>();

/**
 * Gives an element's light DOM the look of its document stylesheet where the page does not load that
 * sheet. The sheet marks its element with `--_<name>: 1`; where the mark is missing, the same rules are
 * fetched as a module and adopted, once for each document or shadow root. An element that was registered under
 * a tag of your own gets its look in this way, too.
 */
export class DocumentStyle implements ReactiveController {
  #host: ReactiveElement;
  #name: string;
  #load: () => Promise<StyleModule>;

  constructor(host: ReactiveElement, name: string, load: () => Promise<StyleModule>) {
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
      Promise.all([import('./adopt-rules.js'), this.#load()])
        .then(([{ adoptRules }, { default: rules }]) => adoptRules(root, rules(this.#name, tag)))
        .catch(() => names.delete(tag));
  }
}
