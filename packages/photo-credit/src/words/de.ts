import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Bild vergrößern',
  close: 'Schließen',
  failed: 'Das Bild konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
} satisfies Partial<PhotoCreditWords>;
