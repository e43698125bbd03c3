/**
 * A document stylesheet as a module. An element that bears a tag of its own asks for the rules of that tag; names of
 * custom properties, which hold the tag too, stay.
 */
export const styleModule = css => `const rules = ${JSON.stringify(css)};
/** The rules for an element, such as "author", under the tag that it bears. */
export default (name: string, tag: string): string =>
  rules.replace(new RegExp(\`(?<!-)galley-\${name}(?![\\\\w-])\`, 'g'), tag);
`;
