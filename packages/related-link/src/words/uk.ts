import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'Читайте також',
  heading: 'Матеріали за темою',
  sponsored: 'На правах реклами',
  article: 'Стаття',
  video: 'Відео',
  audio: 'Аудіо',
  gallery: 'Фотогалерея',
  podcast: 'Подкаст',
  live: 'Наживо',
  opinion: 'Думка',
  analysis: 'Аналітика',
  interactive: 'Інтерактив',
  review: 'Рецензія',
  free: 'Безплатно',
  registered: 'Безплатно після реєстрації',
  subscriber: 'Для передплатників',
  tab: 'Відкриється в новій вкладці',
  read: 'Прочитано',
} satisfies Partial<RelatedLinkWords>;
