import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'أعد نشر هذا المقال',
  closed: 'هذا المقال غير متاح لإعادة النشر.',
  failed: 'تعذّر التحميل. يُرجى المحاولة مرة أخرى.',
} satisfies Partial<LicensingFooterWords>;
