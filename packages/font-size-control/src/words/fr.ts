import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Taille du texte',
  smaller: 'Texte plus petit',
  larger: 'Texte plus grand',
  smallest: 'Taille minimale',
  largest: 'Taille maximale',
  reset: 'Réinitialiser',
  letter: 'A',
  colon: '\u00a0: ',
} satisfies Partial<FontSizeControlWords>;
