import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Tamanho do texto',
  smaller: 'Texto menor',
  larger: 'Texto maior',
  smallest: 'Tamanho mínimo',
  largest: 'Tamanho máximo',
  reset: 'Redefinir',
  letter: 'A',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
