// Bytes of unknown encoding as text, or a plain word on why they are none.
import iconv from 'iconv-lite';
import { BadArticle } from '../tree.js';

export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * UTF-8, UTF-16 or Windows-1252. UTF-8 is believed if every byte of it is right; Windows-1252 only where nothing in
 * the bytes is UTF-8, as a text in two encodings can be read in none without damage.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide, { fatal: true }).decode(bytes), encoding: wide };
  const control = bytes.findIndex(isControl);
  if (control >= 0) throw new BadArticle('binary, and no text', lineAt(bytes, control));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const { wrong, multibyte } = survey(bytes);
    if (multibyte || bytes.some(byte => unusedIn1252.has(byte))) {
      throw new BadArticle('wrong encoding: mostly UTF-8, but some bytes are none', lineAt(bytes, wrong));
    }
    // Node's own decoder takes it for ISO 8859-1 in some versions.
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

/** UTF-16 by its mark, or by the zero bytes that letters have in it. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, index) => byte || zeros[index % 2]!++);
  const half = sample.length / 2;
  if (half < 4) return;
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be';
  return;
}

/** Control characters that no text has. */
const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;

const unusedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The first byte that is not UTF-8, and whether any letters of several bytes are. */
function survey(bytes: Uint8Array): { wrong: number; multibyte: boolean } {
  let wrong = -1;
  let multibyte = false;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    const tail = bytes.subarray(at + 1, at + length);
    if (length && tail.length === length - 1 && tail.every(byte => byte >= 0x80 && byte < 0xc0)) {
      multibyte ||= length > 1;
      at += length;
    } else {
      if (wrong < 0) wrong = at;
      at++;
    }
  }
  return { wrong: Math.max(0, wrong), multibyte };
}

const lineAt = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);

/** Letters of Windows-1252 by what they are. */
const windows1252 = new Set(
  iconv.decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    'windows-1252',
  ),
);

/** HTML in an encoding; letters that it lacks are written as HTML names them. */
export function encodeHtml(html: string, encoding: string): Uint8Array {
  if (encoding !== 'windows-1252') return new TextEncoder().encode(html);
  const named = Array.from(html, letter =>
    windows1252.has(letter) ? letter : `&#${letter.codePointAt(0)};`,
  );
  return iconv.encode(named.join(''), 'windows-1252');
}
