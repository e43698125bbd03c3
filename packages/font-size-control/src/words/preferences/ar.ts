import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'إعدادات النص',
  spacing: 'تباعد الأسطر',
  measure: 'طول السطر',
  typeface: 'نوع الخط',
  usual: 'افتراضي',
  open: 'واسع',
  loose: 'واسع جدًا',
  narrow: 'قصير',
  wide: 'طويل',
  serif: 'بزوائد',
  sans: 'بلا زوائد',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
