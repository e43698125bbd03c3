import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Yazı boyutu',
  smaller: 'Yazıyı küçült',
  larger: 'Yazıyı büyüt',
  smallest: 'En küçük boyut',
  largest: 'En büyük boyut',
  reset: 'Sıfırla',
  letter: 'A',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
