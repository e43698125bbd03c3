// Writes the allow-lists of `@galley/elements/sanitize/`: our tags and attributes as the manifest has them, and
// the plain HTML that stands in them, in the form that each sanitizer takes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { elementsOf } from '@galley/tooling/api-tables';

/** The HTML that our READMEs and stories put inside our tags, with what each may carry beside the global ones. */
const plain = {
  a: ['href', 'rel', 'target', 'hreflang', 'type'],
  abbr: [],
  b: [],
  bdi: [],
  blockquote: ['cite'],
  br: [],
  button: ['type'],
  cite: [],
  code: [],
  details: ['open', 'name'],
  div: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  i: [],
  img: [
    ...['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
    ...['loading', 'decoding', 'fetchpriority', 'referrerpolicy'],
  ],
  li: [],
  ol: [],
  p: [],
  picture: [],
  q: [],
  small: [],
  source: ['srcset', 'sizes', 'media', 'type', 'width', 'height'],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  time: ['datetime'],
  ul: [],
};

/** On every tag. `aria-pressed` is the follow button's. */
const everywhere = [
  ...[
    'slot',
    'class',
    'lang',
    'dir',
    'title',
    'translate',
    'role',
    'aria-label',
    'aria-hidden',
    'aria-pressed',
  ],
  ...['data-credit', 'data-service', 'data-republish', 'data-galley-text-scale'],
];

/** Attributes of ours that hold an address. What is in any other is words, whatever stands before its colon. */
export const addresses = ['acquire', 'href', 'license', 'manifest', 'origin', 'pixel'];

/** What hast calls an attribute, where that is not its name. */
const hastNames = {
  class: 'className',
  datetime: 'dateTime',
  fetchpriority: 'fetchPriority',
  for: 'htmlFor',
  hreflang: 'hrefLang',
  referrerpolicy: 'referrerPolicy',
  srcset: 'srcSet',
};
const hastName = name =>
  hastNames[name] ??
  (/^(data|aria)-/.test(name) ? name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) : name);

const literal = value => JSON.stringify(value, undefined, 2);
const php = value =>
  Array.isArray(value)
    ? `[${value.map(name => `'${name}'`).join(', ')}]`
    : `[\n${Object.entries(value)
        .map(([tag, names]) => `    '${tag}' => ${php(names)},\n`)
        .join('')}]`;

/** The tags of a manifest, each with its attributes. */
export const tagsOf = manifest =>
  Object.fromEntries(
    elementsOf(manifest)
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name).sort()])
      .sort(),
  );

/** Writes the lists for a merged manifest into a folder. */
export function writeSanitizers(manifest, folder) {
  const ours = tagsOf(manifest);
  const tags = { ...ours, ...plain };
  const names = [...new Set([...everywhere, ...Object.values(tags).flat()])].sort();
  const words = [...new Set(Object.values(ours).flat())].filter(name => !addresses.includes(name)).sort();
  const withEverywhere = Object.fromEntries(
    Object.entries(tags).map(([tag, own]) => [tag, [...own, ...everywhere]]),
  );
  const hast = Object.fromEntries(Object.entries(tags).map(([tag, own]) => [tag, own.map(hastName)]));
  const protocols = Object.fromEntries(
    addresses.map(name => [hastName(name), ['https', 'http', 'mailto', 'tel']]),
  );

  const files = {
    'dompurify.js': `// DOMPurify.addHook('uponSanitizeAttribute', keepFor);
// DOMPurify.sanitize(html, allowed)
export default ${literal({ ADD_TAGS: Object.keys(tags), ADD_ATTR: names, ADD_URI_SAFE_ATTR: words })};

const served = ${literal(Object.keys(ours).filter(tag => ours[tag].includes('for')))};

/** DOMPurify takes \`for\` from every tag but labels, whatever is allowed. This hook keeps it on those of ours. */
export function keepFor(node, attribute) {
  if (attribute.attrName === 'for' && served.includes(node.localName)) attribute.forceKeepAttr = true;
}
`,
    'sanitize-html.js': `// sanitizeHtml(html, allow(sanitizeHtml.defaults))
const tags = ${literal(tags)};
const everywhere = ${literal(everywhere)};
const addresses = ${literal(addresses)};
// An empty label says that there is none.
const empty = ${literal(words)};

/** The options given, with our tags in them. */
export default options => {
  const allowedAttributes = { ...options.allowedAttributes };
  for (const [tag, names] of Object.entries(tags)) {
    allowedAttributes[tag] = [...(allowedAttributes[tag] ?? []), ...names, ...everywhere];
  }
  return {
    ...options,
    allowedTags: [...new Set([...options.allowedTags, ...Object.keys(tags)])],
    allowedAttributes,
    allowedEmptyAttributes: [...new Set([...options.allowedEmptyAttributes, ...empty])],
    allowedSchemesAppliedToAttributes: [
      ...new Set([...options.allowedSchemesAppliedToAttributes, ...addresses]),
    ],
  };
};
`,
    'rehype-sanitize.js': `// unified().use(rehypeSanitize, allow(defaultSchema))
const tags = ${literal(hast)};
const everywhere = ${literal(everywhere.map(hastName))};
const protocols = ${literal(protocols)};

/** The schema given, with our tags in it. */
export default schema => {
  const attributes = { ...schema.attributes };
  for (const [tag, names] of Object.entries(tags)) {
    // A name without a value allows them all; the schema may have allowed some.
    const before = (attributes[tag] ?? []).filter(one => ![...names, ...everywhere].includes(one[0]));
    attributes[tag] = [...before, ...names, ...everywhere];
  }
  return {
    ...schema,
    tagNames: [...new Set([...schema.tagNames, ...Object.keys(tags)])],
    attributes,
    protocols: {
      ...schema.protocols,
      ...Object.fromEntries(
        Object.entries(protocols).map(([name, own]) => [
          name,
          [...new Set([...(schema.protocols?.[name] ?? []), ...own])],
        ]),
      ),
    },
  };
};
`,
    'sanitizer-api.js': `// element.setHTML(html, { sanitizer: allow(new Sanitizer()) })
// The Sanitizer API checks the addresses in HTML's own attributes, and not those in ours (${addresses.join(', ')}):
// our elements do, and follow none that would run code. Whatever else reads those attributes has to check them itself.
const tags = ${literal(withEverywhere)};

/** The sanitizer given, with our tags allowed. */
export default sanitizer => {
  for (const [name, attributes] of Object.entries(tags)) sanitizer.allowElement({ name, attributes });
  return sanitizer;
};
`,
    'wp_kses.php': `<?php
// For WordPress: require this file in a plug-in or in the theme's functions.php.
add_filter( 'wp_kses_allowed_html', static function ( $allowed, $context = '' ) {
  if ( 'post' !== $context ) {
    return $allowed;
  }
  $tags = ${php(withEverywhere)};
  foreach ( $tags as $tag => $names ) {
    $allowed[ $tag ] = array_fill_keys( $names, true ) + ( $allowed[ $tag ] ?? [] );
  }
  return $allowed;
}, 10, 2 );

add_filter( 'wp_kses_uri_attributes', static function ( $names ) {
  return array_unique( array_merge( $names, ${php(addresses)} ) );
} );
`,
    'drupal.txt': `${Object.entries(withEverywhere)
      .map(([tag, own]) => `<${[tag, ...own].join(' ')}>`)
      .join(' ')}\n`,
  };
  const typed = parameter =>
    `export default function allow<Type extends object>(${parameter}: Type): Type;\n`;
  Object.assign(files, {
    'dompurify.d.ts': `declare const allowed: { ADD_TAGS: string[]; ADD_ATTR: string[]; ADD_URI_SAFE_ATTR: string[] };
export default allowed;
/** DOMPurify takes \`for\` from every tag but labels, whatever is allowed. This hook keeps it on those of ours. */
export function keepFor(node: Node, attribute: { attrName: string; forceKeepAttr?: boolean }): void;
`,
    'sanitize-html.d.ts': typed('options'),
    'rehype-sanitize.d.ts': typed('schema'),
    'sanitizer-api.d.ts': typed('sanitizer'),
  });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
}
