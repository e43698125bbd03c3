import { element } from './element.js';

element(
  'hand-card',
  `:host { display: flex; flex-direction: column; gap: 0.25rem; padding-block: 0.75rem; margin-block: 1.25rem; border-block: 1px solid #ccc; line-height: 1.35 }
  span, time { font: 0.8125rem/1.35 system-ui, sans-serif; color: #555 }
  .label { font-weight: 600 }
  a { color: inherit; font-weight: 600; font-size: 1.0625em; text-decoration: none }
  p { margin: 0 }`,
  '<span class="label">Related</span><span data-text="kicker"></span><a data-href data-text="title"></a><p data-text="description"></p><time data-text="date"></time>',
);
