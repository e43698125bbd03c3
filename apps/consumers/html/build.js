// There is no build: the package's files for pages without one are copied beside the page.
import { cpSync } from 'node:fs';

cpSync('node_modules/@galley/elements/cdn', 'public/galley', { recursive: true });
