import { textOf } from '@galley/core/page.js';

/**
 * Blocks of a copy as plain text: paragraphs with a blank line between them. Pictures have no place in it; links are their
 * words, but for those whose addresses must not get lost.
 */
export function plainText(blocks: Iterable<Element>, spelledOut: ReadonlySet<string>): string {
  return [...blocks]
    .filter(block => !block.matches(pictures))
    .map(block => linesOf(withoutPictures(block, spelledOut)).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

const pictures = 'figure:has(img), img';

function withoutPictures(block: Element, spelledOut: ReadonlySet<string>): Element {
  const text = block.cloneNode(true) as Element;
  for (const one of text.querySelectorAll(`${pictures}, rt, rp`)) one.remove();
  for (const link of text.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    if (spelledOut.has(address) && textOf(link) !== address) link.append(` (${address})`);
  }
  return text;
}

function linesOf(block: Element): string[] {
  const inner = [...block.children];
  switch (block.localName) {
    case 'hr':
      return ['* * *'];
    case 'pre':
      return block.textContent.split('\n');
    case 'ul':
    case 'ol':
    case 'dl':
      return inner.flatMap((item, index) => {
        const mark =
          block.localName === 'ol'
            ? `${index + (Number(block.getAttribute('start')) || 1)}. `
            : block.localName === 'ul'
              ? '- '
              : '';
        return linesOf(item).map((line, at) => (at ? ' '.repeat(mark.length) : mark) + line);
      });
    case 'table':
      return [
        ...[...block.querySelectorAll(':scope > caption')].map(textOf),
        ...[...block.querySelectorAll('tr')].map(row => [...row.children].map(textOf).join('\t')),
      ];
  }
  const isBlock = (child: Element) =>
    /^(?:p|ul|ol|dl|table|blockquote|figcaption|pre|h[1-6]|hr)$/.test(child.localName);
  if (!inner.some(isBlock)) return runOf(block);
  // Bare words beside blocks keep their place: "item" before the list in it.
  const lines: string[] = [];
  let bare: Node[] = [];
  const endLine = () => {
    const holder = block.ownerDocument.createElement('p');
    holder.append(...bare.map(node => node.cloneNode(true)));
    lines.push(...runOf(holder));
    bare = [];
  };
  for (const node of block.childNodes) {
    if (inner.includes(node as Element) && isBlock(node as Element)) {
      endLine();
      const next = linesOf(node as Element);
      if (lines.length && block.localName === 'blockquote') lines.push('');
      lines.push(...next);
    } else bare.push(node);
  }
  endLine();
  return lines;
}

/** A run of words, with its line breaks kept. */
function runOf(block: Element): string[] {
  const run = block.cloneNode(true) as Element;
  for (const br of run.querySelectorAll('br')) br.replaceWith('\u2028');
  return run.textContent
    .split('\u2028')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
