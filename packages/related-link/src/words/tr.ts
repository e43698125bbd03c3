import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'İlgili haber',
  heading: 'İlgili haberler',
  sponsored: 'Sponsorlu içerik',
  article: 'Makale',
  video: 'Video',
  audio: 'Ses',
  gallery: 'Foto galeri',
  podcast: 'Podcast',
  live: 'Canlı',
  opinion: 'Görüş',
  analysis: 'Analiz',
  interactive: 'İnteraktif',
  review: 'Eleştiri',
  free: 'Ücretsiz',
  registered: 'Üyelikle ücretsiz',
  subscriber: 'Abonelere özel',
  tab: 'Yeni sekmede açılır',
  read: 'Okundu',
} satisfies Partial<RelatedLinkWords>;
