import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Передрукувати цю статтю',
  closed: 'Цю статтю не можна передруковувати.',
  failed: 'Не вдалося завантажити. Спробуйте ще раз.',
  notYet: 'Передрук цієї статті дозволено з {date}.',
  ended: 'Передрук цієї статті було дозволено до {date}.',
  firstUnder: 'Уперше опубліковано: {publisher}, на умовах {license}.',
  firstBy: 'Уперше опубліковано: {publisher}.',
} satisfies Partial<LicensingFooterWords>;
