import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'Par',
  line: 'Par {names}',
  updated: 'Mis à jour le',
  reported: ['reportage\u00a0: {names}', 'Reportage'],
  written: ['texte\u00a0: {names}', 'Texte'],
  edited: ['édition\u00a0: {names}', 'Édition'],
  photographed: ['photographies\u00a0: {names}', 'Photographies'],
  translated: ['traduction\u00a0: {names}', 'Traduction'],
  contributed: ['contribution\u00a0: {names}', 'Contribution'],
  then: ', ',
  others: { one: 'et {count} autre', other: 'et {count} autres' },
  fewer: 'Afficher moins',
  account: '{name} sur {service}',
  mail: 'Écrire à {name}',
  phone: 'Appeler {name}',
  feed: 'Flux RSS\u00a0: {name}',
  site: 'Site web\u00a0: {name}',
} satisfies Partial<BylineCardWords>;
