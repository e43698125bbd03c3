import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Bu haberi yeniden yayımlayın',
  closed: 'Bu haber yeniden yayımlanamaz.',
  failed: 'Yüklenemedi. Lütfen yeniden deneyin.',
  notYet: 'Bu haber şu tarihten itibaren yeniden yayımlanabilir: {date}.',
  ended: 'Bu haberin yeniden yayımlanabileceği son tarih: {date}.',
  firstUnder: 'Bu haber ilk olarak {publisher} tarafından {license} ile yayımlandı.',
  firstBy: 'Bu haber ilk olarak {publisher} tarafından yayımlandı.',
} satisfies Partial<LicensingFooterWords>;
