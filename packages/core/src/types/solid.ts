// Solid: attributes by their names, properties as `prop:` and events as `on:`.
import type { JSX } from 'solid-js';
import type { Attributes, Events, Properties, Tag } from './elements.js';

type Handlers = { [Name in keyof Events as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined };

type Props<E> = { [Key in keyof Properties<E> as `prop:${Key & string}`]: Properties<E>[Key] };

type Own<E> = Attributes<E> & Props<E> & Handlers;

/** The props of one of the elements: `GalleyProps<'galley-byline-card'>`. */
export type GalleyProps<Name extends Tag> = Omit<
  JSX.HTMLAttributes<HTMLElementTagNameMap[Name]>,
  keyof Own<HTMLElementTagNameMap[Name]>
> &
  Own<HTMLElementTagNameMap[Name]>;

type Elements = { [Name in Tag]: GalleyProps<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
