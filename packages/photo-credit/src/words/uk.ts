import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Збільшити зображення',
  failed: 'Не вдалося завантажити зображення.',
  retry: 'Спробувати ще раз',
  reveal: 'Показати зображення',
  hide: 'Приховати зображення',
  rights: 'Права',
  copy: 'Скопіювати авторство',
  verify: 'Перевірити походження',
} satisfies Partial<PhotoCreditWords>;
