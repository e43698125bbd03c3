import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Текст',
  line: 'Текст: {names}',
  updated: 'Обновлено',
  reported: ['репортаж: {names}', 'Репортаж'],
  written: ['текст: {names}', 'Текст'],
  edited: ['редактура: {names}', 'Редактура'],
  photographed: ['фото: {names}', 'Фото'],
  translated: ['перевод: {names}', 'Перевод'],
  contributed: ['помощь в подготовке: {names}', 'Помощь в подготовке'],
  then: ', ',
  others: {
    one: 'и ещё {count} автор',
    few: 'и ещё {count} автора',
    many: 'и ещё {count} авторов',
    other: 'и ещё {count} автора',
  },
  fewer: 'Свернуть',
  account: '{name} в {service}',
  mail: 'Написать: {name}',
  phone: 'Позвонить: {name}',
  feed: 'RSS: {name}',
  site: 'Сайт: {name}',
} satisfies Partial<BylineCardWords>;
