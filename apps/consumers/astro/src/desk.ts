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

const on = (name: string, listener: (control: HTMLSelectElement & HTMLInputElement) => void) => {
  const control = desk.elements.namedItem(name) as HTMLSelectElement & HTMLInputElement;
  control.addEventListener(control.type === 'button' ? 'click' : 'change', () => listener(control));
};
on('layout', ({ value }) => {
  for (const link of article.querySelectorAll('galley-related-link')) {
    link.layout = value as RelatedLinkElement['layout'];
  }
});
on('variant', ({ value }) => {
  article.querySelector('galley-font-size-control')!.variant = value as FontSizeControlElement['variant'];
});
on('distributable', ({ checked }) => {
  article.querySelector('galley-photo-credit')!.distributable = checked ? 'yes' : 'no';
});
on('shown', button => {
  if (article.isConnected) article.remove();
  else desk.after(article);
  button.textContent = article.isConnected ? 'Close' : 'Open';
});
