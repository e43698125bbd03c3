import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Por',
  line: 'Por {names}',
  updated: 'Actualizado',
  reported: ['reportaje de {names}', 'Reportaje'],
  written: ['texto de {names}', 'Texto'],
  edited: ['edición de {names}', 'Edición'],
  photographed: ['fotografías de {names}', 'Fotografías'],
  translated: ['traducción de {names}', 'Traducción'],
  contributed: ['con la colaboración de {names}', 'Colaboración'],
  then: ', ',
  others: { other: 'y {count} más' },
  fewer: 'Mostrar menos',
  account: '{name} en {service}',
  mail: 'Escribir a {name}',
  phone: 'Llamar a {name}',
  feed: 'RSS de {name}',
  site: 'Sitio web de {name}',
} satisfies Partial<BylineCardWords>;
