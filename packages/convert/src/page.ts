// Reads the lines of an article, from plain text or from HTML.
import {
  Text,
  isTag,
  isText,
  type ChildNode,
  type Document,
  type Element,
  type ParentNode,
} from 'domhandler';
import { append } from 'domutils';
import { selectAll } from 'css-select';
import { Line } from './line.js';
import type { SiteRules } from './site.js';
import { BadArticle, element, isInline, parseHtml, unread, walk } from './tree.js';
import { languageOf, tables, type Words } from './words.js';
import { unwrap } from './unwrap.js';

export type SourceKind = 'text' | 'html' | 'wordpress';

/** An article as the recognisers see it. */
export interface Page {
  kind: SourceKind;
  root: Document | Element;
  lines: Line[];
  /** The lines above the running text: the index of its first line. */
  head: number;
  language: string;
  words: Words;
  site: SiteRules;
  /** The system that the article comes from knows its headline apart from its text. */
  titled: boolean;
}

export interface PageOptions {
  kind?: SourceKind;
  language?: string;
  titled?: boolean;
  site: SiteRules;
}

/** Tells HTML from plain text by the tags that articles are made of. */
export const kindOf = (source: string): SourceKind =>
  /<(?:!doctype|html|body|article|section|div|p|br|h[1-6]|figure|blockquote|table|ul|ol|a|img|span|font|b|i|em|strong)\b[^<>]*>/i.test(
    source,
  )
    ? 'html'
    : 'text';

export function readPage(
  source: string,
  { kind = kindOf(source), language, titled = false, site }: PageOptions,
): Page {
  if (source.includes('\0')) throw new BadArticle('binary, and no text');
  const root = kind === 'text' ? undefined : parseHtml(source);
  const article = root && articleIn(root, site);
  const lines = article ? linesOf(article, kind, site) : textLines(source);
  lines.forEach((line, index) => (line.index = index));
  const spoken =
    language ?? (root && langOf(article ?? root)) ?? site.language ?? languageOf(sampleOf(lines));
  const words = tables[spoken.toLowerCase().split(/[-_]/)[0]!] ?? tables['en']!;
  if (root && site.selectors) hint(root, lines, site.selectors);
  return {
    kind,
    root: root ?? (lines[0]?.within('article') || element('article')),
    lines,
    head: headOf(lines),
    language: spoken,
    words,
    site,
    titled,
  };
}

const sampleOf = (lines: Line[]): string => lines.map(({ text }) => text).join(' ');

/** Running text begins with the first line that is a sentence or more; captions are none of it. */
function headOf(lines: Line[]): number {
  const first = lines.findIndex(
    line =>
      isProse(line.text) && !line.within('figcaption', 'figure', 'h1', 'h2') && !line.hints.has('caption'),
  );
  return first < 0 ? lines.length : first;
}

export const isProse = (text: string): boolean => {
  const words = text.split(' ').length;
  return words >= 28 || (words >= 9 && /[.!?…][”"’')\]]*$/.test(text));
};

/** Plain text: a paragraph for each line; lines that were broken at a width are joined. */
function textLines(source: string): Line[] {
  const article = element('article');
  const lines: Line[] = [];
  for (const { text, number } of unwrap(source)) {
    const paragraph = element('p', {}, [text]);
    paragraph.parent = article;
    paragraph.prev = article.children.at(-1) ?? null;
    if (paragraph.prev) paragraph.prev.next = paragraph;
    article.children.push(paragraph);
    lines.push(new Line(paragraph, [...paragraph.children], number));
  }
  return lines;
}

/** Where the article stands in a page. */
function articleIn(root: Document, { selectors }: SiteRules): Document | Element {
  for (const selector of [selectors?.article, 'article', '[itemprop="articleBody"]', 'main']) {
    const found = selector && selectAll(selector, root.children);
    // Several articles are a list of teasers, and no article.
    if (found && found.length === 1) return found[0] as Element;
  }
  return root;
}

function langOf(at: Document | Element): string | undefined {
  for (const node of [at, ...ancestors(at)])
    if (isTag(node) && node.attribs['lang']) return node.attribs['lang'];
  const top = ancestors(at).at(-1) ?? at;
  const html = top.children.find(child => isTag(child) && child.name === 'html') as Element | undefined;
  return html?.attribs['lang'] || undefined;
}

function ancestors(node: Document | Element): (Document | Element)[] {
  const found: (Document | Element)[] = [];
  for (let up = node.parent; up; up = up.parent) found.push(up as Document | Element);
  return found;
}

/** What is left as it is: it has no lines, or lines that mean something else. */
const closed = new Set(
  'nav form pre textarea select button iframe object embed video audio canvas svg math dialog xmp listing plaintext'.split(
    ' ',
  ),
);
const isClosed = (one: Element): boolean =>
  closed.has(one.name) || one.name.startsWith('galley-') || (unread.has(one.name) && !isInline(one));

function linesOf(root: Document | Element, kind: SourceKind, site: SiteRules): Line[] {
  const plain = [...walk(root)].find(node => isTag(node) && node.name === 'plaintext');
  if (plain)
    throw new BadArticle(
      '<plaintext> turns all that follows it into text',
      plain.sourceCodeLocation?.startLine,
    );
  const skipped = new Set<ChildNode>(
    site.selectors?.skip ? selectAll(site.selectors.skip, root.children) : [],
  );
  const broken = containersOf(root);
  const lines: Line[] = [];
  let run: ChildNode[] = [];

  const flush = (parent: ParentNode) => {
    if (run.length) {
      const line = new Line(parent, run, lineNumber(run));
      addMarkupHints(line);
      if (line.text || line.pictures.length) lines.push(line);
    }
    run = [];
  };
  const visit = (parent: ParentNode) => {
    // In WordPress a new line is a break; elsewhere an empty line is one where text stands without paragraphs.
    const breaks =
      isTag(parent) && /^(?:p|li|h[1-6]|figcaption|td)$/.test(parent.name)
        ? kind === 'wordpress'
          ? /\n/
          : undefined
        : kind === 'wordpress'
          ? /\n/
          : /\n[ \t\r]*\n/;
    for (const node of [...parent.children]) {
      if (isText(node)) {
        const pieces = breaks ? divide(node, breaks) : [node];
        pieces.forEach((piece, index) => {
          if (index) flush(parent);
          run.push(piece);
        });
        // A break before an element ends the line, too.
        if (breaks?.test(/\s*$/.exec(pieces.at(-1)!.data)![0])) flush(parent);
      } else if (!isTag(node)) {
        if (run.length) run.push(node);
      } else if (skipped.has(node) || isClosed(node) || node.name === 'br' || node.name === 'hr') {
        flush(parent);
      } else if (isInline(node) && !broken.has(node)) {
        run.push(node);
      } else {
        flush(parent);
        visit(node);
        flush(node);
      }
    }
    flush(parent);
  };
  visit(root);
  return lines;
}

/** Elements that hold a break or a block, and so more than one line. */
function containersOf(root: Document | Element): Set<ParentNode> {
  const found = new Set<ParentNode>();
  for (const node of walk(root)) {
    if (!isTag(node) || (isInline(node) && node.name !== 'br' && !isClosed(node))) continue;
    for (let up = node.parent; up && !found.has(up); up = up.parent) found.add(up);
  }
  return found;
}

/** Divides a text where it breaks; the white space stays in the tree. */
function divide(node: Text, breaks: RegExp): Text[] {
  const pieces = [node];
  for (let last = node; ; last = pieces.at(-1)!) {
    const at = last.data.search(breaks);
    if (at < 0 || !last.data.slice(at).trim()) return pieces;
    const lead = last.data.slice(at).length - last.data.slice(at).trimStart().length;
    const right = new Text(last.data.slice(at + lead));
    right.sourceCodeLocation = moved(last, at + lead);
    last.data = last.data.slice(0, at + lead);
    append(last, right);
    pieces.push(right);
  }
}

function moved(node: Text, offset: number): Text['sourceCodeLocation'] {
  const location = node.sourceCodeLocation;
  return (
    location && {
      ...location,
      startLine: location.startLine + node.data.slice(0, offset).split('\n').length - 1,
    }
  );
}

function lineNumber(nodes: ChildNode[]): number {
  const node = nodes.find(one => !isText(one) || one.data.trim()) ?? nodes[0]!;
  const start = node.sourceCodeLocation?.startLine ?? 1;
  return isText(node) ? start + (/^\s*/.exec(node.data)![0].split('\n').length - 1) : start;
}

/** Names by which sites mark what a line is, and what they mean. */
const markers: [kind: string, pattern: RegExp][] = [
  ['author', /\b(?:byline|author|p-author|writer)\b/i],
  [
    'credit',
    /\b(?:photo-?credit|image-?credit|wp-credit|media-credit|credit|photographer|copyright-holder)\b/i,
  ],
  ['caption', /\b(?:wp-caption|wp-caption-text|caption|legend|cutline|photo-caption)\b/i],
  ['section', /\b(?:section-label|kicker|p-category|category|eyebrow)\b/i],
  ['headline', /\b(?:headline|entry-title|p-name|post-title|article-title)\b/i],
  ['published', /\b(?:dt-published|pubdate|datepublished|dateline|timestamp|post-date|entry-date)\b/i],
];

function addMarkupHints(line: Line): void {
  const around: Element[] = [];
  const first = line.nodes.find(node => isTag(node));
  // A line that is one element is what that element says.
  if (first && line.nodes.every(node => node === first || (isText(node) && !node.data.trim())))
    around.push(first);
  for (const link of line.links()) around.push(link);
  let up: ParentNode | null = line.parent;
  for (
    let steps = 0;
    steps < 3 && up && isTag(up) && !['article', 'main', 'body'].includes(up.name);
    steps++
  ) {
    around.push(up);
    up = up.parent;
  }
  for (const one of around) {
    const { class: classes = '', itemprop = '', rel = '', id = '' } = one.attribs;
    const said = `${classes} ${itemprop} ${rel} ${id}`;
    if (said.length < 4) continue;
    for (const [kind, pattern] of markers) if (pattern.test(said)) line.hints.add(kind);
  }
}

function hint(root: Document, lines: Line[], selectors: NonNullable<SiteRules['selectors']>): void {
  for (const [kind, selector] of Object.entries(selectors)) {
    if (kind === 'article' || kind === 'skip') continue;
    const chosen = new Set<unknown>(selectAll(selector, root.children));
    for (const line of lines) {
      const inside = line.nodes.some(node => chosen.has(node));
      let up: ParentNode | null = line.parent;
      while (up && !chosen.has(up)) up = up.parent;
      if (inside || up) line.hints.add(kind);
    }
  }
}
