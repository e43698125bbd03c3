export { AuthorElement, GalleyAuthorClickEvent } from './author-element.js';
export { BylineCardElement, type BylineCardWords } from './byline-card-element.js';
export type { Credit } from './persons.js';
export { GalleyFollowToggleEvent } from './follow.js';
