import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Розмір тексту',
  smaller: 'Текст дрібніший',
  larger: 'Текст більший',
  smallest: 'Найменший розмір',
  largest: 'Найбільший розмір',
  reset: 'Скинути',
  letter: 'А',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
