/** Taken in place of `dev.ts` under the export condition `development`. */
export const DEV = true;
