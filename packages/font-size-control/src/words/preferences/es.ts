import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Ajustes de lectura',
  spacing: 'Interlineado',
  measure: 'Ancho de línea',
  typeface: 'Tipo de letra',
  usual: 'Estándar',
  open: 'Amplio',
  loose: 'Muy amplio',
  narrow: 'Estrecho',
  wide: 'Ancho',
  serif: 'Con serifa',
  sans: 'Sin serifa',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
