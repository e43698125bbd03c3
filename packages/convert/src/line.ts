import { Text, isTag, isText, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { append } from 'domutils';
import { climb, shallow, takeBetween, unread, walk, type Place } from './tree.js';

/** A line as a reader sees it: what stands between two breaks or edges of blocks, with its white space collapsed. */
export class Line {
  readonly text: string;
  /** The pictures in it. */
  readonly pictures: Element[] = [];
  /** What the page's markup or the site's selectors say that it is: class names, `rel`, `itemprop`. */
  readonly hints = new Set<string>();
  /** Where it stands among the lines. */
  index = 0;

  #raw = '';
  #texts: { node: Text; start: number; length: number }[] = [];
  #map?: Uint32Array;

  constructor(
    readonly parent: ParentNode,
    readonly nodes: ChildNode[],
    /** Of the source, from 1. */
    readonly number: number,
  ) {
    for (const node of walkAll(nodes)) {
      if (isText(node)) {
        this.#texts.push({ node, start: this.#raw.length, length: node.data.length });
        this.#raw += node.data;
      } else if (isTag(node) && node.name === 'img') this.pictures.push(node);
    }
    this.text = this.#raw.replace(/\s+/g, ' ').trim();
  }

  /** The white space before and after the words; where there is none, they touch their neighbours. */
  get edges(): [before: string, after: string] {
    return [/^\s*/.exec(this.#raw)![0], this.text ? /\s*$/.exec(this.#raw)![0] : ''];
  }

  /** The element that the line is in, if it has the name. */
  within(...names: string[]): Element | undefined {
    for (let at: ParentNode | null = this.parent; at && isTag(at); at = at.parent) {
      if (names.includes(at.name)) return at;
    }
    return;
  }

  /** The links that stand in a range of the text. */
  links(start = 0, end = this.text.length): Element[] {
    const [from, to] = [this.#toRaw(start), this.#toRaw(end)];
    const found = new Set<Element>();
    for (const { node, start: at, length } of this.#texts) {
      if (at + length <= from || at >= to) continue;
      for (let up = node.parent; up && isTag(up); up = up.parent) {
        if (up.name === 'a') found.add(up);
        if (up === this.parent) break;
      }
    }
    return [...found];
  }

  /** The text nodes of a range, with the part of each that is in it. */
  textsOf(start: number, end: number): { node: Text; from: number; to: number }[] {
    const [first, last] = [this.#toRaw(start), this.#toRaw(end)];
    return this.#texts
      .map(({ node, start: at, length }) => ({
        node,
        from: Math.max(0, first - at),
        to: Math.min(length, last - at),
      }))
      .filter(({ from, to }) => from < to);
  }

  /** A copy of a range with the markup around its words: links, stress. */
  copy(start: number, end: number): ChildNode[] {
    const parts = new Map<ChildNode, { from: number; to: number }>(
      this.textsOf(start, end).map(({ node, from, to }) => [node, { from, to }]),
    );
    const copyOf = (node: ChildNode): ChildNode | undefined => {
      if (isText(node)) {
        const part = parts.get(node);
        return part && new Text(node.data.slice(part.from, part.to));
      }
      if (!isTag(node)) return;
      const children = node.children.map(copyOf).filter(child => child !== undefined);
      if (!children.length) return;
      const copied = shallow(node);
      for (const child of children) {
        child.parent = copied;
        child.prev = copied.children.at(-1) ?? null;
        if (child.prev) child.prev.next = child;
        copied.children.push(child);
      }
      return copied;
    };
    return this.nodes.map(copyOf).filter(node => node !== undefined);
  }

  /**
   * Takes a range out of the page, and gives the place where it stood. Paragraphs and headings around it are
   * divided, as no element of ours may stand in one. Ranges further to the right must have been cut before.
   */
  cut(start: number, end: number): { place: Place; taken: ChildNode[] } {
    const lifted = this.within('p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const host = lifted?.parent ?? this.parent;
    // The end first: dividing there leaves the beginning where it is.
    const to = climb(this.#place(this.#toRaw(end), true), host);
    const from = climb(this.#place(this.#toRaw(start), false), host);
    const last = to.before;
    const taken = takeBetween(from, to);
    return { place: { parent: host, before: last }, taken };
  }

  #place(offset: number, ending: boolean): Place {
    const here = this.#texts.findIndex(({ start, length }) =>
      ending ? offset > start && offset <= start + length : offset >= start && offset < start + length,
    );
    const { node, start, length } = this.#texts[here]!;
    if (offset === start) return { parent: node.parent!, before: node };
    if (offset < start + length && offset - start < node.data.length) {
      const right = new Text(node.data.slice(offset - start));
      node.data = node.data.slice(0, offset - start);
      append(node, right);
      return { parent: node.parent!, before: right };
    }
    return { parent: node.parent!, before: node.next };
  }

  /** Where a character of the collapsed text stands in the text as it is in the tree. */
  #toRaw(offset: number): number {
    if (this.#raw.length === this.text.length) return offset;
    if (!this.#map) {
      const map = new Uint32Array(this.text.length + 1);
      let at = this.#raw.length - this.#raw.trimStart().length;
      for (let index = 0; index < this.text.length; index++) {
        map[index] = at++;
        if (this.text[index] === ' ') while (isSpace(this.#raw[at]!)) at++;
      }
      map[this.text.length] = at;
      this.#map = map;
    }
    // A range ends behind its last letter, whatever space follows.
    if (offset > 0 && this.text[offset] === ' ') return this.#map[offset - 1]! + 1;
    return this.#map[Math.min(offset, this.text.length)]!;
  }
}

const isSpace = (letter: string): boolean => /\s/.test(letter);

function* walkAll(nodes: ChildNode[]): Generator<ChildNode> {
  for (const node of nodes) {
    if (isTag(node) && unread.has(node.name)) continue;
    yield node;
    if (isTag(node)) yield* walk(node, element => unread.has(element.name));
  }
}
