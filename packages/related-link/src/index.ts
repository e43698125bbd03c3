export { GalleyRelatedClickEvent } from './click-event.js';
export { RelatedLinkElement } from './related-link-element.js';
export { RelatedLinksElement } from './related-links-element.js';
export { GalleyRelatedViewEvent } from './view-event.js';
export type { RelatedLinkAccess, RelatedLinkKind, RelatedLinkWords } from './words.js';
