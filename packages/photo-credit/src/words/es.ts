import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Ampliar la imagen',
  close: 'Cerrar',
  failed: 'No se ha podido cargar la imagen.',
  retry: 'Volver a intentarlo',
} satisfies Partial<PhotoCreditWords>;
