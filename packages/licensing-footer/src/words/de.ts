import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Diesen Artikel nachdrucken',
  closed: 'Dieser Artikel ist nicht zum Nachdruck freigegeben.',
  failed: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
} satisfies Partial<LicensingFooterWords>;
