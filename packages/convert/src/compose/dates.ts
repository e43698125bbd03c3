import type { ChildNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { Line } from '../line.js';
import type { Found } from '../resolve.js';
import { element, walk } from '../tree.js';
import { rewrite } from './replace.js';

const between = /\s*[|•·,;/–—-]?\s*$/;

/** Dates that stand without an author stay where they are, as <time>. */
export function markDates(group: Found[]): (() => void) | undefined {
  const lines = new Map<Line, Found[]>();
  for (const found of group) lines.set(found.line, [...(lines.get(found.line) ?? []), found]);
  const changes = [...lines]
    .filter(([line]) => !isMarked(line))
    .map(([line, dates]) => [line, marked(line, dates)] as const);
  return changes.length ? () => changes.forEach(([line, nodes]) => rewrite(line, nodes)) : undefined;
}

function marked(line: Line, dates: Found[]): ChildNode[] {
  const nodes: ChildNode[] = [];
  let at = 0;
  for (const { start, end, kind, facts } of dates) {
    const stop = end - between.exec(line.text.slice(start, end))![0].length;
    const attributes = {
      class: kind === 'updated' ? 'dt-updated' : 'dt-published',
      datetime: facts?.['iso'],
    };
    nodes.push(...line.copy(at, start), element('time', attributes, line.copy(start, stop)));
    at = stop;
  }
  return [...nodes, ...line.copy(at, line.text.length)];
}

const isMarked = ({ nodes, pictures, parent }: Line): boolean =>
  pictures.length > 0 ||
  (isTag(parent) && parent.name === 'time') ||
  nodes.some(node => isTag(node) && [node, ...walk(node)].some(one => isTag(one) && one.name === 'time'));
