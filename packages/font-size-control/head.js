// For <head>, as a classic script: gives the article the size that the reader chose before it is first painted.
// It sets what <galley-font-size-control> would set, on the same element, from the same storage, and nothing
// where the reader chose nothing. Its own tag may name what the element is told by attributes:
//   data-for      the id of the article; without it the first <article> of the page
//   data-key      the name in storage, if it is not "galley-text-scale"
//   data-storage  "session" where the element stores for the session
(() => {
  try {
    const page = document;
    const { for: id, key, storage } = page.currentScript.dataset;
    const size = +globalThis[(storage || 'local') + 'Storage'].getItem(key || 'galley-text-scale');
    const apply = () => {
      const target = id ? page.getElementById(id) : page.querySelector('article');
      if (target) {
        observer.disconnect();
        target.style.setProperty('--galley-text-scale', size / 100);
        target.dataset.galleyTextScale = size;
      }
    };
    // Observers are told before the browser paints what it has read of the page so far.
    const observer = new MutationObserver(apply);
    if (size >= 50 && size <= 400 && size != 100) {
      observer.observe(page, { childList: true, subtree: true });
      page.addEventListener('DOMContentLoaded', () => {
        apply();
        // An article that comes later is the element's to find.
        observer.disconnect();
      });
    }
  } catch {
    // Storage is denied: nothing can have been chosen.
  }
})();
