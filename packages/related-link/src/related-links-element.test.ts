import { assert, expect, fixture, html } from '@open-wc/testing';
import { drawn, Frame, until } from '@galley/tooling/suite';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import './define.js';
import type { RelatedLinksElement } from './index.js';

const inside = html`
  <galley-related-link><a href="/un-report">UN Report</a></galley-related-link>
  <galley-related-link><a href="/envoy">Envoy Confirms</a></galley-related-link>
`;
type Item = { role: string; name: string; children: Item[] };
const has = async (wanted: string, name?: string) => {
  const tree = (await a11ySnapshot({})) as unknown as Item;
  return !!findAccessibilityNode(tree, item => item.role === wanted && (!name || item.name === name));
};

describe('<galley-related-links>', () => {
  it('is a list in a navigation landmark', async () => {
    const element = await fixture(html`
      <galley-related-links
        ><h2 slot="heading">More on Syria</h2>
        ${inside}</galley-related-links
      >
    `);
    const roles = [...element.querySelectorAll('galley-related-link')].map(item => item.getAttribute('role'));
    assert.deepEqual(roles, ['listitem', 'listitem']);
    assert.isNotNull(element.shadowRoot!.querySelector('[role="list"] > slot:not([name])'));
    await expect(element).to.be.accessible();
  });

  it('is no list where something else stands between the callouts, and one again without it', async () => {
    const element = await fixture<RelatedLinksElement>(html`
      <galley-related-links
        >${inside}
        <p>Advertisement</p></galley-related-links
      >
    `);
    const roles = () => [
      element.shadowRoot!.querySelector('[data-late]')!.getAttribute('role'),
      ...[...element.querySelectorAll('galley-related-link')].map(item => item.getAttribute('role')),
    ];
    assert.deepEqual(roles(), [null, null, null]);
    await expect(element).to.be.accessible();
    element.querySelector('p')!.remove();
    await until(() => roles().join() === 'list,listitem,listitem');
    for (const unseen of ['script', 'template', 'meta']) element.append(document.createElement(unseen));
    await new Promise(requestAnimationFrame);
    assert.equal(roles().join(), 'list,listitem,listitem');
    element.append(document.createElement('hr'));
    await until(() => roles().join() === ',,');
  });

  it('a callout that leaves it is no item of a list any more, and one again in another', async () => {
    const page = await fixture(html`
      <div>
        <galley-related-links>${inside}</galley-related-links>
        <galley-related-links>${inside}</galley-related-links>
      </div>
    `);
    const [one, other] = page.children;
    const item = one!.querySelector('galley-related-link')!;
    page.append(item);
    await until(() => !item.hasAttribute('role'));
    other!.append(item);
    await until(() => item.role === 'listitem');
    one!.append(item);
    await until(() => item.role === 'listitem');
    await new Promise(requestAnimationFrame);
    assert.equal(item.role, 'listitem');
    await expect(page).to.be.accessible();
  });

  it('bears the name of its heading, and follows when it changes', async () => {
    const element = await fixture<HTMLElement>(html`
      <galley-related-links
        ><h2 slot="heading">More on Syria</h2>
        ${inside}</galley-related-links
      >
    `);
    if (!navigator.userAgent.includes('Chrome')) return; // no other engine shows its accessibility tree
    assert.isTrue(await has('navigation', 'More on Syria'));
    element.querySelector('h2')!.firstChild!.nodeValue = 'More on Iraq';
    await new Promise(requestAnimationFrame);
    assert.isTrue(await has('navigation', 'More on Iraq'));
  });

  it('has a heading in the reader’s language where the author wrote none', async () => {
    const element = await fixture<RelatedLinksElement>(html`
      <galley-related-links lang="fr">${inside}</galley-related-links>
    `);
    const heading = element.shadowRoot!.querySelector<HTMLElement>('[part="heading"]')!;
    await until(() => heading.textContent === 'Sur le même sujet');
    assert.isTrue(heading.checkVisibility());
    if (navigator.userAgent.includes('Chrome')) assert.isTrue(await has('navigation', 'Sur le même sujet'));
    await expect(element).to.be.accessible();
  });

  it('heads nothing, and is no landmark, as long as there is nothing in it', async () => {
    const empty = `<galley-related-links>
      <template><galley-related-link></galley-related-link></template></galley-related-links>`;
    const plain = await Frame.open({ room: 'related-link', markup: empty });
    const [group] = plain.ours;
    const before = () => drawn(group!, '::before');
    assert.equal(before(), '');
    group!.insertAdjacentHTML('beforeend', '<galley-related-link><a href="/a">A</a></galley-related-link>');
    assert.equal(before(), 'Related stories');
    plain.close();

    const element = await fixture<RelatedLinksElement>(empty);
    await until(() => getComputedStyle(element).display === 'block');
    const heading = element.shadowRoot!.querySelector<HTMLElement>('[part="heading"]')!;
    const chrome = navigator.userAgent.includes('Chrome');
    const stands = async (wanted: boolean) => {
      await until(() => heading.checkVisibility() === wanted);
      await element.updateComplete;
      if (chrome) assert.equal(await has('navigation'), wanted);
    };
    await stands(false);
    const callout = document.createElement('galley-related-link');
    callout.innerHTML = '<a href="/a">A</a>';
    element.append(callout);
    await stands(true);
    callout.remove();
    await stands(false);
  });

  it('takes its name from attributes where the engine knows no other way', async () => {
    const own = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'ariaLabel')!;
    Reflect.deleteProperty(ElementInternals.prototype, 'ariaLabel');
    const element = await fixture(html`
      <galley-related-links
        ><h2 slot="heading">More on Syria</h2>
        ${inside}</galley-related-links
      >
    `);
    assert.equal(element.getAttribute('role'), 'navigation');
    assert.equal(element.getAttribute('aria-label'), 'More on Syria');
    for (const callout of element.querySelectorAll('galley-related-link')) callout.remove();
    await until(() => !element.hasAttribute('role'));
    assert.isFalse(element.hasAttribute('aria-label'));
    Object.defineProperty(ElementInternals.prototype, 'ariaLabel', own);
  });
});
