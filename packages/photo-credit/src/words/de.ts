import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Bild vergrößern',
  failed: 'Das Bild konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  reveal: 'Bild zeigen',
  hide: 'Bild verbergen',
  rights: 'Rechte',
  copy: 'Bildnachweis kopieren',
  verify: 'Herkunft prüfen',
} satisfies Partial<PhotoCreditWords>;
