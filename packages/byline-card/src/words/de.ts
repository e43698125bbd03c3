import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Von',
  line: 'Von {names}',
  updated: 'Aktualisiert',
} satisfies Partial<BylineCardWords>;
