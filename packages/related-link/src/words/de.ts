import type { RelatedLinkWords } from '../related-link-element.js';

export default {
  label: 'Mehr zum Thema',
} satisfies Partial<RelatedLinkWords>;
