import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: '글자 설정',
  spacing: '줄 간격',
  measure: '줄 길이',
  typeface: '글꼴',
  usual: '기본',
  open: '넓게',
  loose: '아주 넓게',
  narrow: '짧게',
  wide: '길게',
  serif: '명조',
  sans: '고딕',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
