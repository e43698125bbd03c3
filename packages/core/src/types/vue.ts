// Vue 3: templates are checked by vue-tsc (`vueCompilerOptions.strictTemplates` for unknown attributes, too).
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Events, Properties, Tag } from './elements.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type Handlers = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Vue keeps `key` for itself: where the element has one, write `.key` or `:key.prop`. */
type Own<E> = Omit<Properties<E>, 'key'> & Handlers;

/** The props of one of the elements: `GalleyProps<'galley-byline-card'>`. */
export type GalleyProps<Name extends Tag> = Omit<HTMLAttributes, keyof Own<HTMLElementTagNameMap[Name]>> &
  Own<HTMLElementTagNameMap[Name]>;

type Elements = {
  [Name in Tag]: new () => HTMLElementTagNameMap[Name] & { $props: GalleyProps<Name> & PublicProps };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
  // What goes into our elements names its slot; Vue's own types lack the attribute.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
