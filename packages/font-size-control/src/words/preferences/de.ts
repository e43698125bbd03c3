import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Textdarstellung',
  spacing: 'Zeilenabstand',
  measure: 'Zeilenlänge',
  typeface: 'Schriftart',
  usual: 'Standard',
  open: 'Weit',
  loose: 'Sehr weit',
  narrow: 'Kurz',
  wide: 'Lang',
  serif: 'Mit Serifen',
  sans: 'Ohne Serifen',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
