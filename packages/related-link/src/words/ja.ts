import type { RelatedLinkWords } from '../related-link-element.js';

export default {
  label: '関連記事',
} satisfies Partial<RelatedLinkWords>;
