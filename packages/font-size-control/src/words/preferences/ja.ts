import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: '表示設定',
  spacing: '行間',
  measure: '行の長さ',
  typeface: '書体',
  usual: '標準',
  open: '広め',
  loose: 'とても広め',
  narrow: '短め',
  wide: '長め',
  serif: '明朝体',
  sans: 'ゴシック体',
  colon: '：',
} satisfies Partial<PreferenceWords>;
