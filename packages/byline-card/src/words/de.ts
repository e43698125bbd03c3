import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Von',
  line: 'Von {names}',
  updated: 'Aktualisiert',
  reported: ['Recherche: {names}', 'Recherche'],
  written: ['Text: {names}', 'Text'],
  edited: ['Redaktion: {names}', 'Redaktion'],
  photographed: ['Fotos: {names}', 'Fotos'],
  translated: ['Übersetzung: {names}', 'Übersetzung'],
  contributed: ['Mitarbeit: {names}', 'Mitarbeit'],
  then: ', ',
  others: { one: 'und {count} weitere Person', other: 'und {count} weitere' },
  fewer: 'Weniger anzeigen',
  account: '{name} bei {service}',
  mail: 'E-Mail an {name}',
  phone: '{name} anrufen',
  feed: 'RSS-Feed von {name}',
  site: 'Website von {name}',
} satisfies Partial<BylineCardWords>;
