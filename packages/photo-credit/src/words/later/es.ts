import type { LaterWords } from '../../later-words.js';

export default {
  close: 'Cerrar',
  previous: 'Imagen anterior',
  next: 'Imagen siguiente',
  copied: 'Crédito copiado',
  notCopied: 'No se ha podido copiar el crédito.',
  license: 'Licencia: ',
  reserved: 'Todos los derechos reservados',
  free: 'Libre de derechos de autor: cualquiera puede usarla para cualquier fin.',
  share: 'Se puede copiar y compartir.',
  adapt: 'Se puede adaptar.',
  unchanged: 'No se puede modificar.',
  attribute: 'Hay que citar al autor.',
  noncommercial: 'Sin fines comerciales.',
  sharealike: 'Las obras derivadas deben llevar la misma licencia.',
  passOn: 'Se puede redistribuir con el artículo.',
  notPassOn: 'No se puede redistribuir con el artículo.',
  acquire: 'Obtener una licencia',
} satisfies Partial<LaterWords>;
