import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Перепечатать эту статью',
  closed: 'Эту статью нельзя перепечатывать.',
  failed: 'Не удалось загрузить. Попробуйте ещё раз.',
  notYet: 'Перепечатка этой статьи разрешена с {date}.',
  ended: 'Перепечатка этой статьи была разрешена до {date}.',
  firstUnder: 'Впервые опубликовано: {publisher}, на условиях {license}.',
  firstBy: 'Впервые опубликовано: {publisher}.',
} satisfies Partial<LicensingFooterWords>;
