// The words of an article, and which of them our elements say themselves.
import { isTag, isText, type Document, type Element, type ParentNode, type Text } from 'domhandler';
import type { Page } from './page.js';
import type { Found } from './resolve.js';
import { isInline, unread } from './tree.js';

/** A label that one of our elements writes itself, or a sign that only separated what are elements now. */
export interface Replaced {
  text: string;
  /** Of the source, from 1. */
  line: number;
  /** How many characters of the article's text stand before it, white space not counted. */
  at: number;
}

interface ReplacedRange extends Replaced {
  ranges: { node: Text; from: number; to: number }[];
}

/** What a reader reads, word by word, with the alternative texts of pictures. */
export const textOf = (root: Document | Element): string => keptText(root, []);

/** The same without what is replaced. */
export function keptText(root: Document | Element, replaced: ReplacedRange[]): string {
  const gone = new Map<Text, { from: number; to: number }[]>();
  for (const { ranges } of replaced)
    for (const { node, from, to } of ranges) gone.set(node, [...(gone.get(node) ?? []), { from, to }]);
  let text = '';
  speak(root, (said, node) => {
    const cuts = node && gone.get(node);
    if (!cuts) text += said;
    else {
      let at = 0;
      for (const { from, to } of cuts) {
        text += `${said.slice(at, from)} `;
        at = to;
      }
      text += said.slice(at);
    }
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Says the texts of a tree in their order; a space where a line ends. */
function speak(root: ParentNode, say: (text: string, node?: Text) => void): void {
  for (const node of root.children) {
    if (isText(node)) say(node.data, node);
    else if (!isTag(node) || unread.has(node.name)) continue;
    else if (node.name === 'img') say(` ${node.attribs['alt'] ?? ''} `);
    else {
      const apart = !isInline(node) || node.attribs['slot'] !== undefined;
      if (apart) say(' ');
      speak(node, say);
      if (apart) say(' ');
    }
  }
}

/** What of some findings is no piece of them, in the order of the article. */
export function replacedIn(found: Found[], page: Page): ReplacedRange[] {
  const before = new Map<Text, number>();
  let count = 0;
  speak(page.root, (said, node) => {
    if (node) before.set(node, count);
    count += solid(said);
  });
  return found.flatMap(({ line, start, end, pieces }) => {
    const replaced: ReplacedRange[] = [];
    let at = start;
    for (const next of [...pieces, { start: end, end }]) {
      const text = line.text.slice(at, next.start).trim();
      if (text) {
        const from = at + line.text.slice(at).search(/\S/);
        const ranges = line.textsOf(from, from + text.length);
        const first = ranges[0]!;
        const offset = before.get(first.node)! + solid(first.node.data.slice(0, first.from));
        replaced.push({ text, line: line.number, at: offset, ranges });
      }
      at = next.end;
    }
    return replaced;
  });
}

/** How many characters of a text are no white space. */
function solid(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code >= 160 && /\s/.test(text[at]!))) count--;
  }
  return count;
}
