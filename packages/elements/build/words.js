// The words of a language for all elements, as a module: they are there at once where a page imports it.
import { writeFileSync } from 'node:fs';
import { rooms } from './rooms.js';
import { languages } from './stylesheets.js';

const classOf = room => `${room.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

export function writeWords() {
  for (const language of languages) {
    const lines = rooms.flatMap((room, at) => [
      `import { ${classOf(room)} } from '@galley/${room}';`,
      `import words${at} from '@galley/${room}/words/${language}.js';`,
    ]);
    const added = rooms.map((room, at) => `${classOf(room)}.words.add('${language}', words${at});`);
    writeFileSync(`words/${language}.js`, [...lines, ...added, ''].join('\n'));
    writeFileSync(`words/${language}.d.ts`, 'export {};\n');
  }
}
