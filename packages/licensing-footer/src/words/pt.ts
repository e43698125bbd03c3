import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Republicar este artigo',
  closed: 'Este artigo não está disponível para republicação.',
  failed: 'Não foi possível carregar. Tente novamente.',
  notYet: 'Este artigo pode ser republicado a partir de {date}.',
  ended: 'Este artigo podia ser republicado até {date}.',
  firstUnder: 'Este artigo foi publicado originalmente por {publisher} sob {license}.',
  firstBy: 'Este artigo foi publicado originalmente por {publisher}.',
} satisfies Partial<LicensingFooterWords>;
