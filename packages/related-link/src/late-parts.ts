// Fetched once the first callout stands: what comes to callouts and to their group without moving anything.
export { arrange } from './arranging.js';
export { approach, look } from './looking.js';
