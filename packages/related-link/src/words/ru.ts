import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'По теме',
  heading: 'Материалы по теме',
  sponsored: 'На правах рекламы',
  article: 'Статья',
  video: 'Видео',
  audio: 'Аудио',
  gallery: 'Фотогалерея',
  podcast: 'Подкаст',
  live: 'Прямой эфир',
  opinion: 'Мнение',
  analysis: 'Аналитика',
  interactive: 'Интерактив',
  review: 'Рецензия',
  free: 'Бесплатно',
  registered: 'Бесплатно после регистрации',
  subscriber: 'Для подписчиков',
  tab: 'Откроется в новой вкладке',
  read: 'Прочитано',
} satisfies Partial<RelatedLinkWords>;
