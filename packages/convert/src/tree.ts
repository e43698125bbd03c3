// The tree of an article: parsed and written by parse5, changed with domutils.
import { Document, Element, Text, isTag, isText, type ChildNode, type ParentNode } from 'domhandler';
import { append, appendChild, prepend, removeElement } from 'domutils';
import { html as names, parse, parseFragment, serialize, serializeOuter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/** Browsers show nothing as nested deeper than this. It also bounds how deep our own functions go. */
const DEEPEST = 512;

/** What cannot be converted; the message says why, and the line where. */
export class BadArticle extends Error {
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
    this.name = 'BadArticle';
  }
}

/** Parses a page or a fragment as a browser would. */
export function parseHtml(source: string): Document {
  let depth = 0;
  const treeAdapter: typeof adapter = {
    ...adapter,
    onItemPush(element) {
      if (++depth <= DEEPEST) return;
      const line = element.sourceCodeLocation?.startLine;
      throw new BadArticle(`nested more than ${DEEPEST} deep, which no browser shows as such`, line);
    },
    onItemPop: () => void depth--,
  };
  const options = { treeAdapter, sourceCodeLocationInfo: true };
  return isPage(source)
    ? parse<Htmlparser2TreeAdapterMap>(source, options)
    : parseFragment<Htmlparser2TreeAdapterMap>(source, options);
}

const isPage = (source: string): boolean => /<(?:!doctype|html|head|body)\b/i.test(source);

/** Writes the tree as HTML. */
export const writeHtml = (root: Document | Element): string =>
  serialize<Htmlparser2TreeAdapterMap>(root, { treeAdapter: adapter });

export const outerHtml = (root: Element): string =>
  serializeOuter<Htmlparser2TreeAdapterMap>(root, { treeAdapter: adapter });

/** Makes an element. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: (ChildNode | string)[] = [],
): Element {
  const given = Object.entries(attributes).filter((one): one is [string, string] => one[1] !== undefined);
  const made = new Element(name, Object.fromEntries(given));
  made.namespace = names.NS.HTML;
  for (const child of children) appendChild(made, typeof child === 'string' ? new Text(child) : child);
  return made;
}

/** Makes an element whose children stand on lines of their own. */
export function block(
  name: string,
  attributes: Record<string, string | undefined>,
  children: ChildNode[],
): Element {
  const made = element(name, attributes);
  for (const child of children) {
    appendChild(made, new Text('\n'));
    appendChild(made, child);
  }
  appendChild(made, new Text('\n'));
  return made;
}

/** A place in the tree: before a node, or at the end of its parent. */
export interface Place {
  parent: ParentNode;
  before: ChildNode | null;
}

/** Puts nodes into a place. */
export function insert({ parent, before }: Place, nodes: ChildNode[]): void {
  for (const node of nodes) {
    if (before) prepend(before, node);
    else appendChild(parent, node);
  }
}

/** Moves a place up to a child of `host`, by dividing the elements between in two. */
export function climb(place: Place, host: ParentNode): Place {
  let { parent, before } = place;
  while (parent !== host) {
    const inner = parent as Element;
    if (!before) before = inner.next;
    else if (!before.prev) before = inner;
    else {
      const right = shallow(inner);
      // The second half is no second element of that name.
      delete right.attribs['id'];
      append(inner, right);
      for (let node: ChildNode | null = before; node;) {
        const next: ChildNode | null = node.next;
        appendChild(right, node);
        node = next;
      }
      before = right;
    }
    parent = inner.parent!;
  }
  return { parent, before };
}

/** Takes out all between two places of the same parent, and gives it. */
export function takeBetween(from: Place, to: Place): ChildNode[] {
  const taken: ChildNode[] = [];
  for (let node = from.before; node && node !== to.before;) {
    const { next } = node;
    removeElement(node);
    taken.push(node);
    node = next;
  }
  return taken;
}

/** An element without its children. */
export function shallow(original: Element): Element {
  const copy = element(original.name, original.attribs);
  copy.namespace = original.namespace;
  return copy;
}

/** Elements whose text is not read by readers. */
export const unread = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'meta', 'link']);

/** Elements that stand in a line of text. All others begin a new one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
export const isInline = (node: ChildNode): boolean =>
  !isTag(node) || inline.has(node.name) || (unread.has(node.name) && node.name !== 'head');

/** All nodes of a tree in their order, without those that `skip` leaves out. */
export function* walk(
  root: ParentNode | ChildNode,
  skip: (element: Element) => boolean = () => false,
): Generator<ChildNode> {
  let node = root as ChildNode | null;
  while (node) {
    const left: boolean = isTag(node) && skip(node);
    if (!left && node !== root) yield node;
    const first: ChildNode | null = 'children' in node && !left ? (node.children[0] ?? null) : null;
    if (first) {
      node = first;
      continue;
    }
    while (node && node !== root && !node.next) node = node.parent;
    if (!node || node === root) return;
    node = node.next;
  }
}

/** Whether nothing in it is read or seen. */
export function isEmpty(node: ChildNode): boolean {
  if (isText(node)) return !node.data.trim();
  if (!isTag(node)) return false;
  if (node.name === 'br') return true;
  return isInline(node) || node.name === 'p' || /^h[1-6]$/.test(node.name)
    ? node.name !== 'img' && !unread.has(node.name) && node.children.every(isEmpty)
    : false;
}
