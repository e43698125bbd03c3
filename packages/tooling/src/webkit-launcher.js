// A launcher of @web/test-runner for WebKitGTK: the W3C WebDriver protocol over fetch, on a display of Xvfb.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// Code points that WebDriver gives to the keys that have no character (W3C WebDriver, "Keyboard actions").
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts Xvfb, which picks a free display number itself and writes it to its fourth stream. */
async function startDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', data => resolve(String(data).trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { xvfb, display: `:${number}` };
}

export function webkitLauncher({ driver, binary }) {
  const children = [];
  const addresses = new Map();
  let origin;
  let session;
  let started;

  async function call(method, path, body) {
    const response = await fetch(origin + path, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  const command = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const act = action => command('POST', '/actions', { actions: [action] });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY) {
      const { xvfb, display } = await startDisplay();
      children.push(xvfb);
      env.DISPLAY = display;
    }
    const port = await freePort();
    children.push(spawn(driver, ['-p', String(port)], { stdio: 'ignore', env }));
    process.once('exit', () => children.forEach(child => child.kill()));
    origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await pause(100);
      }
    }
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    };
    ({ sessionId: session } = await call('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    }));
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      await (started ??= start());
      addresses.set(id, url);
      await command('POST', '/url', { url });
    },
    isActive: id => addresses.has(id),
    getBrowserUrl: () => command('GET', '/url'),
    async stopSession(id) {
      await command('DELETE', '/actions');
      await command('POST', '/url', { url: 'about:blank' });
      addresses.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging in WebKit is not supported.');
    },
    async stop() {
      if (session) await command('DELETE', '').catch(() => {});
      const end = child =>
        new Promise(resolve => {
          if (child.exitCode !== null) return resolve();
          child.once('exit', resolve);
          child.kill();
        });
      await Promise.all(children.reverse().map(end));
    },
    // What @web/test-runner-commands asks of a launcher of the type "webdriver".
    async sendKeys(_id, pressed) {
      for (const chord of pressed) {
        const values = (chord.length > 1 ? chord.split('+') : [chord]).map(key => keys[key] ?? key);
        const down = values.map(value => ({ type: 'keyDown', value }));
        const up = values.reverse().map(value => ({ type: 'keyUp', value }));
        await act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
      }
    },
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button = 'left') =>
      pointer(
        move(x, y),
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ),
    sendMouseDown: (_id, button = 'left') => pointer({ type: 'pointerDown', button: buttons[button] }),
    sendMouseUp: (_id, button = 'left') => pointer({ type: 'pointerUp', button: buttons[button] }),
    resetMouse: () => command('DELETE', '/actions'),
    takeScreenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
  };
}
