import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Republier cet article',
  closed: 'Cet article n’est pas disponible pour une republication.',
  failed: 'Le chargement a échoué. Veuillez réessayer.',
  notYet: 'Cet article pourra être republié à partir du {date}.',
  ended: 'Cet article pouvait être republié jusqu’au {date}.',
  firstUnder: 'Cet article a d’abord été publié par {publisher} sous {license}.',
  firstBy: 'Cet article a d’abord été publié par {publisher}.',
} satisfies Partial<LicensingFooterWords>;
