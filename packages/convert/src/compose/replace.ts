// Puts elements of ours where lines stood.
import { Text, isTag, isText, type ChildNode, type Element } from 'domhandler';
import { prepend, removeElement } from 'domutils';
import type { Line } from '../line.js';
import { insert, isEmpty, type Place } from '../tree.js';

/** A range of a line. */
export interface Range {
  line: Line;
  start: number;
  end: number;
}

/** Puts nodes where ranges stood that follow each other. */
export function replace(ranges: Range[], nodes: ChildNode[]): void {
  let place: Place | undefined;
  let id: string | undefined;
  for (const { line, start, end } of [...ranges].reverse()) {
    const picture = line.text ? undefined : line.nodes.find(isTag);
    const cut = picture ? takeOut(picture) : line.cut(start, end);
    place = cut.place;
    id = cut.taken.map(node => isTag(node) && node.attribs['id']).find(Boolean) || id;
    tidy(place);
  }
  // An address with a hash still leads there.
  const target = nodes.find(isTag);
  if (id && target) target.attribs['id'] ??= id;
  // The next of ours begins on a line of its own.
  const { before } = place!;
  const apart = before && isTag(before) && before.name.startsWith('galley-') ? [new Text('\n')] : [];
  const spaced = nodes.flatMap((node, index) => (index ? [new Text('\n'), node] : [node]));
  insert(place!, [...spaced, ...apart]);
}

/** Takes out a line that is a picture alone, with the paragraph around it. */
function takeOut(node: Element): { place: Place; taken: ChildNode[] } {
  const paragraph = node.parent as Element;
  const whole = paragraph.name === 'p' && paragraph.children.every(child => child === node || isEmpty(child));
  const taken = whole ? paragraph : node;
  const place = { parent: taken.parent!, before: taken.next };
  removeElement(taken);
  return { place, taken: [taken] };
}

/** Takes away what dividing left empty beside a place: paragraphs without words, breaks at an edge. */
function tidy(place: Place): void {
  const isGone = (node: ChildNode | null): boolean => !!node && isTag(node) && isEmpty(node);
  const last = place.before ? place.before.prev : (place.parent.children.at(-1) ?? null);
  if (isGone(last)) removeElement(last!);
  else if (last && isTag(last) && last.name === 'p') trim(last, 'end');
  if (isGone(place.before)) {
    const empty = place.before!;
    place.before = empty.next;
    removeElement(empty);
  } else if (place.before && isTag(place.before) && place.before.name === 'p') trim(place.before, 'start');
}

function trim(paragraph: Element, side: 'start' | 'end'): void {
  for (;;) {
    const node = side === 'start' ? paragraph.children[0] : paragraph.children.at(-1);
    if (!node || !isEmpty(node)) {
      if (node && isText(node)) node.data = side === 'start' ? node.data.trimStart() : node.data.trimEnd();
      return;
    }
    removeElement(node);
  }
}

/** Puts other nodes in the place of a line's; its pictures stay. */
export function rewrite({ nodes, edges: [before, after] }: Line, others: (ChildNode | string)[]): void {
  for (const other of [before, ...others, after])
    prepend(nodes[0]!, typeof other === 'string' ? new Text(other) : other);
  for (const node of nodes) if (!isTag(node) || !hasPicture(node)) removeElement(node);
}

const hasPicture = (node: Element): boolean =>
  node.name === 'img' || node.children.some(child => isTag(child) && hasPicture(child));
