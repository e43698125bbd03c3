import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Por',
  line: 'Por {names}',
  updated: 'Actualizado',
} satisfies Partial<BylineCardWords>;
