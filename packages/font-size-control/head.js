/* global self */
// For <head>, as a classic script: gives the article what the reader chose before it is first painted: the size, and
// the spacing, measure and typeface that are stored with it. It sets what <galley-font-size-control> would set, on the
// same element, from the same storage, and nothing where the reader chose nothing. Its own tag may name what the
// element is told by attributes:
//   data-for      the id of the article; without it the first <article> of the page
//   data-key      the name in storage, if it is not "galley-text-scale"
//   data-storage  "session" where the element stores for the session
(() => {
  try {
    const page = document;
    const { for: id, key, storage } = page.currentScript.dataset;
    const text = self[(storage || 'local') + 'Storage'].getItem(key || 'galley-text-scale');
    const size = parseFloat(text);
    const apply = news => {
      const target = id ? page.getElementById(id) : page.querySelector('article');
      // Once the page is read, an article that comes later is the element's to find.
      if (target || news.type) observer.disconnect();
      if (target) {
        target.style.setProperty('--galley-text-scale', size / 100);
        target.dataset.galleyTextScale = text;
      }
    };
    // Observers are told before the browser paints what it has read of the page so far.
    const observer = new MutationObserver(apply);
    if (/^[\d.]+( [a-z]+)*$/.test(text) && text != 100 && size >= 50 && size <= 400) {
      observer.observe(page, { childList: true, subtree: true });
      addEventListener('DOMContentLoaded', apply);
    }
  } catch {
    // Storage is denied: nothing can have been chosen.
  }
})();
