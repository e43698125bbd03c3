import { assert } from '@open-wc/testing';

const page = (language: string, body: string) => `<!doctype html><html lang="${language}">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html">
  <title>A publisher’s page</title>
  <link rel="stylesheet" href="/packages/elements/cdn/galley.css">
  <script src="/packages/elements/cdn/galley-head.js"></script>
  <script type="module" src="/packages/elements/cdn/galley.js"></script>
  <body>${body}</body></html>`;

const story = `
  <article>
    <h1>Headline</h1>
    <galley-photo-credit creator="Rodi Said" source="REUTERS">
      <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A map" width="3" height="2"></figure>
    </galley-photo-credit>
    <galley-byline-card><galley-author><a href="/ada">Ada</a></galley-author></galley-byline-card>
    <galley-font-size-control></galley-font-size-control>
    <p>Text</p>
    <galley-related-links><galley-related-link><a href="/more">More</a></galley-related-link></galley-related-links>
    <galley-licensing-footer license="CC-BY-4.0" holder="Ada" year="2018"><p>Terms</p></galley-licensing-footer>
  </article>`;

describe('the CDN files, on a page without a build', () => {
  let frame: HTMLIFrameElement;
  let violations: string[];
  const view = () => frame.contentWindow as Window & typeof globalThis;
  const ours = () =>
    [...view().document.querySelectorAll('*')].filter(one => one.localName.startsWith('galley-'));

  /** Opens a page under a strict policy, and waits until the script has defined all of its tags. */
  async function open(language: string): Promise<void> {
    violations = [];
    frame = document.createElement('iframe');
    frame.srcdoc = page(language, story);
    frame.style.width = '700px';
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    view().document.addEventListener('securitypolicyviolation', event =>
      violations.push(event.violatedDirective),
    );
    await loaded;
    view().document.addEventListener('securitypolicyviolation', event =>
      violations.push(event.violatedDirective),
    );
    await Promise.all(ours().map(one => view().customElements.whenDefined(one.localName)));
    await Promise.all(
      ours().map(one => (one as Element & { updateComplete: Promise<unknown> }).updateComplete),
    );
  }
  afterEach(() => frame.remove());

  it('define every tag, under a strict Content-Security-Policy with Trusted Types', async () => {
    await open('en');
    assert.lengthOf(ours(), 7);
    for (const one of ours()) assert.isAbove(one.shadowRoot?.childElementCount ?? 0, 0, one.localName);
    assert.deepEqual(violations, []);
  });

  it('speak the page’s language from the first moment', async () => {
    await open('fr');
    const label = view()
      .document.querySelector('galley-related-link')!
      .shadowRoot!.querySelector('[part="label"]');
    assert.equal(label!.textContent, 'À lire aussi');
  });

  it('ask nobody but the page’s own server', async () => {
    await open('de');
    const asked = view()
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    assert.isNotEmpty(asked);
    assert.deepEqual(
      asked.filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')),
      [],
    );
  });
});
