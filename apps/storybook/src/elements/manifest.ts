import manifest from '@galley/elements/custom-elements.json';

/** Something with a name that an element takes or gives: a slot, a part, a custom property, an event. */
export interface Named {
  name: string;
  description?: string;
  default?: string;
}

/** What the manifest says of an element. */
export interface Declaration {
  tagName: string;
  summary: string;
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
  attributes?: (Named & { type?: { text: string } })[];
}

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  module => module.declarations ?? [],
);

/** What the manifest says of the element with this tag. */
export function declarationOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest knows no <${tag}>.`);
  return found;
}
