import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: '글자 크기',
  smaller: '글자 작게',
  larger: '글자 크게',
  smallest: '가장 작은 크기',
  largest: '가장 큰 크기',
  reset: '기본 크기로',
  letter: '가',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
