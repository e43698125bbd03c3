// The document stylesheets of all elements in one, and beside it the words of each language and the signs of accounts.
import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { minifyCss } from '@galley/tooling/css';
import { read, rooms } from './rooms.js';

export const languages = readdirSync(`../${rooms[0]}/words`).map(file => file.replace('.css', ''));

const together = async file => {
  const sheets = rooms.map(room => minifyCss(read(room, file)));
  return (await Promise.all(sheets)).join('');
};

export async function writeStylesheets() {
  mkdirSync('words', { recursive: true });
  const sheet = await together('style.css');
  writeFileSync('style.css', sheet);
  writeFileSync('cdn/galley.css', sheet);
  for (const language of languages) {
    const words = await together(`words/${language}.css`);
    writeFileSync(`words/${language}.css`, words);
    // A page without a build has one stylesheet, whatever its language.
    writeFileSync(`cdn/galley.${language}.css`, sheet + words);
  }
}

/** The byline card alone draws signs. */
export function copySigns() {
  for (const sheet of ['signs.css', 'cdn/galley-signs.css']) copyFileSync('../byline-card/signs.css', sheet);
  for (const folder of ['signs', 'cdn/signs']) cpSync('../byline-card/signs', folder, { recursive: true });
}
