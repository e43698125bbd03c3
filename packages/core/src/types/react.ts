// React 19: attributes and properties under one name, events as `on` and the event's name.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Events, Tag } from './elements.js';

type Handlers = { [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

/** React keeps `key` for itself: where the element has one, set it through a ref. */
type Own<E> = Omit<Attributes<E>, 'key'> & Handlers;

/** The props of one of the elements: `GalleyProps<'galley-byline-card'>`. */
export type GalleyProps<Name extends Tag> = ClassAttributes<HTMLElementTagNameMap[Name]> &
  Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<HTMLElementTagNameMap[Name]>> &
  Own<HTMLElementTagNameMap[Name]>;

type Elements = { [Name in Tag]: GalleyProps<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
