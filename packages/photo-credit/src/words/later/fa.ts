import type { LaterWords } from '../../later-words.js';

export default {
  close: 'بستن',
  previous: 'تصویر قبلی',
  next: 'تصویر بعدی',
  copied: 'نام عکاس و منبع کپی شد',
  notCopied: 'کپی نام عکاس و منبع ممکن نشد.',
  license: 'پروانه: ',
  reserved: 'همهٔ حقوق محفوظ است',
  free: 'بدون حق نشر: هر کس می‌تواند برای هر کاری از آن استفاده کند.',
  share: 'کپی و هم‌رسانی آن مجاز است.',
  adapt: 'تغییر و اقتباس از آن مجاز است.',
  unchanged: 'تغییر آن مجاز نیست.',
  attribute: 'نام پدیدآور باید ذکر شود.',
  noncommercial: 'نه برای استفادهٔ تجاری.',
  sharealike: 'آثار برگرفته باید با همین پروانه منتشر شوند.',
  passOn: 'بازنشر آن همراه با مقاله مجاز است.',
  notPassOn: 'بازنشر آن همراه با مقاله مجاز نیست.',
  acquire: 'دریافت پروانه',
} satisfies Partial<LaterWords>;
