import { isTag, type ChildNode, type Element } from 'domhandler';
import { cloneNode } from 'domhandler';
import type { Piece } from '../finding.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { credits, isoIn } from '../parts.js';
import { slug } from '../phrase.js';
import type { Found } from '../resolve.js';
import { block, element, walk } from '../tree.js';
import { copyOf, hasLink, single } from './pieces.js';

const cardParts = new Set(['logo', 'author', 'published', 'updated', 'follow', 'tip', 'contribution']);
export const isStamp = (as: string): boolean => as === 'published' || as === 'updated';
export const isCardPart = ({ kind }: Found): boolean => cardParts.has(kind);

/** One card of what stands together: logo, authors, dates, how to reach them. */
export function bylineCard(group: Found[], page: Page): Element {
  const children: Element[] = [];
  let author: ChildNode[] | undefined;
  let people = 0;
  let credited = false;
  const holders = new Map<Element, ChildNode[]>();
  const open = (attributes: Record<string, string | undefined> = {}): ChildNode[] => {
    author = [];
    const made = element('galley-author', attributes);
    children.push(made);
    holders.set(made, author);
    return author;
  };
  /** What stands beside the authors; who is named behind it is another. */
  const aside = (made: Element): void => {
    author = undefined;
    children.push(made);
  };
  for (const found of group) {
    if (found.kind === 'logo') aside(logo(found, page));
    else if (found.kind === 'follow' || found.kind === 'tip') (author ?? open()).push(contact(found, page));
    else {
      for (const piece of found.pieces) {
        const { as } = piece;
        if (isStamp(as)) aside(stamp(found.line, piece, page, found.facts?.['iso']));
        else if (as === 'name' || credits.has(as)) {
          people++;
          if (as !== 'name') credited = true;
          open({ credit: as === 'name' ? undefined : as }).push(...name(found.line, piece, page));
        } else {
          if (!author) people++;
          (author ?? open()).push(slot(found.line, piece, as));
        }
      }
    }
  }
  for (const [holder, held] of holders) fill(holder, held);
  // A card of nobody is the way to reach whom the article has named already.
  const signature = people === 0 && holders.size > 0;
  const layout = credited || people > 1 || signature ? 'line' : undefined;
  return block('galley-byline-card', { layout, prefix: signature ? '' : undefined }, children);
}

/** One thing stands in a line; several stand below each other. */
function fill(author: Element, children: ChildNode[]): void {
  const spaced = children.length > 1 ? block('x', {}, children).children : children;
  author.children = [];
  for (const child of [...spaced]) {
    child.parent = author;
    child.prev = author.children.at(-1) ?? null;
    if (child.prev) child.prev.next = child;
    child.next = null;
    author.children.push(child);
  }
}

function name(line: Line, piece: Piece, { site }: Page): ChildNode[] {
  const nodes = copyOf(line, piece);
  const [only] = nodes;
  if (nodes.length === 1 && isTag(only!) && only.name === 'a') only.attribs['rel'] ??= 'author';
  if (hasLink(nodes) || !site.author) return nodes;
  const text = line.text.slice(piece.start, piece.end);
  const href = site.author.replaceAll('{slug}', slug(text)).replaceAll('{name}', encodeURIComponent(text));
  return [element('a', { rel: 'author', href }, nodes)];
}

const slot = (line: Line, piece: Piece, as: string): Element =>
  single(copyOf(line, piece), 'span', { slot: as });

function stamp(line: Line, piece: Piece, page: Page, iso?: string): Element {
  const nodes = copyOf(line, piece);
  const datetime = iso ?? isoIn(line.text.slice(piece.start, piece.end), page);
  const own = nodes
    .flatMap(node => (isTag(node) ? [node, ...walk(node)] : []))
    .some(node => isTag(node) && node.name === 'time');
  // A <time> of the source knows more than its words.
  if (own && nodes.length > 1) return element('span', { slot: piece.as }, nodes);
  return single(nodes, 'time', { slot: piece.as, datetime }, ['time']);
}

function logo({ line, facts }: Found, { site }: Page): Element {
  const [picture] = line.pictures;
  if (picture && !line.text) {
    const copied = cloneNode(picture, false);
    copied.attribs['slot'] = 'logo';
    return copied;
  }
  const mark = site.organization?.logo;
  if (mark && (facts?.['organization'] ?? line.text).includes(site.organization!.name)) {
    const size = { width: mark.width?.toString(), height: mark.height?.toString() };
    return element('img', { slot: 'logo', src: mark.src, alt: line.text, ...size });
  }
  return single(line.copy(0, line.text.length), 'span', { slot: 'logo' });
}

function contact({ line, kind, facts, start, end }: Found, { site }: Page): Element {
  const nodes = copyOf(line, { start, end });
  const as = kind === 'follow' ? 'social' : 'contact';
  if (hasLink(nodes)) return single(nodes, 'span', { slot: as });
  const handle = facts?.['handle'];
  const address =
    kind === 'tip'
      ? facts?.['mail'] && `mailto:${facts['mail']}`
      : handle && site.social?.replaceAll('{handle}', handle);
  if (!address) return element('span', { slot: as }, nodes);
  return element('a', { slot: as, rel: kind === 'follow' ? 'me' : undefined, href: address }, nodes);
}
