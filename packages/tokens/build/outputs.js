import { figmaFiles } from './figma-files.js';
import { module } from './module.js';
import { stylesheets } from './stylesheets.js';

/** All that is generated: contents by file. */
export const outputs = () => ({
  'src/tokens.ts': module(),
  ...Object.fromEntries(
    Object.entries({ ...stylesheets(), ...figmaFiles() }).map(([file, text]) => [`dist/${file}`, text]),
  ),
});
