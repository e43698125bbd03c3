import { assert } from '@open-wc/testing';
import { withClipboard } from '@galley/tooling/suite';
import { copyToClipboard } from './copy-to-clipboard.js';

const denied = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));

describe('copyToClipboard', () => {
  it('hands over rich text and plain text together, before anything is awaited', async () => {
    const written: ClipboardItem[][] = [];
    const clipboard = { write: (items: ClipboardItem[]) => (written.push(items), Promise.resolve()) };
    const done = await withClipboard(clipboard, () => {
      const result = copyToClipboard('plain', '<b>rich</b>');
      assert.lengthOf(written, 1);
      return result;
    });
    assert.isTrue(done);
    const [item] = written[0]!;
    assert.sameMembers([...item!.types], ['text/plain', 'text/html']);
    assert.equal(await (await item!.getType('text/html')).text(), '<b>rich</b>');
    assert.equal(await (await item!.getType('text/plain')).text(), 'plain');
  });

  it('hands over plain text alone where there is nothing else', async () => {
    const written: ClipboardItem[][] = [];
    const clipboard = { write: (items: ClipboardItem[]) => (written.push(items), Promise.resolve()) };
    await withClipboard(clipboard, () => copyToClipboard('plain'));
    assert.deepEqual([...written[0]![0]!.types], ['text/plain']);
  });

  it('falls back to plain text where rich text is denied', async () => {
    const texts: string[] = [];
    const clipboard = { write: denied, writeText: (text: string) => (texts.push(text), Promise.resolve()) };
    assert.isTrue(await withClipboard(clipboard, () => copyToClipboard('plain', '<b>rich</b>')));
    assert.deepEqual(texts, ['plain']);
  });

  it('falls back to plain text where the browser has no ClipboardItem', async () => {
    const original = window.ClipboardItem;
    const texts: string[] = [];
    Object.assign(window, { ClipboardItem: undefined });
    try {
      const clipboard = { writeText: (text: string) => (texts.push(text), Promise.resolve()) };
      assert.isTrue(await withClipboard(clipboard, () => copyToClipboard('plain', '<b>rich</b>')));
    } finally {
      window.ClipboardItem = original;
    }
    assert.deepEqual(texts, ['plain']);
  });

  it('says so where everything is denied', async () => {
    assert.isFalse(await withClipboard({ write: denied, writeText: denied }, () => copyToClipboard('plain')));
  });

  it('says so where there is no clipboard, as on a page without https', async () => {
    assert.isFalse(await withClipboard(undefined, () => copyToClipboard('plain', 'rich')));
  });
});
