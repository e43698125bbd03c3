import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'הגדרות טקסט',
  spacing: 'מרווח שורות',
  measure: 'אורך שורה',
  typeface: 'גופן',
  usual: 'רגיל',
  open: 'רחב',
  loose: 'רחב מאוד',
  narrow: 'קצר',
  wide: 'ארוך',
  serif: 'עם תגים',
  sans: 'ללא תגים',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
