// A copy of an app, outside of the repository so that nothing of it can be found from there.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { published } from './registry.js';

const consumers = fileURLToPath(new URL('../', import.meta.url));
const shell = process.platform === 'win32';
/** No framework is to call home from a test. */
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** The folders that hold an app. */
export const apps = readdirSync(consumers, { withFileTypes: true })
  .filter(one => one.isDirectory() && !/^(src|shared|node_modules|\..*)$/.test(one.name))
  .map(({ name }) => name);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

export class App {
  #folder;

  /** @param registry Where npm finds the packed packages. */
  constructor(name, registry) {
    this.name = name;
    this.#folder = mkdtempSync(join(tmpdir(), `galley-${name}-`));
    cpSync(join(consumers, name), this.#folder, { recursive: true });
    cpSync(join(consumers, 'shared'), this.#folder, { recursive: true });
    for (const picture of ['map.svg', 'logo.svg']) {
      const drawn = fileURLToPath(import.meta.resolve(`@galley/tooling/artwork/${picture}`));
      cpSync(drawn, this.path('public', picture));
    }
    writeFileSync(
      this.path('.npmrc'),
      `@galley:registry=${registry}\nfund=false\naudit=false\nomit-lockfile-registry-resolved=true\n`,
    );
  }

  path(...names) {
    return join(this.#folder, ...names);
  }

  read(file) {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Installs third parties as the app's lock file has them, and ours as they are packed now. */
  install() {
    const [manifest, lock] = ['package.json', 'package-lock.json'].map(file => JSON.parse(this.read(file)));
    for (const { name, version, dependencies } of published) {
      for (const { dependencies: wanted } of [manifest, lock.packages['']]) {
        if (wanted[name]) wanted[name] = `^${version}`;
      }
      const entry = lock.packages[`node_modules/${name}`];
      if (entry) Object.assign(entry, { version, dependencies });
    }
    writeFileSync(this.path('package.json'), JSON.stringify(manifest));
    writeFileSync(this.path('package-lock.json'), JSON.stringify(lock));
    return this.run('npm', 'ci', '--prefer-offline');
  }

  /** Whether there is an npm script of this name. */
  has(script) {
    return script in JSON.parse(this.read('package.json')).scripts;
  }

  /** The lines with a deliberate mistake: each stands below a comment that says so. */
  mistakes() {
    const file = readdirSync(this.path('mistakes')).find(name => name.startsWith('mistakes.'));
    return this.read(join('mistakes', file))
      .split('\n')
      .flatMap((line, index) => (/expect(ed)?[- ]error/i.test(line) ? [index + 2] : []));
  }

  /** Runs a command to its end; gives its exit status and all that it said. */
  run(command, ...args) {
    return new Promise(resolve => {
      const options = { cwd: this.#folder, env, shell, maxBuffer: 1e8 };
      execFile(command, args, options, (error, stdout, stderr) =>
        resolve({ status: error?.code ?? 0, said: stripVTControlCharacters(stdout + stderr) }),
      );
    });
  }

  /** Starts one of the app's own servers, which takes its port from PORT, and waits until it answers. */
  async serve(script) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const options = {
      cwd: this.#folder,
      env: { ...env, PORT: port },
      shell,
      detached: !shell,
      stdio: 'ignore',
    };
    const server = spawn('npm', ['run', script], options);
    const ended = new Promise(resolve => server.once('exit', resolve));
    // Until it has ended it may write into the app's folder.
    const close = () => {
      if (shell) server.kill();
      else process.kill(-server.pid);
      return ended;
    };
    for (let tries = 0; tries < 300; tries++) {
      if (
        await fetch(address).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return { address, close };
      await setTimeout(100);
    }
    await close();
    throw new Error(`${this.name}: no answer from "npm run ${script}"`);
  }

  remove() {
    // A process that was just ended may still write.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
