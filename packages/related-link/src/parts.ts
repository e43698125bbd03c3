import { kept } from '@galley/core';

/** What comes to callouts and groups once they stand. */
export const parts = kept(() => import('./late-parts.js'));
