import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'מאת',
  line: 'מאת {names}',
  updated: 'עודכן:',
  reported: ['דיווח: {names}', 'דיווח'],
  written: ['כתיבה: {names}', 'כתיבה'],
  edited: ['עריכה: {names}', 'עריכה'],
  photographed: ['צילום: {names}', 'צילום'],
  translated: ['תרגום: {names}', 'תרגום'],
  contributed: ['בהשתתפות {names}', 'השתתפות'],
  then: ', ',
  others: { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
  fewer: 'הצגת פחות',
  account: '{name} ב־{service}',
  mail: 'דוא״ל אל {name}',
  phone: 'טלפון אל {name}',
  feed: 'RSS: {name}',
  site: 'האתר של {name}',
} satisfies Partial<BylineCardWords>;
