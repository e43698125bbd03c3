import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Ampliar la imagen',
  failed: 'No se ha podido cargar la imagen.',
  retry: 'Volver a intentarlo',
  reveal: 'Mostrar la imagen',
  hide: 'Ocultar la imagen',
  rights: 'Derechos',
  copy: 'Copiar el crédito',
  verify: 'Verificar el origen',
} satisfies Partial<PhotoCreditWords>;
