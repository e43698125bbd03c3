/** Marks an entry of the history as ours. */
const mark = 'galleyZoom';

let leave: (() => void) | undefined;
/** Settles when an entry that is being taken back is gone. */
let gone: Promise<void> = Promise.resolve();
let settle: (() => void) | undefined;

const isOurs = (state: unknown): boolean => typeof state === 'object' && state !== null && mark in state;

// In the capture phase and first of all, so that the site's own router never hears of an entry that is not its own.
function popped(event: PopStateEvent): void {
  if (settle) {
    event.stopImmediatePropagation();
    settle();
    settle = undefined;
  } else if (leave) {
    event.stopImmediatePropagation();
    const close = leave;
    leave = undefined;
    close();
  } else if (isOurs(event.state)) {
    // The reader went forward to an entry whose dialog is closed: there is nothing to see.
    event.stopImmediatePropagation();
    takeBack();
  }
}

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
  try {
    const state: unknown = history.state;
    history.pushState({ ...(typeof state === 'object' ? state : undefined), [mark]: true }, '');
  } catch {
    return () => Promise.resolve(); // a sandboxed frame, say
  }
  addEventListener('popstate', popped, true);
  leave = close;
  return () => {
    if (leave !== close) return Promise.resolve();
    leave = undefined;
    // Where the site has gone elsewhere meanwhile, our entry is no longer the one on top.
    if (isOurs(history.state)) takeBack();
    return gone;
  };
}
