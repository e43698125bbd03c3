import '@galley/elements/define.js';
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';

const article = document.querySelector<HTMLElement>('#story')!;
const desk = document.querySelector('form')!;

const hear = (what: string) => {
  const line = document.createElement('li');
  line.textContent = what;
  document.querySelector('#heard')!.append(line);
};

// Every event bubbles, so that one listener serves all elements of its kind.
article.addEventListener('galley-image-error', event => hear(`No picture at ${event.image.src}`));
article.addEventListener('galley-author-click', event => hear(`To ${event.link.href}`));
article.addEventListener('galley-related-click', event => hear(`To ${event.link.href}`));
article.addEventListener('galley-republish-open', () => hear('Republish'));
article.addEventListener('galley-font-size-change', ({ from, to, cause }) =>
  hear(`${from} to ${to} by the ${cause}`),
);

desk.addEventListener('change', () => {
  const wanted = new FormData(desk);
  for (const link of article.querySelectorAll('galley-related-link')) {
    link.layout = wanted.get('layout') as RelatedLinkElement['layout'];
  }
  const control = article.querySelector('galley-font-size-control')!;
  control.variant = wanted.get('variant') as FontSizeControlElement['variant'];
  const picture = article.querySelector('galley-photo-credit')!;
  picture.distributable = wanted.has('distributable') ? 'yes' : 'no';
});
desk.querySelector('button')!.addEventListener('click', ({ currentTarget }) => {
  if (article.isConnected) article.remove();
  else desk.after(article);
  (currentTarget as HTMLButtonElement).textContent = article.isConnected ? 'Close' : 'Open';
});
