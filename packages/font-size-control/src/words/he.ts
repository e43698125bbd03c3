import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'גודל הטקסט',
  smaller: 'טקסט קטן יותר',
  larger: 'טקסט גדול יותר',
  smallest: 'הגודל הקטן ביותר',
  largest: 'הגודל הגדול ביותר',
  reset: 'איפוס',
  letter: 'א',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
