export {
  GalleyRelatedClickEvent,
  RelatedLinkElement,
  type RelatedLinkWords,
} from './related-link-element.js';
export { RelatedLinksElement } from './related-links-element.js';
