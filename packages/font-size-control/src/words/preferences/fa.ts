import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'تنظیمات متن',
  spacing: 'فاصلهٔ سطرها',
  measure: 'طول سطر',
  typeface: 'نوع قلم',
  usual: 'پیش‌فرض',
  open: 'باز',
  loose: 'خیلی باز',
  narrow: 'کوتاه',
  wide: 'بلند',
  serif: 'سریف‌دار',
  sans: 'بدون سریف',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
