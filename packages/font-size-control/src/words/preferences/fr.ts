import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Réglages du texte',
  spacing: 'Interligne',
  measure: 'Longueur de ligne',
  typeface: 'Police',
  usual: 'Standard',
  open: 'Large',
  loose: 'Très large',
  narrow: 'Courte',
  wide: 'Longue',
  serif: 'Avec empattements',
  sans: 'Sans empattements',
  colon: '\u00a0: ',
} satisfies Partial<PreferenceWords>;
