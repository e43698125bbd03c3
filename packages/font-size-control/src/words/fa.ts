import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'اندازهٔ متن',
  smaller: 'متن کوچک‌تر',
  larger: 'متن بزرگ‌تر',
  smallest: 'کوچک‌ترین اندازه',
  largest: 'بزرگ‌ترین اندازه',
  reset: 'بازنشانی',
  letter: 'آ',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
