import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: '文字大小',
  smaller: '缩小文字',
  larger: '放大文字',
  smallest: '最小字号',
  largest: '最大字号',
  reset: '恢复默认',
  letter: '文',
  colon: '：',
} satisfies Partial<FontSizeControlWords>;
