import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'بازنشر این مقاله',
  closed: 'بازنشر این مقاله ممکن نیست.',
  failed: 'بارگذاری نشد. لطفاً دوباره تلاش کنید.',
  notYet: 'بازنشر این مقاله از {date} آزاد است.',
  ended: 'بازنشر این مقاله تا {date} آزاد بود.',
  firstUnder: 'این مقاله نخستین بار توسط {publisher} با مجوز {license} منتشر شده است.',
  firstBy: 'این مقاله نخستین بار توسط {publisher} منتشر شده است.',
} satisfies Partial<LicensingFooterWords>;
