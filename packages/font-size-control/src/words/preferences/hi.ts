import type { PreferenceWords } from '../../preference-words.js';

export default {
  settings: 'पाठ की सेटिंग',
  spacing: 'पंक्तियों की दूरी',
  measure: 'पंक्ति की लंबाई',
  typeface: 'अक्षर-शैली',
  usual: 'सामान्य',
  open: 'अधिक',
  loose: 'बहुत अधिक',
  narrow: 'छोटी',
  wide: 'लंबी',
  serif: 'सेरिफ़',
  sans: 'सैन्स सेरिफ़',
  colon: ': ',
} satisfies Partial<PreferenceWords>;
