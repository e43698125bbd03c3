import { steps } from './steps.js';

/** Marks an entry of the history as ours, each with a name of its own that does not outlive a reload. */
const mark = 'galleyZoom';
const known = new Set<unknown>();
/** Entries that the site put its own upon before they could be taken back. */
const buried = new Set<unknown>();

let leave: (() => void) | undefined;
/** Settles when an entry that is being taken back is gone. */
let gone: Promise<void> = Promise.resolve();
let settle: (() => void) | undefined;
/** Whether the step back that is under way brings the reader from elsewhere: the site has to hear of that. */
let arriving = false;

const nameIn = (state: unknown) => (state as Record<string, unknown> | null)?.[mark];
const isOurs = (state: unknown): boolean => known.has(nameIn(state));

// The site’s own router shall not hear of an entry that is not its own.
steps.handleEvent = event => {
  if (settle) {
    if (!arriving) event.stopImmediatePropagation();
    arriving = false;
    settle();
    settle = undefined;
  } else if (leave) {
    event.stopImmediatePropagation();
    const close = leave;
    leave = undefined;
    close();
  } else if (isOurs(event.state)) {
    // An entry whose dialog is closed: there is nothing to see. One that lies between the site's own must not bar the
    // way forward, so it becomes one of them.
    event.stopImmediatePropagation();
    arriving = buried.delete(nameIn(event.state));
    if (arriving) history.replaceState({ ...(event.state as object), [mark]: undefined }, '');
    takeBack();
  }
};

function takeBack(): void {
  gone = new Promise(resolve => {
    settle = resolve;
    history.back();
    // Where going back is not allowed nothing is told; nobody waits for that for ever.
    setTimeout(() => {
      if (settle === resolve) settle = undefined;
      resolve();
    }, 1000);
  });
}

/**
 * Gives the back button something to close: one entry more in the history, with the same address and the site's own
 * state. Calls `close` when the reader leaves it. Gives what takes the entry away again when it is closed otherwise.
 */
export async function historyEntry(close: () => void): Promise<() => Promise<void>> {
  await gone;
  const name = `${performance.timeOrigin} ${known.size}`;
  try {
    const state: unknown = history.state;
    known.add(name);
    history.pushState({ ...(typeof state === 'object' ? state : undefined), [mark]: name }, '');
  } catch {
    return () => Promise.resolve(); // a sandboxed frame, say
  }
  leave = close;
  return () => {
    if (leave !== close) return Promise.resolve();
    leave = undefined;
    // Where the site has gone elsewhere meanwhile, our entry is no longer the one on top.
    if (isOurs(history.state)) takeBack();
    else buried.add(name);
    return gone;
  };
}
