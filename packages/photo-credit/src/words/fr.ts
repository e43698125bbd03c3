import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Agrandir l’image',
  close: 'Fermer',
  failed: 'L’image n’a pas pu être chargée.',
  retry: 'Réessayer',
} satisfies Partial<PhotoCreditWords>;
