import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: '文字设置',
  spacing: '行距',
  measure: '行宽',
  typeface: '字体',
  usual: '标准',
  open: '较宽',
  loose: '很宽',
  narrow: '较窄',
  wide: '较宽',
  serif: '宋体',
  sans: '黑体',
  colon: '：',
} satisfies Partial<PreferenceWords>;
