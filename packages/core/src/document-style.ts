import type { ReactiveElement } from 'lit';
import type { StyleModule } from './adopt-rules.js';

/** By tag: the documents and shadow roots in which it has its look. */
const served: Record<string, WeakSet<Node>> = {};

/**
 * Gives an element's light DOM the look of its document stylesheet where the page does not load that
 * sheet. The sheet marks its element with `--_<name>: 1`; where the mark is missing, the same rules are
 * fetched as a module and adopted, once for each document or shadow root. An element that was registered under
 * a tag of your own gets its look in this way, too.
 */
export class DocumentStyle {
  constructor(host: ReactiveElement, name: string, load: () => Promise<StyleModule>) {
    host.addController({
      hostConnected() {
        const root = host.getRootNode() as Document | ShadowRoot;
        const roots = (served[host.localName] ??= new WeakSet());
        const rules = !roots.has(root) && !getComputedStyle(host).getPropertyValue(`--_${name}`) && load();
        roots.add(root);
        // Offline, say: the page's words stand as they are, and the next element tries again.
        if (rules || host.hasUpdated)
          Promise.all([import('./adopt-rules.js'), rules])
            .then(([{ adopt }, rules]) => adopt(root, host, name, rules))
            .catch(() => roots.delete(root));
      },
    });
  }
}
