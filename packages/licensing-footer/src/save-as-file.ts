import type { Copy } from './republish-copy.js';

const kinds = {
  html: ['html', 'text/html'],
  text: ['txt', 'text/plain'],
  markdown: ['md', 'text/markdown'],
} as const;

/** Hands a copy over as a file that is named after the article. The HTML is a whole page that names the original. */
export function saveAsFile(
  format: keyof typeof kinds,
  copy: string,
  { facts: { headline }, language }: Copy,
  canonical: string,
): void {
  const [extension, type] = kinds[format];
  const content =
    format === 'html'
      ? `<!doctype html>\n<html lang="${escaped(language)}">\n<meta charset="utf-8">\n<title>${escaped(headline)}</title>\n${canonical}\n${copy}\n`
      : copy;
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${nameOf(headline)}.${extension}`;
  link.click();
  // Not every engine has read it by the end of the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** Letters and numbers of any script, short enough for any file system. */
const nameOf = (headline: string): string =>
  headline
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'article';
