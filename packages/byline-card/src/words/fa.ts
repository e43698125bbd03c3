import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'نوشتهٔ',
  line: 'نوشتهٔ {names}',
  updated: 'به‌روزشده در',
  reported: ['گزارش از {names}', 'گزارش'],
  written: ['نوشتهٔ {names}', 'متن'],
  edited: ['ویراستهٔ {names}', 'ویرایش'],
  photographed: ['عکس از {names}', 'عکس'],
  translated: ['ترجمهٔ {names}', 'ترجمه'],
  contributed: ['با همکاری {names}', 'همکاری'],
  then: '، ',
  others: { other: 'و {count} نفر دیگر' },
  fewer: 'نمایش کمتر',
  account: '{name} در {service}',
  mail: 'ایمیل به {name}',
  phone: 'تماس با {name}',
  feed: 'خوراک RSS: {name}',
  site: 'وب‌سایت {name}',
} satisfies Partial<BylineCardWords>;
