import { waitUntil } from '@open-wc/testing';

/** Waits until something is true, for as long as a busy machine may take to make it so. */
export const until = (is: () => unknown, what?: string): Promise<void> =>
  waitUntil(is, what, { interval: 10, timeout: 20_000 });
