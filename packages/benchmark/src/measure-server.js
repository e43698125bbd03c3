// Rendering on a server: one process for each candidate, which waits until it is its turn.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PATIENCE = 30_000;
/** How long a turn takes, in milliseconds. */
const TURN = 400;

/** Starts a renderer; gives the bytes of its page, and what renders for one turn. Rejects where the library cannot. */
export async function startRenderer(name, way) {
  const child = fork(
    fileURLToPath(new URL('./render.js', import.meta.url)),
    way === 'lit' ? [name, way] : [name],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let errors = '';
  child.stderr.on('data', data => (errors += data));
  const answer = async () => {
    const ended = new AbortController();
    try {
      const timeout = AbortSignal.any([AbortSignal.timeout(PATIENCE), ended.signal]);
      const gone = once(child, 'exit', { signal: timeout }).then(() => {
        throw new Error(/^\w*Error:.*/m.exec(errors)?.[0] ?? 'it ended without a word');
      });
      return (await Promise.race([once(child, 'message', { signal: timeout }), gone]))[0];
    } finally {
      ended.abort();
    }
  };
  try {
    const { bytes } = await answer();
    return {
      bytes,
      /** Pages for each second. */
      async turn() {
        child.send(TURN);
        return (await answer()).perSecond;
      },
      close: () => child.kill(),
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}
