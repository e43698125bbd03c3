import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: '转载本文',
  closed: '本文不可转载。',
  failed: '加载失败，请重试。',
  notYet: '本文自{date}起可以转载。',
  ended: '本文的转载期限至{date}为止。',
  firstUnder: '本文由{publisher}依据 {license} 首次发布。',
  firstBy: '本文由{publisher}首次发布。',
} satisfies Partial<LicensingFooterWords>;
