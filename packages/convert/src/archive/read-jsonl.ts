import { decode } from './decode.js';
import type { Item } from './item.js';
import { readBytes } from './read-bytes.js';
import { tooLarge } from './read-document.js';
import { BadArticle } from '../tree.js';
import { slug } from '../phrase.js';

/** Where the text of an article is looked for in a record. */
const bodies = ['body', 'content', 'text', 'html', 'article', 'articleBody'];
const titles = ['title', 'headline', 'name'];

/** JSON lines: an article for each line. A line that is none stays as it is, and is told. */
export async function* readJsonLines(path: string, limit: number, body?: string): AsyncGenerator<Item> {
  let line = 0;
  for await (const { bytes, is } of linesOf(path, limit * 2)) {
    if (is === 'part') {
      yield { before: bytes };
      continue;
    }
    line++;
    const problem = (reason: string): Item => ({ before: bytes, problem: { file: path, line, reason } });
    if (is === 'end') {
      yield problem(tooLarge(limit));
      continue;
    }
    if (!bytes.some(byte => byte > 32)) {
      yield { before: bytes };
      continue;
    }
    try {
      const { text } = decode(bytes);
      const record = JSON.parse(text) as Record<string, unknown> | null;
      const field = (body ? [body] : bodies).find(name => typeof record?.[name] === 'string');
      if (!record || !field) yield problem(`no field “${body ?? bodies.join('”, “')}” with text`);
      else if (!(record[field] as string).trim()) yield problem('empty');
      else {
        const title = titles.map(name => record[name]).find((one): one is string => typeof one === 'string');
        const id = ['slug', 'id']
          .map(name => record[name])
          .find(one => typeof one === 'string' || typeof one === 'number');
        const name = slug(String(id ?? title ?? '')).slice(0, 60);
        const wrap = (html: string) => Buffer.from(withField(text, field, html));
        yield { job: { file: path, line, source: record[field] as string, title, name }, raw: bytes, wrap };
      }
    } catch (error) {
      yield problem(error instanceof BadArticle ? error.message : 'no JSON');
    }
  }
}

interface Piece {
  bytes: Buffer;
  /** A whole line with its end; a part of one that is too long; the end of such a line. */
  is: 'line' | 'part' | 'end';
}

async function* linesOf(path: string, limit: number): AsyncGenerator<Piece> {
  let rest: Buffer[] = [];
  let length = 0;
  let long = false;
  for await (const chunk of readBytes(path)) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield { bytes: Buffer.concat([...rest, chunk.subarray(from, at + 1)]), is: long ? 'end' : 'line' };
      rest = [];
      length = 0;
      long = false;
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length <= limit) continue;
    yield { bytes: Buffer.concat(rest), is: 'part' };
    rest = [];
    length = 0;
    long = true;
  }
  if (length || long) yield { bytes: Buffer.concat(rest), is: long ? 'end' : 'line' };
}

/** A record with another text in one field; all else stays as it was written, numbers of any length included. */
function withField(json: string, field: string, value: string): string {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^"{}[\]:,]+/gy;
  let depth = 0;
  let key: string | undefined;
  let isValue = false;
  for (const { 0: found, index } of json.matchAll(token)) {
    if (found === '{' || found === '[') depth++;
    else if (found === '}' || found === ']') depth--;
    if (depth !== 1) continue;
    if (found === ':') isValue = true;
    else if (found === ',') [isValue, key] = [false, undefined];
    else if (found.startsWith('"')) {
      if (!isValue) key = JSON.parse(found) as string;
      else if (key === field)
        return json.slice(0, index) + JSON.stringify(value) + json.slice(index + found.length);
    }
  }
  return json;
}
