// The page's own script. Its types are checked by tsc; nothing is compiled.
const article = /** @type {HTMLElement} */ (document.querySelector('#story'));
const desk = /** @type {HTMLFormElement} */ (document.querySelector('form'));

/** @param {string} what */
const hear = what => {
  const line = document.createElement('li');
  line.textContent = what;
  document.querySelector('#heard')?.append(line);
};

// Every event bubbles, so that one listener serves all elements of its kind.
article.addEventListener('galley-image-error', event => hear(`No picture at ${event.image.src}`));
article.addEventListener('galley-author-click', event => hear(`To ${event.link.href}`));
article.addEventListener('galley-related-click', event => hear(`To ${event.link.href}`));
article.addEventListener('galley-republish-open', () => hear('Republish'));
article.addEventListener('galley-font-size-change', ({ from, to, cause }) =>
  hear(`${from} to ${to} by the ${cause}`),
);

// State is handed on as attributes, as in the markup.
desk.addEventListener('change', () => {
  const wanted = new FormData(desk);
  /** @param {string} tag @param {string} name @param {unknown} value */
  const set = (tag, name, value) =>
    article.querySelectorAll(tag).forEach(element => element.setAttribute(name, String(value)));
  set('galley-related-link', 'layout', wanted.get('layout'));
  set('galley-font-size-control', 'variant', wanted.get('variant'));
  set('galley-photo-credit', 'distributable', wanted.has('distributable') ? 'yes' : 'no');
});
desk.querySelector('button')?.addEventListener('click', event => {
  if (article.isConnected) article.remove();
  else desk.after(article);
  /** @type {HTMLButtonElement} */ (event.currentTarget).textContent = article.isConnected ? 'Close' : 'Open';
});
