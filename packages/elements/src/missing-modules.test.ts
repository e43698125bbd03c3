// What comes later may not come: the reader has left the network, or the server has a new release and the old files are gone.
import { assert } from '@open-wc/testing';
import { lostWords, openPage, type View } from './testing/open-page.js';
import { pressEverything, within } from './testing/press-everything.js';

const soon = within(0.5);
let names = 0;
/** A folder of our server in which every file is missing so many times. */
const failingFolder = (times: number) => `/fails/${times}/${Date.now()}-${names++}`;

/** A page with the script that it names, and without the modules that this fetches later, so many times. */
async function openMissing(times = 1) {
  const script = '/packages/elements/cdn/galley.js';
  const address = failingFolder(times) + script;
  const imported = (await (await fetch(script)).text()).matchAll(/from ?"\.(\/[^"]+)"/g);
  for (const file of ['/galley.js', ...[...imported].map(([, file]) => file!)])
    for (let time = 0; time < times; time++) await fetch(address.replace('/galley.js', file));
  return openPage(undefined, { replace: script, with: address });
}

/** Engines used to keep it in mind that a module had failed, for as long as the page stands (whatwg/html#6768). */
async function asksAgain(): Promise<boolean> {
  const address = `${failingFolder(1)}/packages/elements/dist/types/react.js`;
  const load = () =>
    import(address).then(
      () => true,
      () => false,
    );
  assert.isFalse(await load());
  return load();
}

/** What a reader presses once more when nothing came of it, and what is there then. */
function retried({
  document,
  PointerEvent,
}: View): Record<string, [press: () => unknown, isThere: () => unknown]> {
  const part = (host: string, selector: string) =>
    document.querySelector(host)!.shadowRoot!.querySelector<HTMLElement>(selector);
  const related = document.querySelector('#related')!;
  const link = related.querySelector('a')!;
  link.addEventListener('click', event => event.preventDefault());
  const follow = document.querySelector<HTMLElement>('[slot="follow"]')!;
  const image = document.querySelector('#picture img')!;
  /** The buttons of a figure may be missing themselves: who looks for them points at the picture. */
  const pressAt = (name: string) => {
    image.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    part('#picture', `[part="${name}"]`)?.click();
  };
  return {
    'the enlarged picture': [() => pressAt('zoom'), () => part('#picture', 'dialog[open]')],
    'the rights of a picture': [() => pressAt('rights'), () => part('#picture', '[part="terms"] a')],
    'another size': [
      () => part('#buttons', '[part~="button"]:last-of-type')!.click(),
      () => document.querySelector('#story[data-galley-text-scale]'),
    ],
    'the button that follows an author': [() => follow.click(), () => follow.ariaPressed === 'true'],
    'a story that was followed': [
      () => {
        related.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse' }));
        link.click();
      },
      () => part('#related', '[part="read"]')!.textContent,
    ],
    'the republish dialog': [
      () => part('galley-licensing-footer', '[part="button"]')!.click(),
      () => part('galley-licensing-footer', 'dialog[open]'),
    ],
  };
}

describe('a page whose later modules are missing', () => {
  it('stays as it is written, whatever a reader presses', async () => {
    const { frame, view, faults } = await openMissing();
    assert.isOk(view.customElements.get('galley-licensing-footer'));
    const failed = await pressEverything(view, 0.5);
    assert.deepEqual(faults, []);
    assert.deepEqual(await lostWords(view), []);
    // They were really missing.
    assert.include(failed, 'the enlarged picture');
    frame.remove();
  }).timeout(90_000);

  it('is accessible as it stands', async () => {
    const { frame, view, faults } = await openMissing(20);
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.js';
    view.document.head.append(script);
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('axe is not there')));
    });
    const { axe } = view as View & { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(view.document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      // A link without words has its name from a later part; until then its address is read.
      rules: { 'link-name': { enabled: false } },
    });
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
      [],
    );
    assert.isNotEmpty(passes);
    assert.deepEqual(faults, []);
    // They were really missing: what becomes a list by a later part is none.
    const card = view.document.querySelector('#card')!;
    assert.isFalse(card.shadowRoot!.querySelector('[data-late="role"]')!.hasAttribute('role'));
    frame.remove();
  }).timeout(90_000);

  it('does what is asked of it once they are there, when it is asked again', async function () {
    if (!(await asksAgain())) return this.skip(); // whatwg/html#6768
    const { frame, view, faults } = await openMissing();
    for (const [name, [press, isThere]] of Object.entries(retried(view))) {
      let presses = 0;
      do press();
      while (!(await soon(isThere)) && presses++ < 10);
      assert.isOk(isThere(), name);
    }
    assert.deepEqual(faults, []);
    frame.remove();
  }).timeout(90_000);
});
