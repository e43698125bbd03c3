// Fetched by figures that say something of their rights, after they have been drawn.
import { languageOf, safeUrl } from '@galley/core';
import { addStyle } from '@galley/core/add-style.js';
import { copyToClipboard } from '@galley/core/copy-to-clipboard.js';
import { type License, parseLicense } from '@galley/core/license.js';
import { css, html, render } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { creditLine, creditsIn } from './figure.js';
import { laterWords, type LaterWords } from './later-words.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

const styles = css`
  [part='terms'] p {
    margin: 0;
  }
  [part='terms'] a[href] {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  [part='terms'] a[href]:hover {
    text-decoration-color: currentColor;
  }
  [part='terms'] a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media not print {
    [part='terms'] .address {
      display: none;
    }
  }
`;

/** Settles when the words for a figure are here. */
export const wordsCome = (element: Element): Promise<void> => laterWords.load(languageOf(element));

const wordsFor = (element: Element): LaterWords => laterWords.in(languageOf(element));

const partOf = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

/** Name and address of a licence; terms of the publisher's own are named by their address, or by what is written. */
function licenseOf({ license }: PhotoCreditElement, words: LaterWords) {
  const known = parseLicense(license);
  const url = known ? known.url : safeUrl(license && /^\S*\/\S*$/.test(license) ? license : undefined);
  const name = known?.kind === 'reserved' ? words.reserved : (known?.name ?? license?.trim());
  return { known, url, name };
}

/** What a licence says, in sentences. */
function meaning({ kind, permits, requires, prohibits }: License, words: LaterWords): string {
  if (kind === 'reserved') return '';
  if (kind !== 'license') return words.free;
  const sentences = [
    permits.includes('Distribution') && words.share,
    permits.includes('DerivativeWorks') ? words.adapt : words.unchanged,
    requires.includes('Attribution') && words.attribute,
    prohibits.includes('CommercialUse') && words.noncommercial,
    requires.includes('ShareAlike') && words.sharealike,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Writes the rights of a figure in plain words. They are seen when the reader asks for them, and on paper. */
export function showTerms(element: PhotoCreditElement): void {
  addStyle(element.shadowRoot!, styles);
  const words = wordsFor(element);
  void wordsCome(element).then(() => wordsFor(element) !== words && showTerms(element));
  const { known, url, name } = licenseOf(element, words);
  const acquire = safeUrl(element.acquire);
  const { distributable } = element;
  const may = distributable === 'yes' ? words.passOn : distributable === 'no' && words.notPassOn;
  const lines = [
    element.copyright,
    name &&
      html`${known?.kind === 'reserved' ? '' : words.license}<a rel="license" href=${ifDefined(url)}
          >${name}</a
        ><span class="address">${url && url !== name ? ` (${url})` : ''}</span>`,
    known && meaning(known, words),
    may,
    acquire && html`<a href=${acquire}>${words.acquire}</a>`,
  ];
  render(
    lines.filter(Boolean).map(line => html`<p>${line}</p>`),
    partOf(element, 'terms'),
  );
}

const escaped = (text: string) => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`);
const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();

/** The credit as text and as HTML: who made the picture, where it comes from, its licence and the licence's address. */
function creditOf(element: PhotoCreditElement, words: LaterWords): { text: string; rich: string } {
  const caption = element.querySelector('figcaption');
  const marked = caption ? creditsIn(caption).map(textOf).join(', ') : '';
  const { url, name } = licenseOf(element, words);
  const absolute = url && new URL(url, element.baseURI).href;
  const line = marked || creditLine(element.creator, element.source);
  const parts = [line, element.copyright ?? ''].filter(Boolean);
  const link =
    name && (absolute ? `<a rel="license" href="${escaped(absolute)}">${escaped(name)}</a>` : escaped(name));
  const address = absolute && absolute !== name ? ` (${absolute})` : '';
  return {
    text: [...parts, ...(name ? [name + address] : [])].join(', '),
    rich: [...parts.map(escaped), ...(link ? [link] : [])].join(', '),
  };
}

/** Copies the credit, and says so where the reader looks and listens. */
export async function copyCredit(element: PhotoCreditElement): Promise<void> {
  const { text, rich } = creditOf(element, wordsFor(element));
  const copied = text && copyToClipboard(text, rich);
  const status = partOf(element, 'status');
  // Emptied first, so that the same words are read out again.
  status.textContent = '';
  const done = await copied;
  const { copied: success, notCopied } = wordsFor(element);
  status.textContent = done ? success : notCopied;
}
