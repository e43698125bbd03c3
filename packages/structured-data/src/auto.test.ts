import { assert } from '@open-wc/testing';
import { until } from '@galley/tooling/suite';

// A real page: Firefox does not take a srcdoc page for one of the same origin when a policy says 'self'.
const address = new URL('../test/news-page.html', import.meta.url).href;

describe('auto.js, on a page under a strict policy and Trusted Types', () => {
  let frame: HTMLIFrameElement;
  const violations: string[] = [];
  const page = () => frame.contentDocument!;
  const scripts = () => [...page().querySelectorAll('script[type="application/ld+json"]')];
  const data = () => JSON.parse(scripts()[0]?.textContent ?? '{}') as Record<string, unknown>;

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    page().addEventListener('securitypolicyviolation', event =>
      violations.push(`${event.violatedDirective} ${event.sample}`),
    );
    await until(() => scripts().length > 0);
  });
  after(() => frame.remove());

  it('adds the article’s data', () => {
    assert.lengthOf(scripts(), 1);
    assert.equal(data()['headline'], 'Assault Against Final Stronghold');
    assert.equal(data()['datePublished'], '2018-09-11');
    assert.deepEqual(data()['author'], [
      { '@type': 'Person', name: 'Will Racke', url: 'https://example.com/will' },
    ]);
    assert.deepEqual(data()['mainEntityOfPage'], {
      '@type': 'WebPage',
      '@id': 'https://example.com/world/hajin',
    });
  });

  it('keeps them current, markup in a headline included', async () => {
    page().querySelector('h1')!.textContent = '</script><script>alert(1)</script>';
    await until(() => data()['headline'] !== 'Assault Against Final Stronghold');
    assert.equal(data()['headline'], '</script><script>alert(1)</script>');
    assert.lengthOf(scripts(), 1);
  });

  it('breaks no rule of the policy', () => {
    assert.deepEqual(violations, []);
  });

  it('and the page would have noticed, where the browser knows Trusted Types', async () => {
    if (!('trustedTypes' in frame.contentWindow!)) return;
    assert.throws(() => (page().createElement('script').textContent = '{}'));
    await until(() => violations.length > 0);
  });
});
