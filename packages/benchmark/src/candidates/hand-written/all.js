import './card.js';
import { element } from './element.js';

const small = 'font: 0.8125rem/1.35 system-ui, sans-serif; color: #555';

element(
  'hand-byline',
  `:host { display: block; padding-block: 0.75rem; margin-block: 1.25rem; border-block: 1px solid #ccc; line-height: 1.35 }
  .by, .role, time { display: block; ${small} }
  a { color: inherit; font-weight: 600; text-decoration: none }`,
  '<span class="by">By</span><a rel="author" data-href data-text="name"></a><span class="role" data-text="role"></span><img alt="" width="184" height="40"><time data-text="date"></time>',
).prototype.draw = function (root) {
  root.querySelector('img').src = this.getAttribute('logo');
};

element(
  'hand-figure',
  `:host { display: block; margin: 0 0 1.75rem }
  figure { margin: 0 }
  img { display: block; inline-size: 100%; block-size: auto }
  figcaption { font: 0.875rem/1.4 system-ui, sans-serif; margin-block-start: 0.5rem }
  cite { display: block; font-style: normal; color: #555 }`,
  '<figure><img width="1200" height="800"><figcaption><span data-text="caption"></span><cite data-text="credit"></cite></figcaption></figure>',
).prototype.draw = function (root) {
  Object.assign(root.querySelector('img'), { src: this.getAttribute('src'), alt: this.getAttribute('alt') });
};

element(
  'hand-size',
  `:host { display: flex; gap: 0.5rem; align-items: center; ${small} }`,
  '<span data-text="label"></span>',
).prototype.draw = function (root) {
  const article = this.closest('article');
  for (const [index, step] of this.getAttribute('steps').split(',').entries()) {
    const button = document.createElement('button');
    button.textContent = step;
    button.addEventListener('click', () => (article.style.fontSize = `${[90, 100, 125][index]}%`));
    root.append(button);
  }
};

element(
  'hand-licence',
  `:host { display: block; border-block-start: 1px solid #ccc; padding-block: 1rem; ${small} }`,
  '<p>© <span data-text="year"></span> <span data-text="holder"></span></p><p><slot></slot></p><button>Republish this article</button>',
).prototype.draw = function (root) {
  root
    .querySelector('button')
    .addEventListener('click', () => navigator.clipboard.writeText(this.closest('article').innerHTML));
};
