import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Текст',
  line: 'Текст: {names}',
  updated: 'Оновлено',
  reported: ['репортаж: {names}', 'Репортаж'],
  written: ['текст: {names}', 'Текст'],
  edited: ['редагування: {names}', 'Редагування'],
  photographed: ['фото: {names}', 'Фото'],
  translated: ['переклад: {names}', 'Переклад'],
  contributed: ['допомога в підготовці: {names}', 'Допомога в підготовці'],
  then: ', ',
  others: {
    one: 'і ще {count} автор',
    few: 'і ще {count} автори',
    many: 'і ще {count} авторів',
    other: 'і ще {count} автора',
  },
  fewer: 'Згорнути',
  account: '{name} у {service}',
  mail: 'Написати: {name}',
  phone: 'Зателефонувати: {name}',
  feed: 'RSS: {name}',
  site: 'Сайт: {name}',
} satisfies Partial<BylineCardWords>;
