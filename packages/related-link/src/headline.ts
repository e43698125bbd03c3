import { DEV } from '@galley/core';

/** The links that can be a callout's headline. The first one is; a second one is a mistake of the markup. */
export const linksOf = (callout: Element): HTMLAnchorElement[] => [
  ...callout.querySelectorAll<HTMLAnchorElement>(':scope > a:not([slot]), :scope > :not([slot]) a'),
];

/** Links that came with an address. Only the developer is told of one that did not. */
export const addressed = DEV ? new WeakSet<Element>() : undefined;
