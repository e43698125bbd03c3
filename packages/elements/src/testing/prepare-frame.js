// The first script of the page of tests: the test spoils the window before anything of ours is there. In a frame that
// is kept apart from the test, the page presses everything itself and sends what came of it.
try {
  parent.prepareFrame?.(self);
} catch {
  const faults = [];
  const pressing = new URL('press-everything.ts', document.currentScript.src).href;
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  addEventListener('load', async () => {
    const failed = [];
    try {
      const { pressEverything } = await import(pressing);
      failed.push(...(await pressEverything(self)));
    } catch (error) {
      faults.push(String(error));
    }
    parent.postMessage({ failed, faults }, '*');
  });
}
