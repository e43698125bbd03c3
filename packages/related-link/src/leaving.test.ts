import { assert, fixture, html, nextFrame } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';
import './define.js';
import type { RelatedLinkElement } from './index.js';
import { pageAt } from './same-page.js';

const here = `${location.pathname}${location.search}`;
/** Callouts below the view, where nobody has seen them. */
const below = async (markup: string) => {
  const page = await fixture<HTMLElement>(`<div><div style="height: 300vh"></div>${markup}<p>End</p></div>`);
  return [...page.querySelectorAll<RelatedLinkElement>('galley-related-link')];
};
const settled = async () => {
  await import('./leaving.js');
  for (let frames = 0; frames < 4; frames++) await nextFrame();
};
const isShown = (callout: Element) => callout.checkVisibility();

describe('a callout that has nothing to lead to', () => {
  afterEach(() => scrollTo(0, 0));

  it('is gone after it has expired, before anybody has seen it', async () => {
    const today = new Date().toLocaleDateString('en-CA'); // the reader’s own day, in ISO’s order
    const [past, soon, lasting] = await below(
      ['2018-09-30', today, '2999-01-01']
        .map(date => `<galley-related-link expires="${date}"><a href="/${date}">A</a></galley-related-link>`)
        .join(''),
    );
    await until(() => !isShown(past!));
    await settled();
    assert.isTrue(isShown(soon!), 'the last day counts');
    assert.isTrue(isShown(lasting!));
  });

  it('comes back when its reason to go is taken away', async () => {
    const [past] = await below(
      '<galley-related-link expires="2018-09-30"><a href="/a">A</a></galley-related-link>',
    );
    await until(() => !isShown(past!));
    past!.removeAttribute('expires');
    await until(() => isShown(past!));
  });

  it('stays where the reader sees it, or has passed it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <galley-related-link expires="2018-09-30"><a href="/a">A</a></galley-related-link>
        <div style="height: 300vh"></div>
        <galley-related-link><a href="/b">B</a></galley-related-link>
      </div>
    `);
    const [above, last] = page.querySelectorAll<RelatedLinkElement>('galley-related-link');
    await settled();
    assert.isTrue(isShown(above!));
    last!.scrollIntoView();
    above!.expires = '2018-09-29';
    last!.expires = '2018-09-29';
    await settled();
    assert.isTrue(isShown(above!));
    assert.isTrue(isShown(last!));
  });

  it('is gone on the page that it leads to, whatever hash and tracking its address has', async () => {
    const join = here.includes('?') ? '&' : '?';
    const [same, tracked, other, unasked] = await below(`
      <galley-related-link hide-if-current><a href="${here}#part">A</a></galley-related-link>
      <galley-related-link hide-if-current><a href="${here}${join}utm_source=x&fbclid=1&mc_cid=2">A</a></galley-related-link>
      <galley-related-link hide-if-current><a href="${here}${join}page=2">A</a></galley-related-link>
      <galley-related-link><a href="${here}">A</a></galley-related-link>`);
    await until(() => !isShown(same!) && !isShown(tracked!));
    assert.isTrue(isShown(other!));
    assert.isTrue(isShown(unasked!));
  });

  it('knows the page by its canonical address too', async () => {
    const canonical = document.createElement('link');
    Object.assign(canonical, { rel: 'canonical', href: 'https://example.com/story' });
    document.head.append(canonical);
    const [callout] = await below(
      '<galley-related-link hide-if-current><a href="https://example.com/story?gclid=1">A</a></galley-related-link>',
    );
    await until(() => !isShown(callout!));
    canonical.remove();
  });

  it('comes back when the page becomes another one, and goes again with it', async () => {
    const [callout] = await below(
      `<galley-related-link hide-if-current><a href="${here}">A</a></galley-related-link>`,
    );
    await until(() => !isShown(callout!));
    history.pushState(null, '', `${here}${here.includes('?') ? '&' : '?'}page=2`);
    try {
      // Where the browser does not say when the page becomes another one, it says so of the reader's steps.
      if (!('navigation' in window)) dispatchEvent(new PopStateEvent('popstate'));
      await until(() => isShown(callout!));
    } finally {
      history.back();
    }
    await until(() => !isShown(callout!));
  });

  it('comes back as a copy, too, which may be given another story', async () => {
    const [callout] = await below(
      `<galley-related-link hide-if-current><a href="${here}">A</a></galley-related-link>`,
    );
    await until(() => !isShown(callout!));
    const copy = callout!.cloneNode(true) as RelatedLinkElement;
    callout!.after(copy);
    await copy.updateComplete;
    assert.isFalse(isShown(copy));
    copy.querySelector('a')!.href = '/another';
    await until(() => isShown(copy));
    assert.deepEqual(copy.getAttributeNames(), ['hide-if-current']);
  });

  it('stays hidden where the author hid it', async () => {
    const [callout] = await below(
      '<galley-related-link hide-if-current hidden><a href="/another">A</a></galley-related-link>',
    );
    await settled();
    callout!.requestUpdate();
    await callout!.updateComplete;
    assert.isFalse(isShown(callout!));
  });

  it('comes back when it is given another story', async () => {
    const [callout] = await below(
      `<galley-related-link hide-if-current><a href="${here}">A</a></galley-related-link>`,
    );
    await until(() => !isShown(callout!));
    callout!.querySelector('a')!.href = '/another';
    await until(() => isShown(callout!));
  });
});

describe('addresses of one page', () => {
  it('differ in hash, tracking and order alone', () => {
    const same = [
      'https://example.com/a?b=1&c=2',
      'https://example.com/a?c=2&b=1#top',
      'https://example.com/a?utm_campaign=x&b=1&c=2&gclid=3&mc_eid=4&igshid=5',
    ];
    assert.lengthOf(new Set(same.map(pageAt)), 1);
    for (const other of [
      'https://example.com/a?b=2&c=2',
      'https://example.com/b?b=1&c=2',
      'https://example.com/a?id=1',
    ])
      assert.notEqual(pageAt(other), pageAt(same[0]!));
    assert.equal(pageAt('https://['), 'https://[');
  });
});

describe('a unique group', () => {
  it('shows everything again when it need not be unique any more', async () => {
    const group = '<galley-related-link><a href="/twice">A</a></galley-related-link>'.repeat(2);
    const [, second] = await below(`<galley-related-links unique>${group}</galley-related-links>`);
    await until(() => !isShown(second!));
    second!.parentElement!.removeAttribute('unique');
    await until(() => isShown(second!));
  });

  const link = (href: string) => `<galley-related-link><a href="${href}">${href}</a></galley-related-link>`;

  it('leaves out what an earlier callout of the page leads to; the first one stays', async () => {
    const [first, repeated, fresh, again] = await below(`
      ${link('/one')}
      <galley-related-links unique>${link('/one?utm_source=x')}${link('/two')}${link('/two#more')}</galley-related-links>`);
    await until(() => !isShown(repeated!) && !isShown(again!));
    assert.isTrue(isShown(first!));
    assert.isTrue(isShown(fresh!));
    assert.equal(again!.textContent, '/two#more', 'its words stay in the page');
  });

  it('shows a callout again when the earlier one is taken out of the page, and not when it is moved', async () => {
    const [first, second] = await below(
      `${link('/one')}<galley-related-links unique>${link('/one')}</galley-related-links>`,
    );
    await until(() => !isShown(second!));
    first!.before(document.createElement('p'));
    first!.parentElement!.prepend(first!);
    await settled();
    assert.isFalse(isShown(second!));
    first!.remove();
    await until(() => isShown(second!));
  });

  it('is gone with its heading when nothing is left in it', async () => {
    const callouts = await below(
      `${link('/one')}<galley-related-links unique>${link('/one')}</galley-related-links>`,
    );
    await until(() => !isShown(callouts[1]!.parentElement!));
  });

  it('drops nothing unless it is asked to', async () => {
    const callouts = await below(
      `<galley-related-links>${link('/one')}${link('/one')}</galley-related-links>`,
    );
    await settled();
    assert.isTrue(callouts.every(isShown));
  });
});
