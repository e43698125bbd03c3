import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'أعد نشر هذا المقال',
  closed: 'هذا المقال غير متاح لإعادة النشر.',
  failed: 'تعذّر التحميل. يُرجى المحاولة مرة أخرى.',
  notYet: 'يمكن إعادة نشر هذا المقال ابتداءً من {date}.',
  ended: 'كان من الممكن إعادة نشر هذا المقال حتى {date}.',
  firstUnder: 'نشرت {publisher} هذا المقال أولاً بموجب {license}.',
  firstBy: 'نشرت {publisher} هذا المقال أولاً.',
} satisfies Partial<LicensingFooterWords>;
