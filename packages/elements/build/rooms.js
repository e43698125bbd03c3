// The packages whose parts are put together, and how their files are read.
import { readFileSync } from 'node:fs';

export const rooms = ['byline-card', 'photo-credit', 'related-link', 'font-size-control', 'licensing-footer'];
export const read = (room, file) => readFileSync(`../${room}/${file}`, 'utf8');
