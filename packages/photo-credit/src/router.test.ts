import { assert, fixture, html } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';
import { map } from '@galley/tooling/artwork';
import type { PhotoCreditElement } from './index.js';

const address = location.href;
const heard = { early: [] as unknown[], late: [] as unknown[] };
// A router that is there before the element is, which is fetched only then. In the capture phase no browser calls it
// after the element's own listener.
addEventListener(
  'popstate',
  event => heard.early.push({ state: event.state as unknown, address: location.href }),
  true,
);

const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));
const dialogOf = (element: Element) => element.shadowRoot!.querySelector('dialog');

describe('the site’s router', () => {
  let element: PhotoCreditElement;
  const story = { state: { page: 'story' }, address };
  const open = async () => {
    element.shadowRoot!.querySelector<HTMLElement>('[part="zoom"]')!.click();
    await until(() => dialogOf(element)?.open);
  };
  before(async () => {
    await import('./define.js');
    history.replaceState(story.state, '');
    element = await fixture(html`
      <galley-photo-credit zoomable source="REUTERS">
        <figure>
          <img src=${map} alt="A map" width="1200" height="800" />
          <figcaption>Near Hajin.</figcaption>
        </figure>
      </galley-photo-credit>
    `);
    // One that comes after the element is on the page, and before a picture was enlarged.
    for (const capture of [false, true])
      addEventListener('popstate', ({ state }) => heard.late.push(state), { capture });
    await open();
    history.back();
    await until(() => !dialogOf(element));
    await open();
    dialogOf(element)!.close();
    await until(() => JSON.stringify(history.state) === JSON.stringify(story.state));
    await drawn();
  });
  after(() => history.replaceState(null, ''));

  it('hears nothing of a picture that is closed, by the back button or otherwise, if it comes after the element', () => {
    assert.deepEqual(heard.late, []);
  });

  it('is told of the page that it shows, with its own address and state, if it was there before', () => {
    assert.deepEqual(heard.early, [story, story]);
  });

  it('stays on its page when the reader goes forward to a picture that is closed', async () => {
    heard.early.length = 0;
    history.forward();
    // Forwards, and back again at once.
    await until(() => heard.early.length === 2);
    assert.deepEqual(heard.early[1], story);
    const [forwards] = heard.early as (typeof story)[];
    assert.equal(forwards!.state.page, 'story');
    assert.equal(forwards!.address, address);
    assert.notOk(dialogOf(element));
    assert.deepEqual(heard.late, []);
  });

  it('hears of its own steps, wherever it stands', async () => {
    heard.early.length = heard.late.length = 0;
    history.pushState({ page: 'next' }, '');
    history.back();
    await until(() => heard.late.length);
    assert.deepEqual(heard.early, [story]);
    assert.deepEqual(heard.late, [story.state, story.state]);
  });
});
