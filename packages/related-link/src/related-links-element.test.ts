import { assert, expect, fixture, html } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';
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

  it('takes its name from attributes where the engine knows no other way', async () => {
    const own = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'ariaLabel')!;
    Reflect.deleteProperty(ElementInternals.prototype, 'ariaLabel');
    const element = await fixture(html`
      <galley-related-links
        ><h2 slot="heading">More on Syria</h2>
        ${inside}</galley-related-links
      >
    `);
    Object.defineProperty(ElementInternals.prototype, 'ariaLabel', own);
    assert.equal(element.getAttribute('role'), 'navigation');
    assert.equal(element.getAttribute('aria-label'), 'More on Syria');
  });
});
