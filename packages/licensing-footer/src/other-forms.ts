import type { License } from '@galley/core/license.js';
import { addressOf } from '@galley/core/page.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import { elementMaker, markupOf, titleOf, type Child, type Copy, type Make } from './republish-copy.js';
import { termsAddress } from './republish-rules.js';
import { fill, republishWords } from './republish-words.js';
import { Slices } from './slices.js';

/** What can be taken besides the HTML. It is made after that stands. */
export interface OtherForms {
  text: string;
  markdown: string;
  /** The credit line alone: nodes for the eye, markup, and words with the addresses spelled out. */
  credit: { nodes: DocumentFragment; html: string; text: string };
  /** For the head of the page that takes the article. Empty where nobody knows where it stands. */
  canonical: string;
  /** The publisher's counter, if there is one. */
  counter?: { html: string; host: string };
}

/** Writes a copy down in its other forms, in slices. */
export async function otherForms(
  footer: LicensingFooterElement,
  license: License | undefined,
  copy: Copy,
  signal?: AbortSignal,
): Promise<OtherForms> {
  await republishWords.load('en'); // what English has besides; the other languages are whole
  const slices = new Slices(signal);
  const { original } = copy.facts;
  const address = termsAddress(footer, license);
  const spelledOut = new Set([original, address]);
  const text: string[] = [];
  const marked: string[] = [];
  for (const block of copy.nodes.children) {
    text.push(plainText([block], spelledOut));
    marked.push(markdown([block]));
    if (slices.due(1 + block.getElementsByTagName('*').length)) await slices.rest();
  }
  const make = elementMaker(copy.nodes);
  const credit = creditLine(copy, license, address, make);
  return {
    text: text.filter(Boolean).join('\n\n'),
    markdown: `${marked.filter(Boolean).join('\n\n')}\n`,
    credit: {
      nodes: document.importNode(credit, true),
      html: markupOf(credit),
      text: plainText(credit.children, spelledOut),
    },
    canonical: original && make('link', { rel: 'canonical', href: original }).outerHTML,
    counter: counterOf(footer, copy, make),
  };
}

/** Title, author, source and licence, in one line. */
function creditLine(
  { facts, byline, language, clean, nodes }: Copy,
  license: License | undefined,
  address: string,
  make: Make,
): DocumentFragment {
  const words = republishWords.in(language);
  const name = license?.name ?? (address && words.terms);
  const by = byline ? fill(words.by, { names: byline }).join('') : facts.publisher;
  const parts: Child[] = fill<Child>(words.creditLine, { title: titleOf(facts, make), byline: by });
  if (name) parts.push(' ', address ? make('a', { rel: 'license', href: address }, name) : name, '.');
  const line = nodes.ownerDocument.createDocumentFragment();
  line.append(make('p', {}, ...parts));
  return clean(line);
}

/** An invisible picture that counts readings, with the article's address where the publisher's address has room for it. */
function counterOf(footer: LicensingFooterElement, { facts }: Copy, make: Make): OtherForms['counter'] {
  const values: Record<string, string> = { url: facts.original, title: facts.headline };
  const filled = footer.pixel?.replace(/\{(url|title)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
  const src = addressOf(footer.ownerDocument, filled);
  if (!/^https?:/.test(src)) return;
  const image = make('img', { src, width: '1', height: '1', referrerpolicy: 'strict-origin' });
  image.setAttribute('alt', '');
  return { html: image.outerHTML, host: new URL(src).hostname };
}
