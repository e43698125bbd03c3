import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'تكبير الصورة',
  failed: 'تعذّر تحميل الصورة.',
  retry: 'إعادة المحاولة',
  reveal: 'إظهار الصورة',
  hide: 'إخفاء الصورة',
  rights: 'الحقوق',
  copy: 'نسخ بيانات المصدر',
  verify: 'التحقّق من المنشأ',
} satisfies Partial<PhotoCreditWords>;
