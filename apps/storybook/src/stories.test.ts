// Visits every story of the built Storybook: it must render, its play function must pass, axe must find nothing.
import { assert } from '@open-wc/testing';
import type axe from 'axe-core';

const base = '/apps/storybook/storybook-static/';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags: string[];
}
interface Report {
  type: string;
  result?: { violations?: { id: string; nodes: { html: string }[] }[] };
}
interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  off(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: object): void;
}
type Preview = Window & {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
};

const failures = [
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyMissing',
];

const { entries } = (await (await fetch(`${base}index.json`)).json()) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(
  ({ type, tags }) => type === 'story' && !tags.includes('!test'),
);
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

describe('the built Storybook', () => {
  let frame: HTMLIFrameElement;
  let channel: Channel;
  let shown: string;

  const preview = () => frame.contentWindow as Preview;

  async function open(id: string, view: 'story' | 'docs'): Promise<void> {
    frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '1000px', height: '700px', border: '0' });
    frame.src = `${base}iframe.html?id=${id}&viewMode=${view}`;
    document.body.append(frame);
    const done = () =>
      ['finished', 'errored', 'aborted'].includes(
        preview().__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '',
      );
    while (!preview().__STORYBOOK_ADDONS_CHANNEL__ || (view === 'story' && !done())) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    channel = preview().__STORYBOOK_ADDONS_CHANNEL__!;
    shown = id;
  }

  /** Shows a story and waits for what Storybook reports of it. */
  const visit = (storyId: string) =>
    new Promise<{ error?: string; reports?: Report[] }>(resolve => {
      const listening: [string, (payload: never) => void][] = [];
      const finish = (result: { error?: string; reports?: Report[] }) => {
        for (const [event, listener] of listening) channel.off(event, listener);
        resolve(result);
      };
      const on = (event: string, listener: (payload: never) => void) => {
        channel.on(event, listener);
        listening.push([event, listener]);
      };
      for (const event of failures) {
        on(event, (payload: Partial<Error>) =>
          finish({ error: `${event}: ${payload.message ?? JSON.stringify(payload)}` }),
        );
      }
      on('storyFinished', (payload: { storyId: string; reporters: Report[] }) => {
        if (payload.storyId === storyId) finish({ reports: payload.reporters });
      });
      if (storyId === shown) channel.emit('forceRemount', { storyId });
      else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      shown = storyId;
    });

  describe('stories', () => {
    before(async function () {
      this.timeout(60000);
      await open(stories[0]!.id, 'story');
    });
    after(() => frame.remove());

    for (const { id, title, name } of stories) {
      it(`${title} / ${name}`, async () => {
        const { error, reports } = await visit(id);
        assert.isUndefined(error);
        const { document: page, customElements } = preview() as Preview & typeof globalThis;
        const plain = [...page.querySelectorAll('*')].filter(
          ({ localName }) => localName.startsWith('galley-') && !customElements.get(localName),
        );
        assert.isEmpty(plain, 'every tag of ours is defined');
        const axe = reports?.find(({ type }) => type === 'a11y');
        assert.isDefined(axe, 'axe has looked at the story');
        const findings = axe?.result?.violations ?? [];
        assert.deepEqual(
          findings.map(finding => `${finding.id}: ${finding.nodes[0]?.html}`),
          [],
        );
      }).timeout(30000);
    }
  });

  describe('docs pages', () => {
    afterEach(() => frame.remove());

    for (const { id, title } of docs) {
      it(`${title} has a table of its interface, or words`, async () => {
        await open(id, 'docs');
        while (!preview().document.querySelector('.sbdocs-content :is(table, p)')) {
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      }).timeout(30000);
    }
  });

  describe('guides', () => {
    afterEach(() => frame.remove());

    for (const { id, title } of docs.filter(entry => entry.title.startsWith('Guides/'))) {
      it(`${title} is a page that axe finds nothing in`, async () => {
        await open(id, 'docs');
        const page = preview() as Preview & typeof globalThis & { axe: typeof axe };
        while (!page.document.querySelector('#storybook-docs h1')) {
          await new Promise(resolve => setTimeout(resolve, 50));
        }
        await new Promise(resolve => {
          const script = page.document.createElement('script');
          Object.assign(script, { src: '/node_modules/axe-core/axe.min.js', onload: resolve });
          page.document.head.append(script);
        });
        const { violations } = await page.axe.run('#storybook-docs .sbdocs-content');
        assert.deepEqual(
          violations.map(finding => `${finding.id}: ${finding.nodes[0]?.html}`),
          [],
        );
      }).timeout(30000);
    }
  });

  it('asks no other machine for anything', () => {
    const foreign = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, protocol }) => protocol.startsWith('http') && origin !== location.origin);
    assert.deepEqual(foreign.map(String), []);
  });
});
