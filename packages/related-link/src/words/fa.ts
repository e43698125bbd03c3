import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'مطلب مرتبط',
  heading: 'مطالب مرتبط',
  sponsored: 'محتوای تبلیغاتی',
  article: 'مقاله',
  video: 'ویدیو',
  audio: 'صوتی',
  gallery: 'گزارش تصویری',
  podcast: 'پادکست',
  live: 'زنده',
  opinion: 'دیدگاه',
  analysis: 'تحلیل',
  interactive: 'تعاملی',
  review: 'نقد',
  free: 'رایگان',
  registered: 'رایگان با ثبت‌نام',
  subscriber: 'ویژهٔ مشترکان',
  tab: 'در زبانهٔ تازه باز می‌شود',
  read: 'قبلاً خوانده‌اید',
} satisfies Partial<RelatedLinkWords>;
