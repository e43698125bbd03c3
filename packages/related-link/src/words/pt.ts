import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'Leia também',
  heading: 'Notícias relacionadas',
  sponsored: 'Conteúdo patrocinado',
  article: 'Artigo',
  video: 'Vídeo',
  audio: 'Áudio',
  gallery: 'Galeria de fotos',
  podcast: 'Podcast',
  live: 'Ao vivo',
  opinion: 'Opinião',
  analysis: 'Análise',
  interactive: 'Interativo',
  review: 'Crítica',
  free: 'Gratuito',
  registered: 'Gratuito com cadastro',
  subscriber: 'Para assinantes',
  tab: 'Abre em nova aba',
  read: 'Já lido',
} satisfies Partial<RelatedLinkWords>;
