import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'Schriftgröße',
  smaller: 'Text kleiner',
  larger: 'Text größer',
  smallest: 'Kleinste Schrift',
  largest: 'Größte Schrift',
  reset: 'Zurücksetzen',
  letter: 'A',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
