import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: '文字サイズ',
  smaller: '文字を小さく',
  larger: '文字を大きく',
  smallest: '最小サイズ',
  largest: '最大サイズ',
  reset: '標準に戻す',
  letter: 'あ',
  colon: '：',
} satisfies Partial<FontSizeControlWords>;
