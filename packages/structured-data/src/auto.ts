/** Later, when the browser has nothing better to do; but not never. */
const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200);

// Readers never see any of it, so even its code waits until the page is there. On a server there is no page.
if (globalThis.document)
  whenIdle(() => {
    import('./describe-page.js').then(
      ({ describePage }) => describePage(document, whenIdle),
      () => {}, // offline, say
    );
  });
