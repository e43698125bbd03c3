// Puts the five packages together: one stylesheet, one manifest, and the files for a page without a build.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const rooms = ['byline-card', 'photo-credit', 'related-link', 'font-size-control', 'licensing-footer'];
const read = (room, file) => readFileSync(`../${room}/${file}`, 'utf8');

const css = rooms
  .map(room => read(room, 'src/style.css.ts'))
  .map(module => JSON.parse(module.slice(module.indexOf('"'), -2)));
writeFileSync('style.css', `${css.join('\n')}\n`);

const modules = rooms.flatMap(room =>
  JSON.parse(read(room, 'custom-elements.json')).modules.map(module =>
    JSON.parse(JSON.stringify(module).replaceAll('"dist/', `"@galley/${room}/dist/`)),
  ),
);
writeFileSync('custom-elements.json', JSON.stringify({ schemaVersion: '1.0.0', modules }, undefined, 2));

rmSync('cdn', { recursive: true, force: true });
mkdirSync('cdn');
const bundle = await rolldown({ input: { galley: 'dist/cdn.js' } });
await bundle.write({
  dir: 'cdn',
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'galley-[name]-[hash].js',
});
await bundle.close();
copyFileSync('style.css', 'cdn/galley.css');
const head = '../font-size-control/dist/head.js';
if (existsSync(head)) copyFileSync(head, 'cdn/galley-head.js');
