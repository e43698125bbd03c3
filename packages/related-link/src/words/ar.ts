import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'ذات صلة',
  heading: 'مواضيع ذات صلة',
  sponsored: 'محتوى مدفوع',
  article: 'مقال',
  video: 'فيديو',
  audio: 'صوت',
  gallery: 'ألبوم صور',
  podcast: 'بودكاست',
  live: 'مباشر',
  opinion: 'رأي',
  analysis: 'تحليل',
  interactive: 'تفاعلي',
  review: 'مراجعة',
  free: 'مجاني',
  registered: 'مجاني بعد التسجيل',
  subscriber: 'للمشتركين',
  tab: 'يُفتح في علامة تبويب جديدة',
  read: 'سبق أن قرأته',
} satisfies Partial<RelatedLinkWords>;
