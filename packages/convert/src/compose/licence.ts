import { parseLicense } from '@galley/core/license.js';
import { isText, type ChildNode, type Element } from 'domhandler';
import type { Page } from '../page.js';
import type { Found } from '../resolve.js';
import { block, element } from '../tree.js';
import { mail } from '../recognise/tip.js';
import { hasLink } from './pieces.js';

/** The notice as it was written, in the footer that offers a copy. */
export function licensingFooter(group: Found[], { site }: Page): Element {
  const facts = Object.assign({}, ...group.map(({ facts }) => facts).reverse()) as Record<string, string>;
  const known = (key: string) => facts[key];
  const attributes = {
    license: known('license') ?? site.license,
    holder: known('holder') ?? site.holder ?? site.organization?.name,
    year: known('year'),
    require: known('require'),
    contact: known('contact') ?? site.contact,
  };
  const lines = group.map(({ line }) => element('p', {}, linked(line.copy(0, line.text.length))));
  return block('galley-licensing-footer', attributes, lines);
}

const address = new RegExp(
  `(${mail}|(?:https?:\\/\\/)?(?:www\\.)?creativecommons\\.org\\/[\\w./+-]*\\w\\/?)`,
  'i',
);

/** Addresses that stand as bare words become links. */
function linked(nodes: ChildNode[]): (ChildNode | string)[] {
  if (hasLink(nodes)) return nodes;
  return nodes.flatMap((node): (ChildNode | string)[] => {
    if (!isText(node)) return [node];
    return node.data
      .split(address)
      .map((part, index) => (index % 2 ? link(part) : part))
      .filter(part => part !== '');
  });
}

function link(text: string): Element {
  if (text.includes('@')) return element('a', { href: `mailto:${text}` }, [text]);
  const href = parseLicense(text)?.url ?? (/^https?:/i.test(text) ? text : `https://${text}`);
  return element('a', { rel: 'license', href }, [text]);
}
