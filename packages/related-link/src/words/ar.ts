import type { RelatedLinkWords } from '../related-link-element.js';

export default {
  label: 'ذات صلة',
} satisfies Partial<RelatedLinkWords>;
