import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Размер текста',
  smaller: 'Текст мельче',
  larger: 'Текст крупнее',
  smallest: 'Самый мелкий',
  largest: 'Самый крупный',
  reset: 'Сбросить',
  letter: 'А',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
