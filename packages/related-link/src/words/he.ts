import type { RelatedLinkWords } from '../words.js';

export default {
  label: 'עוד בנושא',
  heading: 'כתבות נוספות בנושא',
  sponsored: 'תוכן ממומן',
  article: 'כתבה',
  video: 'וידאו',
  audio: 'אודיו',
  gallery: 'גלריית תמונות',
  podcast: 'פודקאסט',
  live: 'שידור חי',
  opinion: 'דעה',
  analysis: 'פרשנות',
  interactive: 'אינטראקטיבי',
  review: 'ביקורת',
  free: 'ללא תשלום',
  registered: 'ללא תשלום, בהרשמה',
  subscriber: 'למנויים',
  tab: 'נפתח בלשונית חדשה',
  read: 'כבר נקרא',
} satisfies Partial<RelatedLinkWords>;
