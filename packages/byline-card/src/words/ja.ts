import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: '文',
  line: '{names}（文）',
  updated: '更新',
} satisfies Partial<BylineCardWords>;
