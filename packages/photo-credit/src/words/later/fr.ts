import type { LaterWords } from '../../later-words.js';

export default {
  close: 'Fermer',
  previous: 'Image précédente',
  next: 'Image suivante',
  copied: 'Crédit copié',
  notCopied: 'Le crédit n’a pas pu être copié.',
  license: 'Licence\u00a0: ',
  reserved: 'Tous droits réservés',
  free: 'Libre de droits d’auteur\u00a0: chacun peut l’utiliser à toute fin.',
  share: 'Vous pouvez la copier et la partager.',
  adapt: 'Vous pouvez l’adapter.',
  unchanged: 'Elle ne doit pas être modifiée.',
  attribute: 'L’auteur doit être cité.',
  noncommercial: 'Pas d’utilisation commerciale.',
  sharealike: 'Les œuvres dérivées doivent porter la même licence.',
  passOn: 'Elle peut être reprise avec l’article.',
  notPassOn: 'Elle ne peut pas être reprise avec l’article.',
  acquire: 'Obtenir une licence',
} satisfies Partial<LaterWords>;
