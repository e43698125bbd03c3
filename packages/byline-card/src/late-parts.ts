// Fetched once the names stand: what comes to authors and to their card without moving anything.
export { arrange } from './arrange.js';
export { draw } from './draw.js';
export { dress } from './dress.js';
export { follow } from './follow.js';
