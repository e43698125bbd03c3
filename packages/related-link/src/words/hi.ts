import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'संबंधित ख़बर',
  heading: 'संबंधित ख़बरें',
  sponsored: 'प्रायोजित',
  article: 'लेख',
  video: 'वीडियो',
  audio: 'ऑडियो',
  gallery: 'तस्वीरें',
  podcast: 'पॉडकास्ट',
  live: 'लाइव',
  opinion: 'राय',
  analysis: 'विश्लेषण',
  interactive: 'इंटरैक्टिव',
  review: 'समीक्षा',
  free: 'मुफ़्त',
  registered: 'पंजीकरण पर मुफ़्त',
  subscriber: 'सब्सक्राइबर के लिए',
  tab: 'नए टैब में खुलेगा',
  read: 'पढ़ चुके हैं',
} satisfies Partial<RelatedLinkWords>;
