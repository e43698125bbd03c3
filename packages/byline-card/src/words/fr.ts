import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Par',
  line: 'Par {names}',
  updated: 'Mis à jour le',
} satisfies Partial<BylineCardWords>;
