import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'Mehr zum Thema',
  heading: 'Weitere Artikel zum Thema',
  sponsored: 'Anzeige',
  article: 'Artikel',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Bildstrecke',
  podcast: 'Podcast',
  live: 'Live',
  opinion: 'Meinung',
  analysis: 'Analyse',
  interactive: 'Interaktiv',
  review: 'Kritik',
  free: 'Kostenlos',
  registered: 'Kostenlos mit Registrierung',
  subscriber: 'Für Abonnenten',
  tab: 'Öffnet sich in neuem Tab',
  read: 'Bereits gelesen',
} satisfies Partial<RelatedLinkWords>;
