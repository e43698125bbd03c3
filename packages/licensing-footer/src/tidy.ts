/** Blocks that stand on lines of their own within another. */
const lists = new Set('ul ol dl table thead tbody tfoot tr blockquote figure'.split(' '));
const leaves = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, th, td, caption, figcaption';
const blocks = `${leaves}, ul, ol, dl, table, thead, tbody, tfoot, tr, blockquote, figure, pre`;

/** Leaves a copy as somebody would have typed it: no empty blocks, no stray white space, one block on a line. */
export function tidy(copy: DocumentFragment): void {
  for (const figure of copy.querySelectorAll('figure:not(:has(img, table, pre, blockquote))'))
    figure.remove();
  // From the inside out, so that what is empty afterwards goes too.
  for (const block of [...copy.querySelectorAll(blocks)].reverse()) {
    const empty = !block.textContent.trim() && !block.querySelector('img, hr');
    if (empty && !block.matches('td, th')) block.remove();
  }
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    if (!text.parentElement?.closest('pre')) text.data = text.data.replace(/[ \t\r\n\f]+/g, ' ');
  for (const leaf of copy.querySelectorAll(leaves)) trim(leaf);
  breakLines(copy, '\n');
}

/** Takes the white space off both ends. */
function trim(leaf: Element): void {
  for (const [end, edge] of [
    ['firstChild', /^\s+/],
    ['lastChild', /\s+$/],
  ] as const) {
    let node: Node | null = leaf[end];
    while (node && node.nodeType !== Node.TEXT_NODE) node = node[end];
    if (node) (node as Text).data = (node as Text).data.replace(edge, '');
  }
}

function breakLines(parent: ParentNode & Node, line: string): void {
  const hasBlocks = [...parent.children].some(child => child.matches(blocks) || child.matches('img, hr'));
  if (!hasBlocks) return;
  for (const node of [...parent.childNodes])
    if (!node.textContent?.trim() && node.nodeType === Node.TEXT_NODE) node.remove();
  for (const child of [...parent.children]) {
    if (child.matches(blocks) || child.matches('img, hr')) child.before(line);
    if (lists.has(child.localName) || child.matches('li, dd, td')) breakLines(child, `${line}  `);
  }
  const first = parent.firstChild;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    if (first?.nodeType === Node.TEXT_NODE) (first as Text).data = (first as Text).data.trimStart();
  } else {
    parent.append(line.slice(0, -2));
  }
}
