import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Agrandir l’image',
  failed: 'L’image n’a pas pu être chargée.',
  retry: 'Réessayer',
  reveal: 'Afficher l’image',
  hide: 'Masquer l’image',
  rights: 'Droits',
  copy: 'Copier le crédit',
  verify: 'Vérifier l’origine',
} satisfies Partial<PhotoCreditWords>;
