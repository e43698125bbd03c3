import { textOf } from '@galley/core/page.js';

/** Blocks of a cleaned copy as Markdown, as CommonMark and GitHub read it. Whatever could be read as a sign stands behind a backslash. */
export const markdown = (blocks: Iterable<Element>): string =>
  [...blocks]
    .map(block => blockOf(block))
    .filter(Boolean)
    .join('\n\n');

const isBlock = /^(?:p|ul|ol|dl|table|blockquote|figure|figcaption|pre|h[1-6]|hr)$/;

function blockOf(block: Element): string {
  switch (block.localName) {
    case 'hr':
      return '---';
    case 'pre':
      return fenced(block.textContent);
    case 'ul':
    case 'ol':
      return listOf(block);
    case 'dl':
      return [...block.children]
        .map(item => (item.localName === 'dt' ? `**${inline(item)}**` : contentOf(item)))
        .join('\n\n');
    case 'table':
      return tableOf(block);
    case 'blockquote':
      return prefixed(contentOf(block), '> ', '> ');
  }
  const level = /^h([1-6])$/.exec(block.localName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${inline(block).replaceAll('\\\n', ' ')}`;
  return contentOf(block);
}

/** Blocks within a block, and bare words beside them. */
function contentOf(parent: Element): string {
  const parts: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    parts.push(atLineStart(run.map(inlineNode).join('').trim()));
    run = [];
  };
  for (const node of parent.childNodes) {
    const block = node.nodeType === Node.ELEMENT_NODE && isBlock.test((node as Element).localName);
    if (!block) {
      run.push(node);
      continue;
    }
    endRun();
    parts.push(blockOf(node as Element));
  }
  endRun();
  return parts.filter(Boolean).join('\n\n');
}

function listOf(list: Element): string {
  const start = Number(list.getAttribute('start')) || 1;
  return [...list.children]
    .map((item, index) => {
      const mark = list.localName === 'ol' ? `${index + start}. ` : '- ';
      // A list in an item follows its words at once, so that the list stays tight.
      const content = contentOf(item).replace(/\n\n(?=(?:- |\d+\. ))/g, '\n');
      return prefixed(content, mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

const prefixed = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => ((at ? rest : first) + line).trimEnd())
    .join('\n');

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map(row =>
    [...row.children].map(cell => inline(cell).replaceAll('\\\n', ' ')),
  );
  const width = Math.max(0, ...rows.map(row => row.length));
  if (!width) return '';
  const line = (cells: string[]) =>
    `| ${new Array<string>(width)
      .fill('')
      .map((_, at) => cells[at] ?? '')
      .join(' | ')} |`;
  const [head, ...body] = rows as [string[], ...string[][]];
  const caption = table.querySelector('caption');
  return [
    ...(caption ? [`${inline(caption)}\n`] : []),
    line(head),
    line(Array<string>(width).fill('---')),
    ...body.map(line),
  ].join('\n');
}

function fenced(code: string): string {
  const fence = fenceFor(code, 3);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** One backtick more than there are anywhere in a row. */
const fenceFor = (code: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));

const inline = (element: Element): string => [...element.childNodes].map(inlineNode).join('').trim();

const marks: Record<string, string> = {
  em: '*',
  i: '*',
  cite: '*',
  strong: '**',
  b: '**',
  del: '~~',
  s: '~~',
};

function inlineNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent!);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  switch (element.localName) {
    case 'br':
      return '\\\n';
    case 'img':
      return `![${escaped(element.getAttribute('alt') ?? '')}](${destination(element, 'src')})`;
    case 'code': {
      const code = textOf(element);
      const fence = fenceFor(code, 1);
      return code && (fence.length > 1 ? `${fence} ${code} ${fence}` : `\`${code}\``);
    }
    case 'rt':
    case 'rp':
      return '';
  }
  const inner = [...element.childNodes].map(inlineNode).join('');
  if (element.localName === 'a') return around(inner, '[', `](${destination(element, 'href')})`);
  if (element.localName === 'q') return `“${inner}”`;
  const mark = marks[element.localName];
  // The same sign inside the sign would end it.
  const same = Object.keys(marks).filter(name => marks[name] === mark);
  return mark && !element.parentElement?.closest(same.join()) ? around(inner, mark, mark) : inner;
}

/** White space goes outside of what is marked: "** bold**" would be no mark at all. */
function around(inner: string, before: string, after: string): string {
  const [, start, words, end] = /^(\s*)(.*?)(\s*)$/s.exec(inner)!;
  return words ? start! + before + words + after + end! : inner;
}

const destination = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? '').replace(/[()<>\\\s]/g, sign =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');

/** At the start of a line more is a sign than elsewhere. */
const atLineStart = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      line
        .trimStart()
        .replace(/^(?:[#+=-]|\d+(?=[.)]))/, sign => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`)),
    )
    .join('\n');
