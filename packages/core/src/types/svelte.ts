// Svelte 5: properties and attributes by their names, events as `on` and the event's name.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Events, Properties, Tag } from './elements.js';

type Handlers = {
  [Name in keyof Events as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<E> = Attributes<E> & Properties<E> & Handlers;

/** The props of one of the elements: `GalleyProps<'galley-byline-card'>`. */
export type GalleyProps<Name extends Tag> = Omit<
  HTMLAttributes<HTMLElementTagNameMap[Name]>,
  keyof Own<HTMLElementTagNameMap[Name]>
> &
  Own<HTMLElementTagNameMap[Name]>;

type Elements = { [Name in Tag]: GalleyProps<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
