import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'Ampliar a imagem',
  failed: 'Não foi possível carregar a imagem.',
  retry: 'Tentar novamente',
  reveal: 'Mostrar a imagem',
  hide: 'Ocultar a imagem',
  rights: 'Direitos',
  copy: 'Copiar o crédito',
  verify: 'Verificar a origem',
} satisfies Partial<PhotoCreditWords>;
