import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Republier cet article',
  closed: 'Cet article n’est pas disponible pour une republication.',
  failed: 'Le chargement a échoué. Veuillez réessayer.',
} satisfies Partial<LicensingFooterWords>;
