import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Tamaño del texto',
  smaller: 'Texto más pequeño',
  larger: 'Texto más grande',
  smallest: 'Tamaño mínimo',
  largest: 'Tamaño máximo',
  reset: 'Restablecer',
  letter: 'A',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
