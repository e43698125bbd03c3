import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'بقلم',
  line: 'بقلم {names}',
  updated: 'آخر تحديث',
} satisfies Partial<BylineCardWords>;
