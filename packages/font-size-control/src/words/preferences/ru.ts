import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Настройки текста',
  spacing: 'Межстрочный интервал',
  measure: 'Длина строки',
  typeface: 'Шрифт',
  usual: 'Как на сайте',
  open: 'Больше',
  loose: 'Ещё больше',
  narrow: 'Короче',
  wide: 'Длиннее',
  serif: 'С засечками',
  sans: 'Без засечек',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
