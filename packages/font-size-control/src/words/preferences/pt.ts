import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Ajustes do texto',
  spacing: 'Espaço entre linhas',
  measure: 'Largura da linha',
  typeface: 'Tipo de letra',
  usual: 'Padrão',
  open: 'Amplo',
  loose: 'Muito amplo',
  narrow: 'Estreita',
  wide: 'Larga',
  serif: 'Com serifa',
  sans: 'Sem serifa',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
