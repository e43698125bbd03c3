import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Görseli büyüt',
  failed: 'Görsel yüklenemedi.',
  retry: 'Yeniden dene',
  reveal: 'Görseli göster',
  hide: 'Görseli gizle',
  rights: 'Haklar',
  copy: 'Künyeyi kopyala',
  verify: 'Kaynağını doğrula',
} satisfies Partial<PhotoCreditWords>;
