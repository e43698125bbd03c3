import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from './words.js';

/** The language that an element stands in: the nearest `lang`, also across shadow roots. */
export function languageOf(element: Element): string {
  // Where a script of the page has given all objects a host, a document's is no element.
  for (let at: Element | undefined = element; at?.closest; at = (at.getRootNode() as ShadowRoot).host) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

// One observer tells every element of the page when a `lang` changes. It does not see into shadow roots, so each
// root around an element is watched.
const watching = new Set<() => void>();
const observer = globalThis.MutationObserver && new MutationObserver(() => watching.forEach(look => look()));
let observed = new WeakSet<Node>();

/**
 * Gives an element the words of the language it stands in, and keeps them right when `lang` changes
 * around it or words are added.
 *
 * A server cannot see the page around an element, so markup that was rendered there speaks the
 * language of the element's own `lang`, else English; so does its first render in the browser.
 */
export class LanguageController<T extends object> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #words: Words<T>;
  #language: string | undefined;
  /** What the host has said so far. */
  #said: T | undefined;
  #served: boolean;

  constructor(host: ReactiveControllerHost & HTMLElement, words: Words<T>) {
    this.#host = host;
    this.#words = words;
    this.#served = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  /** The language in use, as a BCP 47 tag. */
  get language(): string {
    return this.#language ?? (this.#host.getAttribute('lang') || 'en');
  }

  /** The words in that language. */
  get words(): T {
    return (this.#said = this.#words.in(this.language));
  }

  hostConnected(): void {
    watching.add(this.#look);
    this.#words.listeners.add(this.#look);
    for (let at: Node = this.#host; at?.getRootNode; at = (at as ShadowRoot).host) {
      at = at.getRootNode();
      if (!observed.has(at)) observer?.observe(at, { attributeFilter: ['lang'], subtree: true });
      observed.add(at);
    }
    if (!this.#served) this.#look();
  }

  hostUpdated(): void {
    if (!this.#served) return;
    this.#served = false;
    queueMicrotask(this.#look);
  }

  hostDisconnected(): void {
    watching.delete(this.#look);
    this.#words.listeners.delete(this.#look);
    if (watching.size) return;
    observer?.disconnect();
    observed = new WeakSet();
  }

  #look = (): void => {
    const said = this.#said;
    this.#language = languageOf(this.#host);
    if (this.words !== said) this.#host.requestUpdate();
    void this.#words.load(this.#language);
  };
}
