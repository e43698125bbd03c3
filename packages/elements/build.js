// Puts the five packages together: stylesheets, scripts, manifest, and what editors read of it.
import { mkdirSync, rmSync } from 'node:fs';
import { writeIntegrity } from './build/integrity.js';
import { writeManifest } from './build/manifest.js';
import { writeScripts } from './build/scripts.js';
import { copySigns, writeStylesheets } from './build/stylesheets.js';
import { writeWords } from './build/words.js';

for (const folder of ['cdn', 'signs']) rmSync(folder, { recursive: true, force: true });
mkdirSync('cdn');
await writeStylesheets();
copySigns();
writeWords();
await writeScripts();
writeIntegrity();
writeManifest();
