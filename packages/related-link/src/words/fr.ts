import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'À lire aussi',
  heading: 'Sur le même sujet',
  sponsored: 'Contenu sponsorisé',
  article: 'Article',
  video: 'Vidéo',
  audio: 'Audio',
  gallery: 'Diaporama',
  podcast: 'Podcast',
  live: 'En direct',
  opinion: 'Opinion',
  analysis: 'Analyse',
  interactive: 'Interactif',
  review: 'Critique',
  free: 'En accès libre',
  registered: 'Gratuit sur inscription',
  subscriber: 'Réservé aux abonnés',
  tab: 'S’ouvre dans un nouvel onglet',
  read: 'Déjà lu',
} satisfies Partial<RelatedLinkWords>;
