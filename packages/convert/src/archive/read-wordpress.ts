// WordPress exports (WXR), read as they come: the file may be larger than memory.
import { decodeXML } from 'entities';
import { Parser } from 'htmlparser2';
import { slug } from '../phrase.js';
import { BadArticle } from '../tree.js';
import { decode, encodeHtml, type Decoded } from './decode.js';
import type { Item } from './item.js';
import { readBytes } from './read-bytes.js';
import { tooLarge } from './read-document.js';

const BODY = 'content:encoded';
/** Where a parser stands that goes on in the midst of a body. */
const PRELUDE = `<rss><channel><item><${BODY}>`;

interface Tag {
  name: string;
  opens: boolean;
  start: number;
  end: number;
}

/**
 * The articles of an export. Signs of XML are single bytes in every encoding that such files have, so each byte is
 * taken for a letter here: what is not an article passes as it is, and each article is decoded by itself.
 */
export async function* readWordPress(path: string, limit: number): AsyncGenerator<Item> {
  let tags: Tag[] = [];
  let parser = newParser(0);
  let pending = '';
  let base = 0;
  let line = 1;
  let body: number | undefined;
  let bodyLine = 1;
  let passed = false;
  let title: string | undefined;
  let titleStart: number | undefined;
  let inItem = false;
  let items = 0;

  function newParser(offset: number): Parser {
    const made: Parser = new Parser(
      {
        onopentag: name =>
          tags.push({ name, opens: true, start: made.startIndex + offset, end: made.endIndex + 1 + offset }),
        onclosetag: (name, implied) =>
          implied ||
          tags.push({ name, opens: false, start: made.startIndex + offset, end: made.endIndex + 1 + offset }),
      },
      { xmlMode: true, decodeEntities: false },
    );
    return made;
  }
  /** Hands on what was read up to an offset. */
  const take = (until: number): string => {
    const taken = pending.slice(0, until - base);
    pending = pending.slice(until - base);
    base = until;
    line += count(taken);
    return taken;
  };
  const problem = (reason: string, at: number): Item => ({ problem: { file: path, line: at, reason } });

  for await (const chunk of readBytes(path)) {
    const letters = chunk.toString('latin1');
    if (!base && !pending && !/<rss\b/.test(letters)) {
      yield problem('XML, but no WordPress export', 1);
      return;
    }
    pending += letters;
    parser.write(letters);
    for (const { name, opens, start, end } of tags.splice(0)) {
      if (name === 'item') {
        inItem = opens;
        if (opens) {
          items++;
          title = undefined;
        }
      } else if (name === 'title' && inItem && body === undefined) {
        if (opens) titleStart = end;
        else if (titleStart !== undefined)
          title = textOf(pending.slice(titleStart - base, start - base)).text;
      } else if (name === BODY && opens && body === undefined) {
        yield { before: bytes(take(end)) };
        body = end;
        bodyLine = line;
        passed = false;
      } else if (name === BODY && !opens && body !== undefined) {
        const raw = take(start);
        body = undefined;
        if (passed || raw.length > limit) {
          yield { before: bytes(raw), ...problem(tooLarge(limit), bodyLine) };
          continue;
        }
        try {
          const read = textOf(raw);
          if (!read.text.trim()) yield { before: bytes(raw) };
          else {
            const name = `${items}-${slug(title ?? '').slice(0, 60)}`.replace(/-$/, '');
            const source = read.text;
            const wrap = (html: string) => encodeHtml(asCdata(html), read.encoding);
            const job = {
              file: path,
              line: bodyLine,
              source,
              kind: 'wordpress' as const,
              title: title ?? '',
              name,
            };
            yield { job, raw: bytes(raw), wrap };
          }
        } catch (error) {
          if (!(error instanceof BadArticle)) throw error;
          yield { before: bytes(raw), ...problem(error.message, bodyLine + (error.line ?? 1) - 1) };
        }
      }
    }
    if (body !== undefined && pending.length > limit + 1024) {
      // Too large for an article. The parser would keep all of it; a new one goes on behind it.
      passed = true;
      const end = pending.indexOf(']]>');
      const until = end < 0 ? base + pending.length - 2 : base + end + 3;
      yield { before: bytes(take(until)) };
      parser = newParser(until - PRELUDE.length);
      parser.write(PRELUDE);
      tags = [];
      parser.write(pending);
    } else if (body === undefined && pending.length > 1 << 20) {
      titleStart = undefined;
      yield { before: bytes(take(base + pending.length)) };
    }
  }
  const end = line + count(pending);
  yield { before: bytes(pending) };
  if (inItem || body !== undefined) yield problem('the file ends in the midst of an <item>', end);
}

const bytes = (letters: string): Buffer => Buffer.from(letters, 'latin1');

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** What an element says: CDATA as it is, anything else with its entities resolved. */
function textOf(raw: string): Decoded {
  const { text, encoding } = decode(bytes(raw));
  return {
    encoding,
    text: text.replace(
      /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|([^<]+|<)/g,
      (_, data?: string, rest?: string) => data ?? decodeXML(rest ?? ''),
    ),
  };
}

/** A body as CDATA; an end that stands in it is divided over two sections. */
const asCdata = (html: string): string => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
