import type { Element } from 'domhandler';
import type { Page } from '../page.js';
import { slug } from '../phrase.js';
import type { Found } from '../resolve.js';
import { element } from '../tree.js';
import { copyOf, hasLink } from './pieces.js';

/** What the element says itself, in the languages that we read. */
const ownLabels: Record<string, string> = {
  en: 'related',
  es: 'relacionado',
  fr: 'à lire aussi',
  de: 'zum thema',
};

export function relatedLink(found: Found, page: Page): Element {
  const { line, pieces, facts } = found;
  const title = pieces.find(({ as }) => as === 'title') ?? pieces[0]!;
  const nodes = copyOf(line, title);
  const label = facts?.['label'];
  const own = label?.toLowerCase() === ownLabels[page.language.slice(0, 2).toLowerCase()];
  const attributes = { layout: 'inline', ...(label && !own && { label }) };
  return element('galley-related-link', attributes, [
    linkOf(found, nodes, line.text.slice(title.start, title.end), page),
  ]);
}

/** The one link: the source's own, over all of the title; without an address where none is known. */
function linkOf({ line, start, end }: Found, nodes: Element['children'], title: string, page: Page): Element {
  const [only] = nodes;
  if (nodes.length === 1 && 'name' in only! && only.name === 'a') return only as Element;
  const own = line.links(start, end)[0];
  if (own)
    return element(
      'a',
      own.attribs,
      nodes.flatMap(node => ('name' in node && node.name === 'a' ? withoutParent(node as Element) : node)),
    );
  if (hasLink(nodes)) return element('span', {}, nodes);
  const pattern = page.site.related;
  const href = pattern?.replaceAll('{slug}', slug(title)).replaceAll('{title}', encodeURIComponent(title));
  return element('a', { href }, nodes);
}

function withoutParent({ children }: Element): Element['children'] {
  const taken = [...children];
  for (const child of taken) child.parent = null;
  return taken;
}
