// What is measured inside of a page. The functions are sent to the browser as they stand.
export function inPage() {
  /** The end of the next frame, as far as the page's own thread works on it. */
  const frame = () =>
    new Promise(resolve => {
      const { port1, port2 } = new MessageChannel();
      // The message comes when the frame is done that the callback began.
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(''));
    });

  /** The first frame that is done after every element was upgraded and has rendered. */
  const ready = async tags => {
    await Promise.all(tags.map(tag => customElements.whenDefined(tag)));
    const elements = tags.length ? [...document.querySelectorAll(tags.join())] : [];
    await Promise.all(elements.map(element => element.updateComplete));
    return frame();
  };

  const times = async (tags, start) => {
    const shown = frame();
    const done = ready(tags);
    return { shown: (await shown) - start, started: (await done) - start };
  };

  const loaded = new Promise(resolve => addEventListener('load', resolve, { once: true }));
  const shifts = [];
  const tasks = [];
  /** When this code itself kept the page busy. */
  const ours = [];
  const observe = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => shifts.push(value));
  observe('longtask', ({ startTime, duration }) => tasks.push({ startTime, duration }));

  /** Where every piece of text stands; `pieces` is how the tests of the elements look at a page. */
  const look = () => {
    const from = performance.now();
    const found = window.content.piecesOf(document.body).map(({ words, box: { x, y } }) => ({ words, x, y }));
    ours.push({ from, to: performance.now() });
    return found;
  };
  const rest = () => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 100)));

  window.benchmark = {
    rest,
    look,
    /** From the start of the navigation. */
    cold: async tags => (await loaded, times(tags, 0)),
    /** From the insertion of `window.markup` into the page that stands. */
    warm(tags) {
      const start = performance.now();
      document.querySelector('main').innerHTML = window.markup;
      delete window.markup;
      window.startIslands?.();
      return times(tags, start);
    },
    /** Whether each word of `window.markup` stands in the first frame where it stands in the end. */
    async stays(tags) {
      await loaded;
      window.benchmark.empty();
      await rest();
      const done = window.benchmark.warm(tags);
      await frame();
      const before = look();
      await done;
      await rest();
      return JSON.stringify(look()) === JSON.stringify(before);
    },
    empty: () => document.querySelector('main').replaceChildren(),
    /** Whether the page has been painted with its pictures. */
    stands: () =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      [...document.images].every(({ complete }) => complete),
    /** What loading did to the page; `before` is how it looked before the script. */
    async effects(before, tags) {
      await loaded;
      await ready(tags);
      await rest();
      const after = look();
      const moved = before.map(({ words, x, y }, index) => {
        const now = after[index]?.words === words ? after[index] : after.find(piece => piece.words === words);
        return now && Math.max(Math.abs(now.x - x), Math.abs(now.y - y));
      });
      const isOurs = ({ startTime, duration }) =>
        ours.some(({ from, to }) => from < startTime + duration && to > startTime);
      return {
        shift: shifts.reduce((sum, value) => sum + value, 0),
        moved: Math.max(0, ...moved.filter(far => far !== undefined)),
        gone: moved.filter(far => far === undefined).length,
        blocked: tasks
          .filter(task => !isOurs(task))
          .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      };
    },
  };
}
