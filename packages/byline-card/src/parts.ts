import { kept } from '@galley/core';

/** What comes to authors and cards once the names stand. */
export const parts = kept(() => import('./late-parts.js'));
