// Writes archives to measure with and to test with: exports and folders full of the source article.
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const text = readFileSync(new URL('../test/samples/en/source-article.txt', import.meta.url), 'utf8');
/** The source article below its headline, as WordPress keeps it: lines, and no paragraphs. */
const body = text.split('\n').slice(2).join('\n');

/** Writes a WordPress export of at least so many bytes; gives how many articles are in it. */
export async function writeExport(path, bytes) {
  let articles = 0;
  function* pieces() {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n';
    for (let written = 0; written < bytes; articles++) {
      const item = `<item>\n<title>Story ${articles}</title>\n<content:encoded><![CDATA[${body}\nNumber ${articles}.]]></content:encoded>\n</item>\n`;
      written += Buffer.byteLength(item);
      yield item;
    }
    yield '</channel>\n</rss>\n';
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return articles;
}

/** Writes a folder of articles, each in a file of plain text. */
export async function writeFolder(path, articles) {
  await mkdir(path, { recursive: true });
  for (let at = 0; at < articles; at++)
    await writeFile(join(path, `${String(at).padStart(5, '0')}.txt`), text);
}
