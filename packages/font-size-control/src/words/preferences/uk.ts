import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Параметри тексту',
  spacing: 'Міжрядковий інтервал',
  measure: 'Довжина рядка',
  typeface: 'Шрифт',
  usual: 'Як на сайті',
  open: 'Більше',
  loose: 'Ще більше',
  narrow: 'Коротше',
  wide: 'Довше',
  serif: 'Із засічками',
  sans: 'Без засічок',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
