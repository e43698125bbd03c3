import type { LaterWords } from '../../later-words.js';

export default {
  close: 'إغلاق',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  copied: 'نُسخت بيانات المصدر',
  notCopied: 'تعذّر نسخ بيانات المصدر.',
  license: 'الترخيص: ',
  reserved: 'جميع الحقوق محفوظة',
  free: 'غير خاضعة لحقوق النشر: يجوز لأيٍّ كان استخدامها لأي غرض.',
  share: 'يجوز نسخها ومشاركتها.',
  adapt: 'يجوز تعديلها.',
  unchanged: 'لا يجوز تغييرها.',
  attribute: 'يجب ذكر اسم صاحبها.',
  noncommercial: 'ليست للاستخدام التجاري.',
  sharealike: 'ما يُشتقّ منها يُنشر بالترخيص نفسه.',
  passOn: 'يجوز إعادة نشرها مع المقال.',
  notPassOn: 'لا يجوز إعادة نشرها مع المقال.',
  acquire: 'الحصول على ترخيص',
} satisfies Partial<LaterWords>;
