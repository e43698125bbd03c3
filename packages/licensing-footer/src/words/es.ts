import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Republicar este artículo',
  closed: 'Este artículo no está disponible para su republicación.',
  failed: 'No se ha podido cargar. Inténtelo de nuevo.',
  notYet: 'Este artículo podrá republicarse a partir del {date}.',
  ended: 'Este artículo pudo republicarse hasta el {date}.',
  firstUnder: 'Este artículo fue publicado originalmente por {publisher} bajo {license}.',
  firstBy: 'Este artículo fue publicado originalmente por {publisher}.',
} satisfies Partial<LicensingFooterWords>;
