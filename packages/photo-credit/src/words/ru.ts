import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Увеличить изображение',
  failed: 'Не удалось загрузить изображение.',
  retry: 'Повторить попытку',
  reveal: 'Показать изображение',
  hide: 'Скрыть изображение',
  rights: 'Права',
  copy: 'Скопировать авторство',
  verify: 'Проверить происхождение',
} satisfies Partial<PhotoCreditWords>;
