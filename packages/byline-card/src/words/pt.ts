import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Por',
  line: 'Por {names}',
  updated: 'Atualizado em',
  reported: ['reportagem de {names}', 'Reportagem'],
  written: ['texto de {names}', 'Texto'],
  edited: ['edição de {names}', 'Edição'],
  photographed: ['fotografias de {names}', 'Fotografias'],
  translated: ['tradução de {names}', 'Tradução'],
  contributed: ['com a colaboração de {names}', 'Colaboração'],
  then: ', ',
  others: { other: 'e mais {count}' },
  fewer: 'Mostrar menos',
  account: '{name} no {service}',
  mail: 'Escrever para {name}',
  phone: 'Telefonar para {name}',
  feed: 'RSS de {name}',
  site: 'Site de {name}',
} satisfies Partial<BylineCardWords>;
