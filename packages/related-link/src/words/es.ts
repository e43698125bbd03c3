import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'Relacionado',
  heading: 'Noticias relacionadas',
  sponsored: 'Contenido patrocinado',
  article: 'Artículo',
  video: 'Vídeo',
  audio: 'Audio',
  gallery: 'Fotogalería',
  podcast: 'Pódcast',
  live: 'En directo',
  opinion: 'Opinión',
  analysis: 'Análisis',
  interactive: 'Interactivo',
  review: 'Crítica',
  free: 'Gratis',
  registered: 'Gratis con registro',
  subscriber: 'Para suscriptores',
  tab: 'Se abre en una pestaña nueva',
  read: 'Ya leído',
} satisfies Partial<RelatedLinkWords>;
