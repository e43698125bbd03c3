import { articleOf, DEV, warn } from '@galley/core';
import { keepReadingPosition } from './reading-position.js';

const property = '--galley-text-scale';
const mark = 'data-galley-text-scale';

/** Sets what the document stylesheet sizes the type by. 100 without a word behind it leaves nothing behind. */
function scaleText(target: HTMLElement, size: number, words: string, control: Element): void {
  const text = `${size}${words}`;
  const scale = text === '100' ? '' : `${size / 100}`;
  const { style } = target;
  if (style.getPropertyValue(property) === scale && (!scale || target.getAttribute(mark) === text)) return;
  keepReadingPosition(
    target,
    () => {
      style.setProperty(property, scale); // an empty value takes it away
      if (scale) target.setAttribute(mark, text);
      else {
        target.removeAttribute(mark);
        if (!style.length) target.removeAttribute('style');
      }
    },
    control,
  );
}

const inUse = new Set<TextScale>();

/** Holds the type of the article that a control serves at a size, also when another one takes the article's place. */
export class TextScale {
  #control: HTMLElement & { for: string | null };
  #target: HTMLElement | undefined;
  #size = 100;
  #words = '';
  // Without it an article that comes later is found at the next choice.
  #observer = globalThis.MutationObserver && new MutationObserver(() => this.apply());

  // A framework may write the whole style attribute anew. A control that takes the size away takes the mark away, too.
  #keeper =
    globalThis.MutationObserver &&
    new MutationObserver(() => {
      const target = this.#target!;
      if (target.hasAttribute(mark) && !target.style.getPropertyValue(property)) this.apply();
    });

  constructor(control: HTMLElement & { for: string | null }) {
    this.#control = control;
  }

  /** Finds the article anew and gives it the size. */
  apply(size = this.#size, words = this.#words): void {
    this.#size = size;
    this.#words = words;
    const { isConnected, ownerDocument } = this.#control;
    if (!isConnected) return this.rest();
    inUse.add(this);
    const id = this.#control.for;
    const { body } = ownerDocument;
    const found = articleOf(this.#control, id) ?? (id ? undefined : (body.querySelector('main') ?? body));
    const before = this.#target;
    const target = (this.#target = found as HTMLElement | undefined);
    if (before && before !== target) {
      scaleText(before, 100, '', this.#control);
      // Another control may serve it still.
      for (const other of inUse) if (other.#target === before) other.apply();
    }
    if (target) {
      const type = DEV && getComputedStyle(target).fontSize;
      const scaled = target.getAttribute(mark);
      scaleText(target, size, words, this.#control);
      if (DEV && target.getAttribute(mark) !== scaled) report(this.#control, target, type);
    }
    // At 100 % an article that comes later needs nothing.
    this.#observer?.disconnect();
    this.#keeper?.disconnect();
    if (size === 100 && !words) return;
    this.#observer?.observe(this.#control.getRootNode(), {
      childList: true,
      subtree: true,
      attributeFilter: ['id'],
    });
    if (target) this.#keeper?.observe(target, { attributeFilter: ['style'] });
  }

  /** The control has left the page. The article keeps the size that its reader chose. */
  rest(): void {
    inUse.delete(this);
    this.#observer?.disconnect();
    this.#keeper?.disconnect();
  }
}

/** Tells the developer that the type did not follow, since a rule of the page's own sets its size. */
function report(control: Element, target: HTMLElement, before: string | false): void {
  const { fontSize } = getComputedStyle(target);
  if (target.style.getPropertyValue(property) && fontSize === before) {
    warn(
      control,
      `a rule of the page sets the type to ${fontSize}. Expected it to multiply, calc(… * var(${property}, 1)).`,
    );
  }
}
