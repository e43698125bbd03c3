import { assert, fixture, html } from '@open-wc/testing';
import { afterPaint } from './after-paint.js';

const started = (elements: Iterable<Element>) =>
  Promise.all([...elements].map(element => new Promise<void>(resolve => afterPaint(element, resolve))));

describe('afterPaint', () => {
  it('starts an element after the frame that shows it', async () => {
    const element = await fixture(html`<p></p>`);
    let order: string[];
    let waited: number;
    // A busy machine may have no frame for so long that none is waited for: then it is asked again.
    do {
      order = [];
      const asked = performance.now();
      requestAnimationFrame(() => order.push('frame'));
      await new Promise<void>(resolve =>
        afterPaint(element, () => {
          order.push('start');
          resolve();
        }),
      );
      waited = performance.now() - asked;
      await new Promise(requestAnimationFrame);
    } while (waited > 90);
    assert.deepEqual(order, ['frame', 'start']);
  });

  it('starts a thousand elements in their order, and lets others have a turn in between', async () => {
    const page = await fixture(html`<div></div>`);
    page.append(...Array.from({ length: 1000 }, () => document.createElement('p')));
    const order: Element[] = [];
    let turns = 0;
    let counting = true;
    const count = () => {
      turns++;
      if (counting) setTimeout(count);
    };
    count();
    await Promise.all(
      [...page.children].map(
        element =>
          new Promise<void>(resolve =>
            afterPaint(element, () => {
              order.push(element);
              resolve();
            }),
          ),
      ),
    );
    counting = false;
    assert.deepEqual(order, [...page.children]);
    assert.isAbove(turns, 10);
  });

  it('leaves alone what has gone by then, and starts it once when it is back', async () => {
    const page = await fixture(html`<div><p></p></div>`);
    const gone = page.firstElementChild!;
    const starts: string[] = [];
    afterPaint(gone, () => starts.push('first'));
    gone.remove();
    await started([page]);
    assert.deepEqual(starts, []);
    page.append(gone);
    afterPaint(gone, () => starts.push('second'));
    gone.remove();
    page.append(gone);
    afterPaint(gone, () => starts.push('third'));
    await started([page]);
    assert.deepEqual(starts, ['third']);
  });

  it('starts at once what is clicked', async () => {
    const element = await fixture<HTMLElement>(html`<p><b></b></p>`);
    const order: string[] = [];
    element.addEventListener('click', () => order.push('click'));
    afterPaint(element, () => order.push('start'));
    element.querySelector('b')!.click();
    assert.deepEqual(order, ['start', 'click']);
  });

  it('starts the others where one cannot start', async () => {
    const page = await fixture(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    const errors: string[] = [];
    const tell = window.reportError;
    window.reportError = error => errors.push((error as Error).message);
    try {
      afterPaint(page.children[0]!, () => {
        throw new Error('no');
      });
      await started([page.children[1]!]);
    } finally {
      window.reportError = tell;
    }
    assert.deepEqual(errors, ['no']);
  });

  it('does not wait for a frame that nobody sees', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Hidden" style="display: none"></iframe>`,
    );
    const page = frame.contentWindow as Window & typeof globalThis;
    const done = new Promise(resolve => page.addEventListener('started', resolve));
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { afterPaint } from '${new URL('./after-paint.ts', import.meta.url).href}';
      afterPaint(document.body, () => dispatchEvent(new Event('started')));`;
    page.document.body.append(script);
    await done;
  });
});
