import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'تكبير الصورة',
  close: 'إغلاق',
  failed: 'تعذّر تحميل الصورة.',
  retry: 'إعادة المحاولة',
} satisfies Partial<PhotoCreditWords>;
