export { GalleyRelatedClickEvent, GalleyRelatedViewEvent } from './events.js';
export { RelatedLinkElement } from './related-link-element.js';
export { RelatedLinksElement } from './related-links-element.js';
export type { RelatedLinkAccess, RelatedLinkKind, RelatedLinkWords } from './words.js';
