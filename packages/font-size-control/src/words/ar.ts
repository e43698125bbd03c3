import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'حجم الخط',
  smaller: 'نص أصغر',
  larger: 'نص أكبر',
  smallest: 'أصغر حجم',
  largest: 'أكبر حجم',
  reset: 'إعادة الضبط',
  letter: 'أ',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
