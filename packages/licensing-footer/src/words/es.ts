import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'Republicar este artículo',
  closed: 'Este artículo no está disponible para su republicación.',
  failed: 'No se ha podido cargar. Inténtelo de nuevo.',
} satisfies Partial<LicensingFooterWords>;
