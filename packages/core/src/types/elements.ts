// What the types of every framework are made of. Nothing is listed here: tags come from HTMLElementTagNameMap,
// properties from the classes, events from GlobalEventHandlersEventMap.
import type { LitElement } from 'lit';

/** The tags whose packages are imported somewhere in the program. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `galley-${string}`>;

/** The events of these packages. All bubble, so that an element hears those of the elements within it, too. */
export type Events = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `galley-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name];
};

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Not what every element has; but yes where a class makes a read-only property of Element its own (`prefix`). */
type IsOwn<E, Key extends keyof E> = Key extends keyof LitElement
  ? Same<Pick<E, Key>, Pick<LitElement, Key>> extends true
    ? false
    : true
  : true;

type IsData<E, Key extends keyof E> =
  NonNullable<E[Key]> extends (...parameters: never) => unknown
    ? false
    : Same<Pick<E, Key>, { -readonly [One in keyof Pick<E, Key>]: E[One] }>;

/** What can be set on an element: `{ staleAfter?: number | null }`. */
export type Properties<E> = {
  [Key in keyof E as IsOwn<E, Key> extends true ? (IsData<E, Key> extends true ? Key : never) : never]?:
    E[Key] | undefined;
};

type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

type AttributeValue = string | number | boolean | null | undefined;

/** The same under the names of the attributes, which hold in HTML and on a server: `{ 'stale-after'?: number | null }`. */
export type Attributes<E> = {
  [
    Key in keyof Properties<E> as Properties<E>[Key] extends AttributeValue ? Kebab<Key> : Key
  ]: Properties<E>[Key];
};
