/** So many pieces of work, and so many milliseconds, are done at a stretch. A page drops no frame for it. */
const most = 200;
const longest = 8;

/** Work in slices: between them the page may answer to whoever reads it. */
export class Slices {
  #pieces = 0;
  #begun = performance.now();
  #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Counts pieces as done, and says whether it is time to rest. */
  due(pieces = 1): boolean {
    this.#pieces += pieces;
    return this.#pieces >= most || performance.now() - this.#begun >= longest;
  }

  /** Lets the page have its turn. Throws if the work is not wanted any more. */
  async rest(): Promise<void> {
    await turn();
    this.#signal?.throwIfAborted();
    this.#pieces = 0;
    this.#begun = performance.now();
  }
}

/** A message waits its turn behind whatever else the page has to do, and is not throttled as timers are. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
