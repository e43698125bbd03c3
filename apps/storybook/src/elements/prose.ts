import { html, type TemplateResult } from 'lit';

/** A description of the manifest, with `code` and [links](…) set as such. */
export const prose = (text = ''): (string | TemplateResult)[] =>
  text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map(piece => {
    if (piece.startsWith('`')) return html`<code>${piece.slice(1, -1)}</code>`;
    const [, words, address] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
    return words ? html`<a href=${address!}>${words}</a>` : piece;
  });

/** "LongWords" as "Long words". */
export const words = (name: string) =>
  name.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/\bai\b/, 'AI');

/** Bytes as kilobytes, rounded up, as a budget counts them. */
export const kilobytes = (bytes: number) => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
