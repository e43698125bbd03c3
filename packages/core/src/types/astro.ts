// Astro: attributes by their names. Events are heard in a script, where the DOM's own types tell of them.
import type { Attributes, Tag } from './elements.js';

declare global {
  /** Astro's own namespace for the markup of a page; it is there without an import. */
  namespace astroHTML.JSX {
    interface HTMLAttributes {
      slot?: string | undefined | null;
    }
    interface IntrinsicElements extends Elements {}
  }
}

/** The attributes of one of the elements: `GalleyProps<'galley-byline-card'>`. */
export type GalleyProps<Name extends Tag> = Omit<
  astroHTML.JSX.HTMLAttributes,
  keyof Attributes<HTMLElementTagNameMap[Name]>
> &
  Attributes<HTMLElementTagNameMap[Name]>;

type Elements = { [Name in Tag]: GalleyProps<Name> };
