import { parseLicense } from '@galley/core/license.js';
import type { Finding } from '../finding.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { anyOf, patternFor, template } from '../phrase.js';
import { whole, type Recogniser } from '../recogniser.js';
import { readCredit } from './credit.js';
import { mail } from './tip.js';

const owner =
  /(?:©|\(c\)|copyright\s*(?:©|\(c\))?|derechos de autor)\s*(?<year>\d{4}(?:\s*[-–]\s*\d{4})?)?[,\s]*(?:by\s+)?(?<holder>\p{Lu}[^.,;|]{1,60}?)?(?=[.,;|]|\s+All\b|\s+–|$)/iu;

const signs = ['©', '(c)', 'copyright', 'creative', 'attribution', 'cc ', 'cc-', 'cc0', 'derechos'];

/** What may be done with the article: a notice of licence, of republishing, of rights. */
export const licence: Recogniser = {
  kind: 'licence',
  recognise(line, page) {
    const { text } = line;
    if (!text || text.length > 2500 || line.within('h1', 'figcaption')) return;
    const { words } = page;
    const low = text.toLowerCase().replace(/['`´]/g, '’');
    const cues = words.licence.filter(([cue]) => low.includes(cue));
    // Few lines speak of rights at all; the rest of the work is for them.
    const linked = line.links().some(({ attribs }) => attribs['href']?.includes('creativecommons'));
    if (!cues.length && !linked && !signs.some(sign => low.includes(sign))) return;
    let confidence = 0;
    const reasons: string[] = [];
    for (const [cue, weight] of cues) {
      confidence = confidence ? Math.min(0.98, Math.max(confidence, weight) + 0.1) : weight;
      reasons.push(`“${cue}”`);
    }
    const code = licenceIn(line);
    if (code || /creative\s+commons/i.test(text)) {
      confidence = Math.min(0.98, confidence + (code ? 0.85 : 0.55));
      reasons.push(code ? `names the licence ${code}` : 'names Creative Commons');
    }
    const own = owner.exec(text)?.groups;
    if (
      own?.['holder'] &&
      /©|\(c\)|^copyright/i.test(text) &&
      text.length < 200 &&
      !isCreditOnly(text, page)
    ) {
      confidence = Math.max(confidence, own['year'] ? 0.8 : 0.6);
      reasons.push('a copyright line');
    }
    if (!reasons.length) return;
    const place = placeOf(line, page);
    confidence += place === 'end' ? 0.05 : place === 'top' ? -0.05 : -0.3;
    reasons.push(
      place === 'end' ? 'at the end' : place === 'top' ? 'at the top' : 'in the midst of the text',
    );
    return finding(line, page, Math.max(0, Math.min(0.98, confidence)), reasons, code, own);
  },
};

/** "© Name / Agency" is whose picture it is, unless it closes the article. */
const isCreditOnly = (text: string, { words, lines }: Page): boolean =>
  (readCredit(text, words)?.source !== undefined && /[/|]| via /.test(text)) || lines.at(-1)?.text !== text;

function finding(
  line: Line,
  { words }: Page,
  confidence: number,
  reasons: string[],
  code: string | undefined,
  own: Record<string, string | undefined> | undefined,
): Finding {
  const { text } = line;
  const reserved = patternFor(words, 'reserved', () => anyOf(words.reserved)).test(text);
  const named = patternFor(words, 'holder', () => {
    const holder = '(?<holder>(?:\\p{Lu}|the\\s+\\p{Lu})[^.,;|]{2,60}?)';
    // A name at the end of a phrase ends where its clause does.
    const end = '(?=[.,;|:]|$|\\s+(?:on|is|under|and|am|el|le|en|bajo)\\b)';
    const all = words.holders.map(
      (one, index) =>
        template(one, { holder: holder.replace('holder', `h${index}`) }) + (one.endsWith('}') ? end : ''),
    );
    return `(?:${all.join('|')})`;
  }).exec(text)?.groups;
  const found = named && Object.values(named).find(one => one !== undefined);
  const holder = (found ?? own?.['holder'])?.trim().replace(/^the\s+/, '');
  const must = words.must.some(one => text.toLowerCase().includes(one));
  const require = must
    ? Object.entries(words.require)
        .filter(([, phrases]) => phrases.some(one => text.toLowerCase().includes(one)))
        .map(([what]) => what)
        .join(' ')
    : '';
  const contact = new RegExp(mail).exec(text)?.[0];
  return whole('licence', line, 'notice', confidence, reasons.join('; '), {
    ...(code ? { license: code } : reserved ? { license: 'all-rights-reserved' } : undefined),
    ...(holder && { holder }),
    ...(own?.['year'] && { year: own['year'].replace(/\s*[-–]\s*/, '–') }),
    ...(require && { require }),
    ...(contact && { contact }),
  });
}

/** Notices stand below the text, or above it; in its midst an article speaks about licences. */
function placeOf(line: Line, { lines, head }: Page): 'top' | 'midst' | 'end' {
  if (line.index < head) return 'top';
  return lines.length - line.index <= Math.max(3, Math.min(6, lines.length / 3)) ? 'end' : 'midst';
}

const elements: Record<string, string> = {
  attribution: 'BY',
  noncommercial: 'NC',
  sharealike: 'SA',
  noderivatives: 'ND',
  noderivs: 'ND',
};

/** The code of a Creative Commons licence that a line names: by address, by code or in full. */
export function licenceIn(line: Line): string | undefined {
  const { text } = line;
  const addresses = [
    ...line.links().map(({ attribs }) => attribs['href']),
    ...[...text.matchAll(/(?:https?:\/\/)?(?:www\.)?creativecommons\.org\/[\w./+-]*\w/gi)].map(
      ([address]) => address,
    ),
  ];
  for (const address of addresses) {
    const read = parseLicense(address);
    if (read) return read.code;
  }
  const code = /\bCC[\s-]?(?:BY(?:[\s-](?:NC|SA|ND)){0,2}|0)[\s-]+\d\.\d(?:[\s-](?:[A-Z]{2}|IGO))?\b/i.exec(
    text,
  )?.[0];
  const read = parseLicense(code?.replace(/^CC[\s-]?0/i, 'CC0'));
  if (read) return read.code;
  const named =
    /\bAttribution(?:[\s-]+(?:Non-?Commercial|Share-?Alike|No-?Deriv(?:ative)?s(?:\s+Works)?)){0,2}\b(?:[^.]{0,40}?)\b(\d\.\d)\b/i.exec(
      text,
    );
  if (!named) return;
  const parts = [
    ...named[0]
      .replace(/(?<=Non|Share|No)-(?=[CDA])/gi, '')
      .toLowerCase()
      .matchAll(/attribution|noncommercial|sharealike|noderivatives|noderivs/g),
  ];
  return parseLicense(`CC-${parts.map(([part]) => elements[part]!).join('-')}-${named[1]}`)?.code;
}
