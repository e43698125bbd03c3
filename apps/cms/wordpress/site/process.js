// A server that the tests start, and end with all that it started itself.
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { searchPath } from './debian.js';

/** Starts a server and waits until `ready` says yes. `stop` ends it and waits for its end. */
export async function startServer(command, args, { env, ready, ...options }) {
  const output = [];
  const server = spawn(command, args, {
    // A group of its own: PHP's server has workers.
    detached: true,
    env: { ...process.env, PATH: searchPath, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const ended = new Promise(resolve => server.once('close', resolve));
  server.on('error', error => output.push(error.message));
  for (const stream of [server.stdout, server.stderr]) stream.on('data', data => output.push(data));

  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode === null && server.signalCode === null) kill('SIGTERM');
    await ended;
  };
  const kill = signal => {
    try {
      process.kill(-server.pid, typeof signal === 'string' ? signal : 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', kill);

  for (let patience = 300; patience; patience--) {
    if (server.exitCode !== null || !server.pid) break;
    if (await ready()) return { stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`${command} did not start.\n${output.join('').slice(-3000)}`);
}
