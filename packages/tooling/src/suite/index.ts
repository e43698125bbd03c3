/// <reference types="mocha" />
import { executeServerCommand } from '@web/test-runner-commands';

export { fourStates } from './four-states.js';
export { drawn, movesBetween, piecesOf } from './content.js';
export { dialogWithinReach, everyReader } from './every-reader.js';
export { forcedColourFaults } from './forced-colours.js';
export { Frame, withoutModule } from './frame.js';
export { reflowFaults } from './reflow.js';
export { casesOf, markupOf } from './stories.js';
export { targetFaults } from './targets.js';
export { until } from './until.js';
export { shownStory, walk } from './walk.js';
export { withMedia } from './media.js';

/** Presses a key or a chord, such as "Enter" or "Shift+Tab". */
export const press = (chord: string): Promise<unknown> => executeServerCommand('press', chord);

/** Every frame that the browser paints when a page is reloaded, until an expression is true there; none where the engine cannot tell. */
export const framesOfReload = async (html: string, until: string): Promise<string[]> =>
  (await executeServerCommand<{ frames: string[] }, object>('framesOfReload', { html, until })).frames;

/** What was written to the console as warnings while `action` ran, which is handed what there is so far. */
export async function warningsOf(action: (warnings: string[]) => unknown): Promise<string[]> {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(String(words[0]));
  try {
    await action(warnings);
  } finally {
    console.warn = original;
  }
  return warnings;
}

/** Runs `action` with another clipboard in the browser's place, and gives back its result. */
export async function withClipboard<T>(clipboard: object | undefined, action: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    return await action();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
