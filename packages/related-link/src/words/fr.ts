import type { RelatedLinkWords } from '../related-link-element.js';

export default {
  label: 'À lire aussi',
} satisfies Partial<RelatedLinkWords>;
