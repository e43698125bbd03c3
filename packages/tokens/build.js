// Generates the stylesheets, the module and the files for Figma from the design tokens in src.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputs } from './build/outputs.js';

for (const [file, text] of Object.entries(outputs())) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
