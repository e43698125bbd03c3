import type { RelatedLinkWords } from '../related-link-element.js';

export default {
  label: 'Relacionado',
} satisfies Partial<RelatedLinkWords>;
