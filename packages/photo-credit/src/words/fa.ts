import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'بزرگ‌نمایی تصویر',
  failed: 'تصویر بارگذاری نشد.',
  retry: 'تلاش دوباره',
  reveal: 'نمایش تصویر',
  hide: 'پنهان کردن تصویر',
  rights: 'حقوق',
  copy: 'کپی نام عکاس و منبع',
  verify: 'بررسی اصالت',
} satisfies Partial<PhotoCreditWords>;
