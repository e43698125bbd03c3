// Copies of pieces as what our elements take into their slots.
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import type { Piece } from '../finding.js';
import type { Line } from '../line.js';
import { element } from '../tree.js';

/** Markup that says how words looked, where an element of ours says it now. */
const looks = new Set(['b', 'strong', 'i', 'em', 'font', 'span', 'u', 'small', 'big', 'center']);

/** The words of a piece with their links, without what only said how they look. */
export function copyOf(line: Line, { start, end }: Pick<Piece, 'start' | 'end'>): ChildNode[] {
  let nodes = line.copy(start, end);
  for (;;) {
    nodes = trimmed(nodes);
    const [only] = nodes;
    if (nodes.length !== 1 || !isTag(only!) || !looks.has(only.name)) return nodes;
    nodes = [...only.children];
    for (const node of nodes) node.parent = null;
  }
}

const trimmed = (nodes: ChildNode[]): ChildNode[] => {
  const isBlank = (node: ChildNode): boolean => isText(node) && !node.data.trim();
  let [start, end] = [0, nodes.length];
  while (start < end && isBlank(nodes[start]!)) start++;
  while (end > start && isBlank(nodes[end - 1]!)) end--;
  return nodes.slice(start, end);
};

/** A piece as one element: the element that it is, or another around it. */
export function single(
  nodes: ChildNode[],
  name: string,
  attributes: Record<string, string | undefined>,
  keep: string[] = ['a', 'time', name],
): Element {
  const [only] = nodes;
  if (nodes.length === 1 && isTag(only!) && keep.includes(only.name)) {
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) only.attribs[key] ??= value;
    return only;
  }
  return element(name, attributes, nodes);
}

export const hasLink = (nodes: ChildNode[]): boolean =>
  nodes.some(node => isTag(node) && (node.name === 'a' || hasLink(node.children)));
