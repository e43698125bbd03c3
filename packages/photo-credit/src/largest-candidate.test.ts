import { assert } from '@open-wc/testing';
import { largestCandidate } from './largest-candidate.js';

/** A picture as the browser has chosen it. `currentSrc` cannot be written, so it is put over the real one. */
function picture(markup: string, shown: string): HTMLImageElement {
  const image = new DOMParser().parseFromString(markup, 'text/html').querySelector('img')!;
  Object.defineProperty(image, 'currentSrc', { value: new URL(shown, location.href).href });
  return image;
}
const largest = (markup: string, shown: string) =>
  largestCandidate(picture(markup, shown)).replace(location.origin, '');

describe('the largest candidate', () => {
  it('is the widest', () => {
    assert.equal(largest('<img srcset="/a.jpg 300w, /b.jpg 2400w,/c.jpg 900w">', '/a.jpg'), '/b.jpg');
  });
  it('is the densest', () => {
    assert.equal(largest('<img srcset="/a.jpg, /b.jpg 1.5x, /c.jpg 3x">', '/a.jpg'), '/c.jpg');
  });
  it('may have commas in its address', () => {
    assert.equal(
      largest('<img srcset="/w_300,q_5/a.jpg 300w, /w_900,q_5/a.jpg 900w">', '/w_300,q_5/a.jpg'),
      '/w_900,q_5/a.jpg',
    );
  });
  it('is looked for in the source that is in use', () => {
    const markup = `<picture>
      <source srcset="/wide.avif 900w, /wider.avif 1800w">
      <source srcset="/tall.jpg 800w, /taller.jpg 1600w">
      <img src="/a.jpg" srcset="/b.jpg 5000w">
    </picture>`;
    assert.equal(largest(markup, '/tall.jpg'), '/taller.jpg');
  });
  it('is what is shown where nothing else is on offer', () => {
    assert.equal(largest('<img src="/a.jpg">', '/a.jpg'), '/a.jpg');
    assert.equal(largest('<img src="/a.jpg" srcset="/b.jpg 900w">', '/a.jpg'), '/a.jpg');
    assert.equal(largest('<img srcset=" , 5q, http://[ 900w, /a.jpg 1w">', '/a.jpg'), '/a.jpg');
  });
});
