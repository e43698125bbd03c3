import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Diesen Artikel nachdrucken',
  closed: 'Dieser Artikel ist nicht zum Nachdruck freigegeben.',
  failed: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  notYet: 'Dieser Artikel darf ab dem {date} nachgedruckt werden.',
  ended: 'Dieser Artikel durfte bis zum {date} nachgedruckt werden.',
  firstUnder: 'Dieser Artikel ist zuerst bei {publisher} unter {license} erschienen.',
  firstBy: 'Dieser Artikel ist zuerst bei {publisher} erschienen.',
} satisfies Partial<LicensingFooterWords>;
