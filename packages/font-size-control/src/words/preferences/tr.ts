import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'Metin ayarları',
  spacing: 'Satır aralığı',
  measure: 'Satır uzunluğu',
  typeface: 'Yazı tipi',
  usual: 'Standart',
  open: 'Geniş',
  loose: 'Çok geniş',
  narrow: 'Kısa',
  wide: 'Uzun',
  serif: 'Tırnaklı',
  sans: 'Tırnaksız',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
