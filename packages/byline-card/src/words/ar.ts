import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'بقلم',
  line: 'بقلم {names}',
  updated: 'آخر تحديث',
  reported: ['تغطية {names}', 'تغطية'],
  written: ['كتابة {names}', 'كتابة'],
  edited: ['تحرير {names}', 'تحرير'],
  photographed: ['تصوير {names}', 'تصوير'],
  translated: ['ترجمة {names}', 'ترجمة'],
  contributed: ['بمشاركة {names}', 'مشاركة'],
  then: '، ',
  others: {
    one: 'وكاتب آخر',
    two: 'وكاتبين آخرين',
    few: 'و{count} كتّاب آخرين',
    many: 'و{count} كاتبًا آخر',
    other: 'و{count} كاتب آخر',
  },
  fewer: 'عرض أقل',
  account: '{name} على {service}',
  mail: 'مراسلة {name}',
  phone: 'الاتصال بـ{name}',
  feed: 'خلاصات RSS: {name}',
  site: 'موقع {name}',
} satisfies Partial<BylineCardWords>;
