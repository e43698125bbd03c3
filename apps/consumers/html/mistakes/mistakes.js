// What the type checker must find in plain JavaScript. No page loads this file.
const link = document.createElement('galley-related-link');
// @ts-expect-error no such layout
link.layout = 'sideways';
// @ts-expect-error no such property
link.headline = 'UN Report';
// @ts-expect-error a number, not a text
document.createElement('galley-byline-card').max = 'three';
// @ts-expect-error the event has no such field
link.addEventListener('galley-related-click', event => event.href);
// @ts-expect-error this event tells of a size, and not of a place
addEventListener('galley-font-size-change', (/** @type {MouseEvent} */ event) => event.clientX);
