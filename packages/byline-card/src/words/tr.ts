import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Yazan',
  line: 'Yazan: {names}',
  updated: 'Güncelleme:',
  reported: ['haber: {names}', 'Haber'],
  written: ['yazı: {names}', 'Yazı'],
  edited: ['editör: {names}', 'Editör'],
  photographed: ['fotoğraf: {names}', 'Fotoğraf'],
  translated: ['çeviri: {names}', 'Çeviri'],
  contributed: ['katkı: {names}', 'Katkı'],
  then: ', ',
  others: { other: 've {count} kişi daha' },
  fewer: 'Daha az göster',
  account: '{service}: {name}',
  mail: 'E-posta: {name}',
  phone: 'Telefon: {name}',
  feed: 'RSS: {name}',
  site: 'Web sitesi: {name}',
} satisfies Partial<BylineCardWords>;
