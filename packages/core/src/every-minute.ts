const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const tell = (): void => listeners.forEach(listener => listener());

/** Waits for the next full minute; rests while nobody listens or nobody sees the page. */
function wait(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!listeners.size || document.hidden) return;
  timer = setTimeout(
    () => {
      tell();
      wait();
    },
    60_000 - (Date.now() % 60_000),
  );
}

function shown(): void {
  if (!document.hidden) tell();
  wait();
}

/** Calls `listener` once a minute while the page is seen, with one timer for the whole page. Gives what ends it. */
export function everyMinute(listener: () => void): () => void {
  if (!listeners.size) document.addEventListener('visibilitychange', shown);
  listeners.add(listener);
  if (timer === undefined) wait();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    document.removeEventListener('visibilitychange', shown);
    wait();
  };
}
